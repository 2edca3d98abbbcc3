import type { Day } from '../../lib/day';
import {
  maxClosings,
  earliestReminder,
  maxLabelLength,
  latestReminder,
  longestClosing,
  maxLogins,
  maxReminders,
  type ClosingRefusal,
  type LoginRefusal,
  type PlanRefusal,
} from '../../lib/login-clock';
import type { Refusal } from '../../lib/messages';
import { catalogues, type Words } from '../../lib/texts';
import { formatDay } from '../../lib/texts/formats';
import { hasText } from '../../lib/texts/text-keys';

/** Why a login was not saved, in words. `today` is shown as an example of a date. */
export function refusedText(reason: Refusal, { t, locale }: Words, today: Day): string {
  if (!hasText<ClosingRefusal | LoginRefusal | PlanRefusal>(catalogues.en.logins.refused, reason))
    return t('popup.failed');
  return t(`logins.refused.${reason}`, {
    most: maxLogins,
    longest: maxLabelLength,
    maxDays: maxReminders,
    earliest: earliestReminder,
    latest: latestReminder,
    maxClosings,
    longestClosing,
    example: formatDay(today, locale),
  });
}
