import type { Words } from '../../lib/texts';
import type { OpenTab } from '../shared/tab';

/** The displayed name of a tab. Includes its position, because two tabs may show the same form. */
export function tabName({ title, number }: OpenTab, { t }: Words): string {
  const place = String(number);
  return title === ''
    ? t('clockWindow.tabWithoutTitle', { number: place })
    : t('clockWindow.tab', { title, number: place });
}
