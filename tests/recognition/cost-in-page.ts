/**
 * Functions that the cost tests call in the page. They count the platform calls that the rules
 * make.
 */
import { recognize } from '../../lib/dom/recognize';
import { scan } from '../../lib/dom/scan';
import { watch } from '../../lib/dom/watch';
import { landmarksOf } from '../../lib/pages';
import type { Landmarks } from '../../lib/pages/landmarks';
import { selectors } from '../../lib/pages/selectors';
import type { PageId } from '../../lib/pages/types';

export interface Cost {
  elements: number;
  visited: number;
  /** How many elements were checked for being rendered. */
  judged: number;
  mostVisitedInStep: number;
  mostJudgedInStep: number;
  steps: number;
  ms: number;
  longestStepMs: number;
  state: string | null;
}

export interface Looks {
  count: number;
  changes: number;
  /** The time that each finished look took in our tasks, ms. */
  spent: number[];
  longestTaskMs: number;
  state: string | null;
}

function rulesOf(page: PageId): Landmarks {
  const landmarks = landmarksOf(page);
  if (!landmarks) throw new Error(`${page} has no landmarks`);
  return landmarks;
}

/** Starts to count the calls of a method. */
function counted(prototype: object, method: string): () => number {
  const found = Object.getOwnPropertyDescriptor(prototype, method);
  const original: unknown = found?.value;
  if (typeof original !== 'function') throw new Error(`no method ${method}`);
  let calls = 0;
  const counting = function (this: unknown, ...args: unknown[]): unknown {
    calls += 1;
    return Reflect.apply(original, this, args);
  };
  Object.defineProperty(prototype, method, { ...found, value: counting });
  return () => calls;
}

/** Performs one look, step by step. */
export function ofLook(page: PageId): Cost {
  const landmarks = rulesOf(page);
  const visits = counted(TreeWalker.prototype, 'nextNode');
  const judgements = counted(Element.prototype, 'checkVisibility');
  const cost: Cost = {
    elements: document.querySelectorAll('*').length,
    visited: 0,
    judged: 0,
    mostVisitedInStep: 0,
    mostJudgedInStep: 0,
    steps: 0,
    ms: 0,
    longestStepMs: 0,
    state: null,
  };
  const look = (function* () {
    const scanned = yield* scan(document, selectors);
    cost.visited = scanned.visited;
    cost.state = (yield* recognize(scanned, landmarks)).state;
  })();
  for (let done = false; !done;) {
    const [visited, judged, begun] = [visits(), judgements(), performance.now()];
    done = look.next().done ?? false;
    const ms = performance.now() - begun;
    cost.steps += 1;
    cost.ms += ms;
    cost.longestStepMs = Math.max(cost.longestStepMs, ms);
    cost.mostVisitedInStep = Math.max(cost.mostVisitedInStep, visits() - visited);
    cost.mostJudgedInStep = Math.max(cost.mostJudgedInStep, judgements() - judged);
  }
  cost.judged = judgements();
  return cost;
}

/** Changes the page once a millisecond for `length` ms while it is watched as in the product. */
export async function whileChanging(page: PageId, length: number): Promise<Looks> {
  const landmarks = rulesOf(page);
  const life = new AbortController();
  const looks: Looks = { count: 0, changes: 0, spent: [], longestTaskMs: 0, state: null };
  let busy = 0;
  const post = scheduler.postTask.bind(scheduler);
  scheduler.postTask = (work, options) =>
    post(() => {
      const begun = performance.now();
      const result = work();
      const ms = performance.now() - begun;
      busy += ms;
      looks.longestTaskMs = Math.max(looks.longestTaskMs, ms);
      return result;
    }, options);
  const onLook = function* (observe: (root: Node) => void) {
    const scanned = yield* scan(document, selectors);
    for (const root of scanned.roots) observe(root);
    looks.count += 1;
    looks.spent.push(busy);
    busy = 0;
    looks.state = (yield* recognize(scanned, landmarks)).state;
  };
  watch(onLook, () => undefined, life.signal);
  const output = document.querySelector('output');
  const end = performance.now() + length;
  await new Promise<void>((resolve) => {
    const channel = new MessageChannel();
    let last = 0;
    // A timer fires every 4 ms at best; a message arrives at once.
    channel.port1.addEventListener('message', () => {
      const now = performance.now();
      if (now - last >= 1) {
        last = now;
        looks.changes += 1;
        output?.replaceChildren(String(looks.changes));
      }
      if (now < end) channel.port2.postMessage(null);
      else resolve();
    });
    channel.port1.start();
    channel.port2.postMessage(null);
  });
  life.abort();
  return looks;
}
