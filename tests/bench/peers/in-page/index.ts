/**
 * The benchmark's code in the page: the different kinds of help, and what a measurement needs
 * there.
 */
import type { PeerBench, PeerId } from '../peer-bench';
import { attributes } from './attributes';
import { barePopovers } from './bare-popovers';
import { driverHints, driverTour } from './driver';
import { fieldOf, focused, focusedName, needField, scrollerOf } from './fields';
import { floatingBoxes } from './floating-ui';
import type { Peer } from './peer';
import { planted } from './planted';
import { shepherdTour } from './shepherd';

const peers: Record<PeerId, () => Peer> = {
  'bare-popovers': barePopovers,
  'driver-tour': driverTour,
  'driver-hints': driverHints,
  shepherd: shepherdTour,
  'floating-ui': floatingBoxes,
  planted,
};

let peer: Peer | undefined;
/** The elements in the body that belong to the page. */
let pageParts = new Set<Element>();

/**
 * A tour disables the pointer on the whole page, but hit testing is how we tell what is visible.
 */
const pointable = new CSSStyleSheet();
pointable.replaceSync('* { pointer-events: auto !important }');

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const bench: PeerBench = {
  start(id, labels) {
    pageParts = new Set(document.body.children);
    peer = peers[id]();
    peer.start(labels.map((label) => ({ label, element: needField(label) })));
  },
  use: (label) => peer?.use(label),
  end: () => peer?.end(),
  help: (label) => peer?.help(label) ?? null,
  drawn: () =>
    (peer?.drawn() ?? [])
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { name: element.textContent.trim().slice(0, 40), left, top, right, bottom };
      })
      .filter(({ left, top, right, bottom }) => right - left > 1 && bottom - top > 1),
  setPeerHidden(isHidden) {
    // The extension is not one of these peers. Without a peer, everything here is the page's own.
    if (!peer) return;
    const own = [...document.body.children].filter((element) => !pageParts.has(element));
    for (const element of own) {
      if (!(element instanceof HTMLElement || element instanceof SVGElement)) continue;
      if (isHidden) element.style.setProperty('clip-path', 'inset(100%)', 'important');
      else element.style.removeProperty('clip-path');
    }
    document.adoptedStyleSheets = isHidden
      ? [...document.adoptedStyleSheets, pointable]
      : document.adoptedStyleSheets.filter((sheet) => sheet !== pointable);
  },
  hasField: (label) => fieldOf(label) !== null,
  boxOf: (label) => {
    const box = fieldOf(label)?.getBoundingClientRect();
    return box ? { left: box.left, top: box.top, right: box.right, bottom: box.bottom } : null;
  },
  focus: (label, preventScroll) => needField(label).focus({ preventScroll }),
  focusOnceThere: async (label) => {
    for (;;) {
      const field = fieldOf(label);
      field?.focus({ preventScroll: true });
      if (field) return;
      await nextFrame();
    }
  },
  isFocused: (label) => focused() === fieldOf(label),
  focusedName,
  valueOf: (label) => {
    const field = needField(label);
    return field instanceof HTMLInputElement ? field.value : '';
  },
  center: (label) => needField(label).scrollIntoView({ block: 'center' }),
  scroll(what, label, by) {
    if (what === 'window') window.scrollBy({ top: by, behavior: 'instant' });
    else scrollerOf(label).scrollBy({ top: by, behavior: 'instant' });
  },
  scrollerHeight: (label) => scrollerOf(label).clientHeight,
  async scrollFrames(what, label, frames) {
    const scroller = what === 'window' ? window : scrollerOf(label);
    // Down and up again, so that everything is back in place after 50 frames.
    for (let frame = 0; frame < frames; frame += 1) {
      const top = frame % 50 < 25 ? 4 : -4;
      scroller.scrollBy({ top, behavior: 'instant' });
      await nextFrame();
    }
  },
  async frames(count) {
    for (let frame = 0; frame < count; frame += 1) await nextFrame();
  },
  makeRoom() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('body { padding-block-end: 100vh }');
    document.adoptedStyleSheets.push(sheet);
  },
  addBanner(height) {
    const banner = document.createElement('aside');
    banner.style.height = `${height}px`;
    document.body.prepend(banner);
  },
  removeBanner: () => document.body.firstElementChild?.remove(),
  zoom: (factor) => void (document.documentElement.style.zoom = factor),
  renderAnew(label) {
    const field = needField(label);
    field.replaceWith(field.cloneNode(true));
  },
  remove: (label) => needField(label).remove(),
  attributes,
};

globalThis.peerBench = bench;
