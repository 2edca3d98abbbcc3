import type { Scan } from '../dom/scan';
import { newVisibility } from '../dom/visibility';
import { boxOf } from '../dom/tree';
import { isKnownOrigin } from '../pages/hosts';

/** Smaller frames are badges, counters and CAPTCHAs, not forms; px. */
const smallest = 200;

/** Whether the page contains a frame with a page of one of our hosts, which we do not support. */
export function holdsFramedPage({ found }: Scan): boolean {
  const sees = newVisibility();
  return found.some((frame) => {
    const isOurs =
      frame instanceof HTMLIFrameElement && isKnownOrigin(URL.parse(frame.src)?.origin);
    if (!isOurs || !sees(frame)) return false;
    const { width, height } = boxOf(frame);
    return width >= smallest && height >= smallest;
  });
}
