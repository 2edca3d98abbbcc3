/**
 * Which state a page is in and which element each field is. A field is found by its name, its kind and
 * its uniqueness; none or two candidates is no field: a hint at the wrong field is the worst thing this
 * product can do.
 */
import type { Landmarks, StateRule } from '../pages/landmarks';
import type { ControlId, ErrorId, FieldId, Miss, StateId } from '../pages/types';
import { openDialogOf } from './dialogs';
import { nameOfButton } from './names';
import type { Scan } from './scan';
import { look, type Control, type Form, type Seen } from './seen';
import { pathOf } from './tree';

/** The one element that something is, by the name that the page gives it. */
export interface Found {
  element: HTMLElement;
  name: string;
}

interface Recognition {
  state: StateId | null;
  /** The state that the page may be in by its words, once they have stood for `after` ms. */
  proposal: { state: StateId; after: number } | null;
  /** What the state has hints for and was found. */
  controls: Map<ControlId, Found>;
  missed: Miss[];
  errors: ErrorId[];
  /** Buttons that go on from here. */
  goOn: HTMLElement[];
  /** The form's Back, only when there is exactly one. */
  back: HTMLElement | undefined;
}

export const nothing = (): Recognition => ({
  state: null,
  proposal: null,
  controls: new Map(),
  missed: [],
  errors: [],
  goOn: [],
  back: undefined,
});

/** A state that a form on the page fits, and how many of its fields speak for it. */
interface Reading {
  rule: StateRule;
  form: Form;
  evidence: number;
  /** 0 where the page proves the state; else how long its words must stand to propose it, ms. */
  after: number;
}

/** What a state rule says of one form of the page, or null when it does not hold there. */
function read(rule: StateRule, form: Form, seen: Seen): Reading | null {
  const isThere = (field: FieldId) => seen.candidates(field, form).length > 0;
  const count = (fields: readonly FieldId[]) => fields.filter(isThere).length;
  const evidence = count([...new Set(rule.needs.flatMap(({ of }) => of))]);
  const isOut =
    rule.needs.some(({ atLeast, of }) => count(of) < atLeast) ||
    // A form is ours only with a button of its own that goes on: any other may ask for the same.
    (form && seen.matching(rule.goOn, form).length === 0) ||
    // One field is little to go by, and nothing where names have come off their fields.
    (evidence === 1 && seen.nameless.has(form)) ||
    count(rule.none ?? []) > 0 ||
    (rule.atMost !== undefined && seen.toFillIn(form).length > rule.atMost) ||
    rule.controls?.some(
      ({ atLeast, of }) => of.filter((name) => seen.matching([name]).length > 0).length < atLeast,
    );
  // Last, because they may have to read all of the page.
  if (isOut || (rule.said && !seen.says(rule.said))) return null;
  const after = rule.transcript ? seen.reads(rule.transcript) : 0;
  return after === null ? null : { rule, form, evidence, after };
}

/** Among more forms with fields of ours nobody knows which is the right one. */
const mostForms = 50;

/**
 * The state that most of its fields speak for. Two states with as many fields each, or the same in two
 * forms: nobody knows which, so it is none.
 */
function* stateOf(seen: Seen, scan: Scan): Generator<void, Reading | null> {
  let readings: Reading[] = [];
  const { forms } = seen;
  if (forms.length > mostForms) return null;
  for (const rule of seen.landmarks.states) {
    for (const form of rule.needs.length > 0 ? forms : [undefined]) {
      yield;
      const reading = read(rule, form, seen);
      if (reading) readings.push(reading);
    }
  }
  // Only a modal dialog can be used while it is open. One without a form of ours leaves the page what it is.
  const dialog = openDialogOf(scan);
  const inDialog = readings.filter(
    ({ form }) => dialog && form && [...pathOf(form)].includes(dialog),
  );
  if (inDialog.length > 0) readings = inDialog;
  const most = Math.max(...readings.map(({ evidence }) => evidence));
  const best = readings.find(({ evidence }) => evidence === most);
  // Without fields the order of the rules decides: the narrow ones stand first.
  if (!best || most === 0) return best ?? null;
  const isSure = readings.every(({ rule, form, evidence }) =>
    rule.state === best.rule.state ? form === best.form : evidence < most,
  );
  return isSure ? best : null;
}

/** The one element a field is, or why there is none. */
function pick(field: FieldId, seen: Seen, form: Form): Control | Miss['reason'] {
  const [only, second] = seen.candidates(field, form);
  if (only) return second ? 'two candidates' : only;
  if (seen.candidates(field).length > 0) return 'in another form';
  const isNamed = seen.controls.some(({ named }) => named.some((rule) => rule.field === field));
  return isNamed ? 'name matched, kind did not' : 'no candidate';
}

/**
 * Asks the layout, changes nothing. A generator, so that the caller can leave the page its time: a
 * page may have ten thousand buttons.
 */
export function* recognise(scan: Scan, landmarks: Landmarks): Generator<void, Recognition> {
  const seen = yield* look(scan, landmarks);
  const reading = yield* stateOf(seen, scan);
  const result = nothing();
  if (!reading) return result;
  const { rule, form, after } = reading;
  const { state } = rule;
  if (after > 0) return { ...result, proposal: { state, after } };
  const { controls, missed } = result;
  for (const field of [...rule.fields, ...(rule.optional ?? [])]) {
    const picked = pick(field, seen, form);
    if (typeof picked === 'object') {
      controls.set(field, picked);
    } else if (rule.fields.includes(field) || picked === 'two candidates') {
      missed.push({ field, reason: picked });
    }
  }
  for (const [button, name] of rule.buttons ?? []) {
    const [only, second] = seen.matching([name], form);
    if (only && !second) {
      controls.set(button, { element: only, name: nameOfButton(only, scan.selectors) });
    }
  }
  const [back, another] = seen.matching(rule.back, form);
  return {
    ...result,
    state,
    errors: [...seen.errors],
    goOn: seen.matching(rule.goOn, form),
    back: another ? undefined : back,
  };
}
