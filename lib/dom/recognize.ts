/**
 * Recognizes which state a page is in and which element each field is. A field is found by its name
 * and kind, and must be unique. With no candidate or with two, there is no hint: a hint at the
 * wrong field is the worst thing this product can do.
 */
import type { Landmarks, StateRule } from '../pages/landmarks';
import type { ControlId, FieldId, Miss } from '../pages/controls';
import type { ErrorId, StateId } from '../pages/types';
import { openDialogOf } from './dialogs';
import { nameOfButton } from './names';
import type { Scan } from './scan';
import { look, type Control, type Form, type PageReading } from './page-reading';
import { pathOf } from './tree';

/** An element that was recognized, and its name on the page. */
export interface Found {
  element: HTMLElement;
  name: string;
}

export interface Recognition {
  state: StateId | null;
  /** The state that the page's words suggest, once they have stood for `after` ms. */
  proposal: { state: StateId; after: number } | null;
  /** The controls that get a hint in this state and were found. */
  controls: Map<ControlId, Found>;
  missed: Miss[];
  errors: ErrorId[];
  /** The buttons that lead to the next state. */
  goOn: HTMLElement[];
  /** The form's Back button, if there is exactly one. */
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

/** A state that matches a form on the page, and how many of the form's fields support it. */
interface Reading {
  rule: StateRule;
  form: Form;
  fieldsThere: number;
  /**
   * 0 if the page proves the state. Otherwise how long its words must stand before it is proposed,
   * in ms.
   */
  after: number;
}

/** Applies a state rule to one form of the page. Returns null if the rule does not hold there. */
function read(rule: StateRule, form: Form, seen: PageReading): Reading | null {
  const isThere = (field: FieldId) => seen.candidatesFor(field, form).length > 0;
  const count = (fields: readonly FieldId[]) => fields.filter(isThere).length;
  const fieldsThere = count([...new Set(rule.needs.flatMap(({ of }) => of))]);
  const isOut =
    rule.needs.some(({ atLeast, of }) => count(of) < atLeast) ||
    // A form counts only with a button of its own that goes on; many others ask for the same data.
    (form && seen.buttonsNamed(rule.goOn, form).length === 0) ||
    // One field is weak evidence, and none at all where fields have lost their labels.
    (fieldsThere === 1 && seen.nameless.has(form)) ||
    count(rule.none ?? []) > 0 ||
    (rule.atMost !== undefined && seen.toFillIn(form).length > rule.atMost) ||
    rule.controls?.some(
      ({ atLeast, of }) =>
        of.filter((name) => seen.buttonsNamed([name]).length > 0).length < atLeast,
    );
  // Last, because these may have to read the whole page.
  if (isOut || (rule.said && !seen.says(rule.said))) return null;
  const after = rule.transcript ? seen.reads(rule.transcript) : 0;
  return after === null ? null : { rule, form, fieldsThere, after };
}

/** With more forms than this that have our fields, there is no telling which is the right one. */
const maxForms = 50;

/**
 * Picks the state that the most fields support. If two states tie, or one state matches two forms,
 * there is no telling which is right, so there is no result.
 */
function* stateOf(seen: PageReading, scan: Scan): Generator<void, Reading | undefined> {
  let readings: Reading[] = [];
  const { forms } = seen;
  if (forms.length > maxForms) return undefined;
  for (const rule of seen.landmarks.states) {
    for (const form of rule.needs.length > 0 ? forms : [undefined]) {
      yield;
      const reading = read(rule, form, seen);
      if (reading) readings.push(reading);
    }
  }
  // While a modal dialog is open, only the dialog can be used. One without a form of ours does not
  // change the state of the page.
  const dialog = openDialogOf(scan);
  const inDialog = readings.filter(
    ({ form }) => dialog && form && [...pathOf(form)].includes(dialog),
  );
  if (inDialog.length > 0) readings = inDialog;
  const most = Math.max(...readings.map(({ fieldsThere }) => fieldsThere));
  const best = readings.find(({ fieldsThere }) => fieldsThere === most);
  // Without fields, the order of the rules decides: narrow ones come first.
  if (!best || most === 0) return best;
  const isSure = readings.every(({ rule, form, fieldsThere }) =>
    rule.state === best.rule.state ? form === best.form : fieldsThere < most,
  );
  return isSure ? best : undefined;
}

/** Returns the element of a field, or the reason why there is none. */
function pick(field: FieldId, seen: PageReading, form: Form): Control | Miss['reason'] {
  const [only, second] = seen.candidatesFor(field, form);
  if (only) return second ? 'two candidates' : only;
  if (seen.candidatesFor(field).length > 0) return 'in another form';
  const isNamed = seen.controls.some(({ named }) => named.some((rule) => rule.field === field));
  return isNamed ? 'name matched, kind did not' : 'no candidate';
}

/**
 * Recognizes the page from a finished scan. It reads layout and changes nothing. A generator, so
 * that the caller can yield to the page in between: a page may have ten thousand buttons.
 */
export function* recognize(scan: Scan, landmarks: Landmarks): Generator<void, Recognition> {
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
    const [only, second] = seen.buttonsNamed([name], form);
    if (only && !second) {
      controls.set(button, { element: only, name: nameOfButton(only, scan.selectors) });
    }
  }
  const [back, another] = seen.buttonsNamed(rule.back, form);
  return {
    ...result,
    state,
    errors: [...seen.errors],
    goOn: seen.buttonsNamed(rule.goOn, form),
    back: another ? undefined : back,
  };
}
