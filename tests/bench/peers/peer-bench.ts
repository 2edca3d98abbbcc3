/** The bench's own part in the page, as the measurements see it. It is built from `in-page`. */
import type { OverlayBox } from '../../e2e/harness/covers';
import type { Edges } from '../../e2e/harness/page-things';

export type PeerId =
  'bare-popovers' | 'driver-tour' | 'driver-hints' | 'shepherd' | 'floating-ui' | 'planted';

/** What scrolls: the window, or the nearest scroller around a field. */
export type Scrolled = 'window' | 'nested';

export interface PeerBench {
  start(id: PeerId, labels: readonly string[]): void;
  use(label: string): void;
  end(): void;
  help(label: string): Element | null;
  drawn(): OverlayBox[];
  /** Takes what the peer has drawn out of sight for a while, to see what lies under it. */
  setPeerHidden(isHidden: boolean): void;
  hasField(label: string): boolean;
  boxOf(label: string): Edges | null;
  focus(label: string, preventScroll: boolean): void;
  /** Focuses a field as soon as the page has it. */
  focusOnceThere(label: string): Promise<void>;
  isFocused(label: string): boolean;
  /** The focused element in words; `(page)` for none. */
  focusedName(): string;
  valueOf(label: string): string;
  /** Scrolls a field into the middle of all that scrolls around it. */
  center(label: string): void;
  scroll(what: Scrolled, label: string, by: number): void;
  /** The visible height of the scroller around a field, px. */
  scrollerHeight(label: string): number;
  /** Scrolls by 4 px in each of so many frames. */
  scrollFrames(what: Scrolled, label: string, frames: number): Promise<void>;
  frames(count: number): Promise<void>;
  /** Lets the window scroll, however short the page is. */
  makeRoom(): void;
  addBanner(height: number): void;
  removeBanner(): void;
  zoom(factor: string): void;
  /** Puts a copy in the place of a field's element, as a framework does that renders it again. */
  renderAnew(label: string): void;
  remove(label: string): void;
  attributes(): string[];
}

declare global {
  var peerBench: PeerBench;
}
