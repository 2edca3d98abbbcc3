import type { Scan } from '../dom/scan';
import { Sight } from '../dom/sight';
import { isKnownOrigin } from '../pages/hosts';

/** Smaller frames are badges, counters and CAPTCHAs, not a form; px. */
const smallest = 200;

/** True when a page of one of our hosts stands in a frame here: that is not supported. */
export function holdsFramedPage({ document, frames }: Scan): boolean {
  const sight = new Sight(document);
  return frames.some((frame) => {
    const address = frame instanceof HTMLIFrameElement ? frame.src : '';
    if (!sight.sees(frame) || !isKnownOrigin(URL.parse(address)?.origin ?? '')) return false;
    const { width, height } = frame.getBoundingClientRect();
    return width >= smallest && height >= smallest;
  });
}
