import { controlHelp } from '../guide/control-help';
import { controlIds, type ControlId } from '../pages/controls';
import type { PageId } from '../pages/types';
import type { Words } from '../texts';
import { whyOf } from './proof';
import type { ControlHelp, PageView } from './types';

/**
 * Help for every control of a page, in any state, so that the chips of the page's next state can be
 * drawn without waiting for the worker.
 *
 * @param now ms since the epoch
 */
export function helpFor(page: PageId, words: Words, now: number): PageView['help'] {
  const help: Partial<Record<ControlId, ControlHelp>> = {};
  for (const control of controlIds) {
    const record = controlHelp[control];
    if (record.page !== page) continue;
    help[control] = {
      chip: words.t(`controls.${control}.chip`),
      isOptional: record.isOptional ?? false,
      title: words.t(`controls.${control}.title`),
      line: words.t(`controls.${control}.line`),
      why: whyOf(
        record,
        words,
        now,
        (t) => `${t(`controls.${control}.title`)} ${t(`controls.${control}.line`)}`,
      ),
    };
  }
  return help;
}
