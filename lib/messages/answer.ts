/** What the worker answers to an extension page. */
import * as z from 'zod/mini';
import type { BackupRefusal } from '../backup';
import type { Refusal as WindowRefusal } from '../code-window';
import type { RemarkRefusal } from '../log';
import type { ClosingRefusal, DayRefusal, ListRefusal, PlanRefusal } from '../login-clock';
import type { SuffixRefusal } from '../suffixes';
import type { WaitRefusal } from '../waits';

z.config({ jitless: true });

/** Why the worker did not do what it was asked. */
export type Refused =
  | WindowRefusal
  | DayRefusal
  | ListRefusal
  | PlanRefusal
  | ClosingRefusal
  | SuffixRefusal
  | WaitRefusal
  | RemarkRefusal
  | BackupRefusal
  | 'not saved';

/** Every reason. A record rather than an array, so that the compiler reports a missing one. */
const reasons: Readonly<Record<Refused, true>> = {
  'nothing to correct': true,
  'later than the code state': true,
  'too early': true,
  running: true,
  'not a day': true,
  'in the future': true,
  'too many': true,
  'no label': true,
  'label too long': true,
  'label taken': true,
  'the only one': true,
  gone: true,
  'no days': true,
  'too many days': true,
  'day out of bounds': true,
  'no such hour': true,
  'closing ends first': true,
  'closing too long': true,
  'closing is over': true,
  'too many closings': true,
  'too many waits': true,
  'no wait label': true,
  'wait label too long': true,
  'no such start': true,
  'start in the future': true,
  'start too early': true,
  'no such end': true,
  'end before start': true,
  'end too late': true,
  'wait gone': true,
  'no remark': true,
  'remark too long': true,
  'entry gone': true,
  'too large': true,
  'no backup': true,
  newer: true,
  damaged: true,
  twice: true,
  'not saved': true,
};

const isReason = (value: unknown) => typeof value === 'string' && Object.hasOwn(reasons, value);

/** Why the request was refused, or `null` if it was carried out. */
export const answerSchema = z.object({ refused: z.nullable(z.custom<Refused>(isReason)) });

export type PopupAnswer = z.infer<typeof answerSchema>;
