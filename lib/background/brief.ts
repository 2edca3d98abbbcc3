import { sheet } from '../overlay/sheet';
import type { Brief } from '../page-script/brief';
import { landmarksOf } from '../pages';
import { pageOf } from '../pages/page-of';

/** What the content script needs to know of the page at `address`. */
export function briefFor(address: string): Brief {
  const page = pageOf(address);
  return {
    page,
    landmarks: page === null ? null : landmarksOf(page),
    style: sheet,
  };
}
