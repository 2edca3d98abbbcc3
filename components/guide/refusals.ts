import type { Refusal } from '../../lib/messages';
import { maxSuffixes, maxSuffixLabelLength, type SuffixRefusal } from '../../lib/suffixes';
import { catalogues, type Words } from '../../lib/texts';
import { hasText } from '../../lib/texts/text-keys';

/** Why a row of the table was not saved, in words. */
export function refusedSuffix(reason: Refusal, { t }: Words): string {
  if (!hasText<SuffixRefusal>(catalogues.en.guide.suffixes.refused, reason))
    return t('popup.failed');
  return t(`guide.suffixes.refused.${reason}`, {
    most: String(maxSuffixes),
    longest: String(maxSuffixLabelLength),
  });
}
