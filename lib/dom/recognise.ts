/**
 * Which state a page is in and which element each field is. A field is found by its name, its kind and
 * its uniqueness; none or two candidates is no field: a hint at the wrong field is the worst thing this
 * product can do.
 */
import type { FieldRule, Landmarks, StateRule } from '../pages/landmarks';
import type { ErrorId, FieldId, Miss, StateId } from '../pages/types';
import type { Scan } from './scan';
import { Seen, type Control } from './seen';
import { pathOf } from './tree';

export interface Recognition {
  state: StateId | null;
  /** Fields of the state that were found, each with the one element it is. */
  fields: Map<FieldId, HTMLElement>;
  /** The label of each found field, as the page shows it. */
  names: Map<FieldId, string>;
  missed: Miss[];
  errors: ErrorId[];
  /** Buttons that go on from here. */
  goOn: HTMLElement[];
  /** The form's Back, only when there is exactly one. */
  back: HTMLElement | null;
}

/** A state that a form on the page fits, and how many of its fields speak for it. */
interface Reading {
  rule: StateRule;
  group: Node | null | undefined;
  evidence: number;
}

/** What a state rule says of one form of the page, or null when it does not hold there. */
function read(
  rule: StateRule,
  group: Node | null | undefined,
  seen: Seen,
  landmarks: Landmarks,
): Reading | null {
  const isThere = (field: FieldId) =>
    landmarks.fields.some((of) => of.field === field && seen.candidates(of, group).length > 0);
  // Fields beside no button at all are part of no form.
  if (rule.needs.length > 0 && group === null) return null;
  const count = (fields: readonly FieldId[]) => fields.filter(isThere).length;
  if (rule.needs.some(({ atLeast, of }) => count(of) < atLeast)) return null;
  if (rule.none && count(rule.none) > 0) return null;
  if (rule.noForm && !seen.hasNoForm) return null;
  if (rule.atMost !== undefined && seen.toFillIn(group) > rule.atMost) return null;
  for (const { atLeast, of } of rule.controls ?? []) {
    const there = of.filter((name) => seen.matching([name]).some((one) => isIn(one, group)));
    if (there.length < atLeast) return null;
  }
  // Last, because it may have to read the page's sentences.
  if (rule.said && !seen.says(rule.said)) return null;
  const asked = new Set(rule.needs.flatMap(({ of }) => of));
  const goesOn = seen.matching(rule.goOn ?? []).some((one) => isIn(one, group));
  // The button only decides between as many fields: "Ask" beside one form, Next beside the other.
  return { rule, group, evidence: count([...asked]) + (asked.size > 0 && goesOn ? 0.5 : 0) };
}

function isIn(element: Node, group: Node | null | undefined): boolean {
  if (!group) return true;
  for (const node of pathOf(element)) if (node === group) return true;
  return false;
}

/**
 * The state that most of its fields speak for. Two states, or the same in two forms, with as many
 * fields each: nobody knows which, so it is none.
 */
function stateOf(seen: Seen, landmarks: Landmarks): Reading | null {
  const groups = seen.groups;
  const readings = landmarks.states.flatMap((rule) =>
    (rule.needs.length > 0 ? groups : [undefined]).flatMap(
      (group) => read(rule, group, seen, landmarks) ?? [],
    ),
  );
  const most = Math.max(...readings.map(({ evidence }) => evidence));
  const best = readings.filter(({ evidence }) => evidence === most);
  const [first, ...others] = best;
  if (!first) return null;
  // Without fields the order of the rules decides: the narrow ones stand first.
  const isSure = most === 0 || others.every((one) => isSame(one, first));
  return isSure ? first : null;
}

function isSame(a: Reading, b: Reading): boolean {
  return a.rule.state === b.rule.state && a.group === b.group;
}

/** The one element a field is, or why there is none. */
function pick(
  rule: FieldRule,
  seen: Seen,
  group: Node | null | undefined,
): Control | Miss['reason'] {
  const [only, second] = seen.candidates(rule, group);
  if (only) return second ? 'two candidates' : only;
  if (seen.candidates(rule).length > 0) return 'in another form';
  const isNamed = seen.controls.some(({ named }) => named.includes(rule.field));
  return isNamed ? 'name matched, kind did not' : 'no candidate';
}

function errorsOf(seen: Seen, landmarks: Landmarks): ErrorId[] {
  const found = new Set<ErrorId>();
  for (const words of seen.messages) {
    const rule = landmarks.errors.find(({ said }) => seen.reader.fitsAny(words, said));
    if (rule) found.add(rule.error);
  }
  return [...found];
}

/** Pure in (scan of the document, landmarks of the page); asks the layout, changes nothing. */
export function recognise(scan: Scan, landmarks: Landmarks): Recognition {
  const seen = new Seen(scan, landmarks);
  const reading = stateOf(seen, landmarks);
  const result: Recognition = {
    state: null,
    fields: new Map(),
    names: new Map(),
    missed: [],
    errors: [],
    goOn: [],
    back: null,
  };
  if (!reading) return result;
  const { rule, group } = reading;
  result.state = rule.state;
  result.errors = errorsOf(seen, landmarks);
  result.goOn = seen.matching(rule.goOn ?? []).filter((one) => isIn(one, group));
  const [back, otherBack] = seen.matching(rule.back ?? []).filter((one) => isIn(one, group));
  if (back && !otherBack) result.back = back;
  for (const field of [...rule.fields, ...(rule.optional ?? [])]) {
    const of = landmarks.fields.find((candidate) => candidate.field === field);
    if (!of) continue;
    const picked = pick(of, seen, group);
    if (typeof picked === 'object') {
      result.fields.set(field, picked.element);
      result.names.set(field, picked.name);
    } else if (rule.fields.includes(field) || picked === 'two candidates') {
      result.missed.push({ field, reason: picked });
    }
  }
  return result;
}
