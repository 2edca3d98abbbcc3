import { controlHelp } from '../guide/control-help';
import type { Sighting } from '../pages/sighting';
import type { ControlId } from '../pages/types';
import type { Words } from '../texts';
import { proofOf } from './proof';
import type { ControlHelp, PageView } from './types';

/**
 * Help for each control that was found, if there is any in this state.
 *
 * @param now ms since the epoch
 */
export function helpFor(
  { page, state, found }: Sighting,
  words: Words,
  now: number,
): PageView['help'] {
  const help: Partial<Record<ControlId, ControlHelp>> = {};
  for (const control of found) {
    const record = controlHelp[control];
    if (state === null || record.page !== page || !record.states.includes(state)) continue;
    help[control] = {
      chip: words.t(`controls.${control}.chip`),
      isOptional: record.isOptional ?? false,
      title: words.t(`controls.${control}.title`),
      line: words.t(`controls.${control}.line`),
      why: proofOf(record, words, now),
    };
  }
  return help;
}
