/**
 * The content script: looks at the page, tells the worker what it recognised (ids of our own
 * catalogue, never a word of the page), and draws what the worker answers. It holds no texts and
 * keeps nothing: after a reload the worker knows the rest.
 */
import { browser } from 'wxt/browser';
import { recognise, type Recognition } from '../dom/recognise';
import type { Scan } from '../dom/scan';
import { openDialogOf } from '../dom/dialogs';
import { watch } from '../dom/watch';
import type { PageMessage, Sighting } from '../messages';
import { readView, readWorkerMessage } from '../overlay/guard';
import { createOverlay } from '../overlay/overlay';
import type { View } from '../overlay/view';
import { landmarksOf } from '../pages';
import { pageOf } from '../pages/page-of';
import type { StateId } from '../pages/types';
import { documentKind } from './document-kind';
import { holdsFramedPage } from './framed';
import { leaveGuard, watchPresses } from './going-on';
import { ask, isOrphaned } from './worker-link';

/** States in which leaving loses everything that was typed. */
const guarded: readonly (StateId | null)[] = ['code', 'owner', 'authorise'];

/** A state that is gone is kept this long, ms: between two states a form shows a spinner alone. */
const patience = 3_000;

const nothing: Recognition = {
  state: null,
  fields: new Map(),
  names: new Map(),
  missed: [],
  errors: [],
  goOn: [],
  back: null,
};

declare global {
  /** In the content script's own world, out of the page's reach: is one of us at work here already? */
  var aceCompanionAtWork: (() => boolean) | undefined;
}

/** Starts now, or once a page that the browser prepared in the background is really shown. */
export function startWhenActive(document: Document): void {
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', () => start(document), { once: true });
  } else start(document);
}

/** Runs until the extension is taken away. Does nothing at all on an address that is not known. */
function start(document: Document): void {
  const view = document.defaultView;
  if (!view || view.top !== view || pageOf(document.URL) === null) return;

  // At install and update the script is put into pages that may have one already (Firefox does it by
  // itself). An orphan, whose extension is gone, does not count.
  if (globalThis.aceCompanionAtWork?.()) return;
  const life = new AbortController();
  globalThis.aceCompanionAtWork = () => !life.signal.aborted && !isOrphaned();

  const { signal } = life;
  let persisted = false;
  let seen: Recognition = nothing;
  let seenAt = 0;
  let shown: View | null = null;
  let dialog: HTMLElement | null = null;
  let lastSent = '';
  let cameFromCompany = false;
  let wentOn = false;

  const send = (message: PageMessage) => ask(message, () => life.abort());
  const overlay = createOverlay({
    document,
    signal,
    onAct: (act) => void send({ type: 'card', act }),
    onMark: () => void send({ type: 'tick', at: Date.now() }),
    onGone: () => void send({ type: 'overlay-gone', at: Date.now() }),
    onStay: () => holdAgain(),
    onBeat: () => {
      if (isOrphaned()) life.abort();
    },
  });
  const draw = () => overlay.show(shown, { fields: seen.fields, names: seen.names, dialog });

  const setGuard = leaveGuard(view, signal);
  const guards = () => guarded.includes(seen.state) || (seen.state === 'company' && wentOn);
  const holdAgain = watchPresses({
    document,
    signal,
    watched: () => ({
      goOn: seen.state === 'company' ? seen.goOn : [],
      enterIn: seen.state === 'company' ? [...seen.fields.values()] : [],
      back: guards() ? seen.back : null,
    }),
    onGoOn: () => {
      wentOn = true;
      setGuard(true);
      void send({ type: 'went-on', at: Date.now() });
    },
    onHeld: () => overlay.warnOfBack(),
  });

  const tell = async (sighting: Sighting, at: number) => {
    const answer = await send({
      type: 'sighting',
      at,
      sighting,
      cameFromCompany,
      document: documentKind(document, persisted),
    });
    if (answer === undefined) {
      lastSent = '';
      return;
    }
    shown = readView(answer);
    draw();
  };

  const onLook = (scan: Scan) => {
    const page = pageOf(document.URL);
    if (page === null) {
      seen = nothing;
      shown = null;
      lastSent = '';
      setGuard(false);
      draw();
      return;
    }
    const landmarks = landmarksOf(page);
    const now = performance.now();
    const next = landmarks ? recognise(scan, landmarks) : nothing;
    const before = seen.state;
    dialog = openDialogOf(scan);
    if (next.state === null && before !== null && now - seenAt < patience) {
      // Between two states: what is gone from the page loses its hint, the state is not given up yet.
      seen = { ...next, state: before };
      draw();
      return;
    }
    if (next.state !== null) seenAt = now;
    seen = next;
    if (before !== seen.state) holdAgain();
    if (seen.state !== 'company' || seen.errors.length > 0) wentOn = false;
    setGuard(guards());
    draw();
    const sighting: Sighting = {
      page,
      state: seen.state,
      found: [...seen.fields.keys()],
      missed: seen.missed,
      errors: seen.errors,
      framed: seen.state === null && holdsFramedPage(scan.frames),
    };
    const said = JSON.stringify(sighting);
    if (said !== lastSent) {
      lastSent = said;
      void tell(sighting, Date.now());
    }
    if (seen.state === 'company') cameFromCompany = true;
  };

  const lookSoon = watch({ document, onLook, signal });

  const onMessage = (body: unknown) => {
    const message = readWorkerMessage(body);
    if (message?.type === 'view') {
      shown = message.view;
      draw();
    } else if (message?.type === 'say') overlay.say(message.text);
    else if (message?.type === 'focus-card') overlay.focusCard();
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    setGuard(false);
    if (!isOrphaned()) browser.runtime.onMessage.removeListener(onMessage);
  });

  view.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      persisted = true;
      lastSent = '';
      lookSoon();
    },
    { signal },
  );
}
