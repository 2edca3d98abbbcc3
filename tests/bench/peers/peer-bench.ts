/** The benchmark's code in the page, as the measurements see it. It is built from `in-page`. */
import type { OverlayBox } from '../../e2e/harness/covers';
import type { Edges } from '../../e2e/harness/page-things';

export type PeerId =
  'bare-popovers' | 'driver-tour' | 'driver-hints' | 'shepherd' | 'floating-ui' | 'planted';

/** What scrolls: the window, or the nearest scroll container around a field. */
export type Scrolled = 'window' | 'nested';

export interface PeerBench {
  start(id: PeerId, labels: readonly string[]): void;
  use(label: string): void;
  end(): void;
  help(label: string): Element | null;
  drawn(): OverlayBox[];
  /** Hides what the peer has drawn for a while, to see what is below. */
  setPeerHidden(isHidden: boolean): void;
  hasField(label: string): boolean;
  boxOf(label: string): Edges | null;
  focus(label: string, preventScroll: boolean): void;
  /** Focuses a field as soon as it exists. */
  focusOnceThere(label: string): Promise<void>;
  isFocused(label: string): boolean;
  /** Describes the focused element; `(page)` for none. */
  focusedName(): string;
  valueOf(label: string): string;
  /** Scrolls a field to the center of every scroll container around it. */
  center(label: string): void;
  scroll(what: Scrolled, label: string, by: number): void;
  /** Returns the visible height of the scroll container around a field, px. */
  scrollerHeight(label: string): number;
  /** Scrolls by 4 px in each of `frames` frames. */
  scrollFrames(what: Scrolled, label: string, frames: number): Promise<void>;
  frames(count: number): Promise<void>;
  /** Makes the window scrollable, however short the page is. */
  makeRoom(): void;
  addBanner(height: number): void;
  removeBanner(): void;
  zoom(factor: string): void;
  /** Replaces a field's element with a copy, as a framework does when it renders again. */
  renderAnew(label: string): void;
  remove(label: string): void;
  attributes(): string[];
}

declare global {
  var peerBench: PeerBench;
}
