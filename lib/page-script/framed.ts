import { inView } from '../dom/tree';
import { pageOf } from '../pages/page-of';

/** Smaller frames are badges and counters, not a form; px. */
const smallest = 200;

/** True when one of the pages the guide knows stands in a frame here: that is not supported. */
export function holdsFramedPage(frames: readonly HTMLIFrameElement[]): boolean {
  return frames.some((frame) => {
    if (!inView(frame) || pageOf(frame.src) === null) return false;
    const { width, height } = frame.getBoundingClientRect();
    return width >= smallest && height >= smallest;
  });
}
