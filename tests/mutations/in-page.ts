/** Runs in the page: builds one changed page after another and runs the recognizer on each. */
import type { ControlId } from '../../lib/pages/controls';
import type { PageId } from '../../lib/pages/types';
import type { Found } from '../recognition/in-page';
import { writtenBases, type Base } from './bases';
import { elementsIn } from './dom';
import { mutations } from './kinds';
import type { Mutation } from './mutation';
import { chanceOf, type Chance } from './random';
import type { FieldResult, PageResult, Verdict } from './result';
import { TestPage } from './test-page';

declare const recognizer: {
  find: (page: PageId) => Found;
  named: (page: PageId) => Record<string, string[]>;
};

let bases: readonly Base[] = writtenBases();

/** Adds the pages taken from the practice pages. */
export function addBases(more: readonly Base[]): void {
  bases = [...bases, ...more];
}

function load(base: Base): HTMLElement {
  // In an isolated world, the document's own properties cannot be clobbered.
  const { body, documentElement } = document;
  documentElement.removeAttribute('lang');
  documentElement.removeAttribute('class');
  body.setHTMLUnsafe(base.html);
  return body;
}

/** Draws the mutations of one page: one for two pages in five, up to five for the others. */
function draw(chance: Chance, page: number): Mutation[] {
  const sum = mutations.reduce((total, { weight }) => total + (weight ?? 1), 0);
  const drawOne = (): Mutation => {
    let at = (chance.whole(1_000_000) / 1_000_000) * sum;
    for (const mutation of mutations) {
      at -= mutation.weight ?? 1;
      if (at < 0) return mutation;
    }
    return chance.one(mutations);
  };
  // Each mutation takes its turn, so that a short run includes every one; expensive ones only when
  // drawn.
  const turn = mutations[page % mutations.length];
  const first = turn && (turn.weight ?? 1) >= 1 ? turn : drawOne();
  const drawn = [first];
  const many = chance.one([1, 1, 1, 1, 2, 2, 2, 3, 3, 5]);
  while (drawn.length < many) {
    const next = drawOne();
    if (drawn.some((one) => one === next || (one.group && one.group === next.group))) {
      if (chance.is(0.2)) break;
      continue;
    }
    drawn.push(next);
  }
  return mutations.filter((mutation) => drawn.includes(mutation));
}

interface Look {
  found: Pick<Found, 'state' | 'controls' | 'missed' | 'visited'>;
  ms: number;
  threw: string | null;
}

/** An error on a page costs all its hints, so it counts as "not found" and states the reason. */
function look(base: Base): Look {
  const begun = performance.now();
  try {
    const found = recognizer.find(base.page);
    return { found, ms: performance.now() - begun, threw: null };
  } catch (error) {
    const found = { state: null, controls: {}, missed: {}, visited: 0 };
    return { found, ms: performance.now() - begun, threw: String(error) };
  }
}

/**
 * Returns why a field was found or not, as reasons, kinds and forms. Never a label, which may be
 * held out.
 */
function reasonFor(field: ControlId, page: TestPage, { found, threw }: Look): string {
  if (threw !== null) return threw;
  const controls = recognizer.named(page.base.page)[field]?.join(' and ') ?? 'no control';
  const told =
    field in found.controls
      ? `at ${found.controls[field] ?? 'an unmarked element'}`
      : found.missed[field];
  return `${told ?? 'not looked for'}; its name has ${controls}; state ${found.state ?? 'none'}`;
}

function judge(page: TestPage, seenNow: Look): FieldResult[] {
  const { found } = seenNow;
  const ids = new Set<ControlId>([
    ...page.truth.keys(),
    ...(Object.keys(found.controls) as ControlId[]),
  ]);
  return [...ids].map((field): FieldResult => {
    const truth = page.truth.get(field) ?? { at: null, wanted: false };
    const seen = field in found.controls;
    const at = found.controls[field] ?? null;
    const verdict: Verdict = !seen ? 'none' : at !== null && at === truth.at ? 'right' : 'wrong';
    const known = [...page.fields.values()].find(({ id }) => id === field)?.label ?? '';
    return {
      field,
      verdict,
      wanted: truth.wanted,
      label: page.heldOut.has(field) ? '‹held out›' : known,
      wording: page.heldOut.has(field) ? 'held-out' : page.synonym.has(field) ? 'synonym' : 'own',
      why: verdict === 'right' ? '' : reasonFor(field, page, seenNow),
    };
  });
}

const stateVerdict = (page: TestPage, { found }: Look): Verdict => {
  if (found.state === page.state) return 'right';
  return found.state === null || found.state === page.base.beneath ? 'none' : 'wrong';
};

/** Seven of eight draws are pages with fields; the others only test what must not be found. */
function drawBase(chance: Chance): Base {
  const fields = chance.is(0.875);
  return chance.one(bases.filter(({ labels }) => Object.keys(labels).length > 0 === fields));
}

/** Builds one page. A number below 0 is an unchanged base: −1 is the first. */
function build(seed: number, number: number): { page: TestPage; applied: Mutation[] } {
  const chance = chanceOf(seed, number);
  const base = number < 0 ? bases[-number - 1] : drawBase(chance);
  if (!base) throw new Error(`no base for page ${number}`);
  const body = load(base);
  const page = new TestPage(
    base,
    body,
    chance,
    bases.filter(({ build }) => build === base.build),
  );
  if (number < 0) return { page, applied: [] };
  // Not every mutation applies to every page; an unchanged page would prove nothing.
  for (let turn = number; ; turn += 1) {
    const applied = draw(chance, turn).filter((mutation) => mutation.apply(page));
    if (applied.length > 0) return { page, applied };
  }
}

/** Builds page `number` of `seed`, looks at it and returns what was right and wrong. */
export function run(seed: number, number: number): PageResult {
  const { page, applied } = build(seed, number);
  let last = look(page.base);
  let fields = judge(page, last);
  let state = stateVerdict(page, last);
  let stateSeen = last.found.state;
  const isBad = ({ verdict, field }: FieldResult): boolean =>
    verdict === 'wrong' && !page.ambiguous.has(field);
  const bad = page.showMore ? fields.filter(isBad) : [];
  while (page.showMore) {
    if (!page.showMore()) page.showMore = null;
    last = look(page.base);
    fields = judge(page, last);
    state = stateVerdict(page, last);
    stateSeen = last.found.state;
    bad.push(...fields.filter(isBad));
  }
  // A hint that was wrong while the page was loading stays wrong. Of the states only the last
  // counts, because half of a page may truly show another one.
  fields = fields.map((result) => bad.find(({ field }) => field === result.field) ?? result);
  for (const result of bad) {
    if (!fields.some(({ field }) => field === result.field)) fields.push(result);
  }
  return {
    page: number,
    base: page.base.id,
    mutations: applied.map(({ id }) => id),
    keepsName: applied.every(({ keepsName }) => keepsName),
    heldOut: page.heldOut.size > 0,
    fields,
    state,
    stateSeen,
    stateTrue: page.state,
    visited: last.found.visited,
    ms: last.ms,
  };
}

export function runMany(seed: number, from: number, count: number): PageResult[] {
  return Array.from({ length: count }, (_, at) => run(seed, from + at));
}

export const baseIds = (): string[] => bases.map(({ id }) => id);
export const mutationList = (): { id: string; title: string; keepsName: boolean }[] =>
  mutations.map(({ id, title, keepsName }) => ({ id, title, keepsName }));

/** Returns everything that the recognizer says about a page, with and without the test's marks. */
export function withoutMarks(number: number): [string, string] {
  const { page } = build(0, number);
  const marked = recognizer.find(page.base.page);
  for (const element of elementsIn(page.body)) {
    element.removeAttribute('data-is');
    element.removeAttribute('data-pressed');
    element.removeAttribute('data-face');
  }
  const unmarked = recognizer.find(page.base.page);
  const told = (found: Found): string =>
    JSON.stringify({ ...found, controls: Object.keys(found.controls) });
  return [told(marked), told(unmarked)];
}

/** Returns the page as HTML, for a person to read. */
export function htmlOf(seed: number, number: number): string {
  const { page } = build(seed, number);
  while (page.showMore?.()) continue;
  const roots: ShadowRoot[] = [];
  for (const element of elementsIn(page.body))
    if (element.shadowRoot) roots.push(element.shadowRoot);
  return page.body.getHTML({ serializableShadowRoots: true, shadowRoots: roots });
}

/**
 * Returns the cost of one look: elements on the page, elements visited, and the median time, in ms.
 */
export function cost(
  number: number,
  around: number,
): { elements: number; visited: number; ms: number } {
  const { page } = build(0, number);
  if (around > 0) {
    const rest = document.createElement('div');
    for (let at = 0; at < around / 10; at += 1) {
      rest.append(document.createElement('p'));
      rest.lastElementChild?.append(
        ...Array.from({ length: 9 }, () => document.createElement('span')),
      );
    }
    page.body.append(rest);
  }
  const looks = Array.from({ length: around > 0 ? 5 : 21 }, () => look(page.base));
  const times = looks.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    elements: elementsIn(document.documentElement).length,
    visited: looks[0]?.found.visited ?? 0,
    ms: times[Math.floor(times.length / 2)] ?? 0,
  };
}
