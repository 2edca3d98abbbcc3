/** Functions that the report tests call in the page. */
import { landmarksOf } from '../../lib/pages';
import type { PageId } from '../../lib/pages/types';
import { reportOn } from '../../lib/report/structure';
import type { Report } from '../../lib/report/schema';

export function report(page: PageId, most: number): Report {
  const landmarks = landmarksOf(page);
  if (!landmarks) throw new Error(`${page} has no landmarks`);
  return reportOn(document, landmarks, most);
}
