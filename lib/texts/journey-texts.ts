/** What every language says about a step, derived from the step's record in `lib/guide/journeys`. */
import type { Journey, Step } from '../guide/types';

/**
 * `label` and `line` are the step in the fewest words: for its checkbox, and for the next step. The
 * other names are those of the facts in the record.
 */
type StepTexts<S extends Step> = Readonly<
  Record<'title' | 'label' | 'line' | 'why' | keyof S['says'], string>
> & {
  readonly troubles: Readonly<Record<keyof S['troubles'], { when: string; do: string }>>;
};

/** `satisfies JourneyTexts<typeof journey>`: a missing step, part or trouble does not compile. */
export type JourneyTexts<J extends Journey> = {
  readonly [S in J['steps'][number] as S['id']]: StepTexts<S>;
};
