import type { Refusal } from '../../lib/messages';
import { catalogues, type Words } from '../../lib/texts';
import type { Day } from '../../lib/day';
import { formatDay } from '../../lib/texts/formats';
import { hasText } from '../../lib/texts/text-keys';
import { longest, maxWaitLabelLength, maxWaits, type WaitRefusal } from '../../lib/waits';

/** Why a wait was not saved, in words. `today` is shown as an example of a date. */
export function refusedWait(reason: Refusal, { t, locale }: Words, today: Day): string {
  if (!hasText<WaitRefusal>(catalogues.en.waiting.refused, reason)) return t('popup.failed');
  return t(`waiting.refused.${reason}`, {
    most: maxWaits,
    longest: maxWaitLabelLength,
    days: longest,
    example: formatDay(today, locale),
  });
}
