import type { Words } from '../lib/texts';
import type { OpenTab } from './tab';

/** What a person reads as the name of a tab: two with the same form differ by their place alone. */
export function tabName({ title, number }: OpenTab, { t }: Words): string {
  const place = String(number);
  return title === ''
    ? t('clockWindow.tabWithoutTitle', { number: place })
    : t('clockWindow.tab', { title, number: place });
}
