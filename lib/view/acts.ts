/** What a person can do by hand, in the popup or on the card. `lib/messages` holds what arrives to these. */

export type ByHand =
  | { type: 'hints'; on: boolean }
  | { type: 'start-window' }
  /** `window`: the id of the one that was shown. When it is gone by then, no other is meant. */
  | { type: 'code-accepted'; window: string }
  | { type: 'stop-window'; window: string }
  /** `startedAt` as the person read it off the mail, ms since the epoch; bounded by the rules. */
  | { type: 'correct-start'; window: string; startedAt: number }
  | { type: 'at-step'; step: string };

/** Besides what is done by hand, what is about the card itself. */
export type CardAct =
  | ByHand
  /** To the next corner. */
  | { type: 'move-card' }
  | { type: 'size-card'; large: boolean }
  /** Opens what stays open while the person turns elsewhere. */
  | { type: 'to-side' };
