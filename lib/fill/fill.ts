/**
 * Puts texts of the prep sheet into the fields of the importer form. Runs in the page, in the
 * content script's world, and finds the fields by the content script's own look.
 */
import { atOnce } from '../dom/at-once';
import { matches, pathOf } from '../dom/tree';
import { lookKey, type LookIfAlive } from '../page-script/shared-look';
import { choose, pause } from './choose';
import { isEmpty, showing, type } from './field-values';
import { isReachable } from './reach';
import {
  fillableFields,
  type FieldText,
  type FillableField,
  type FillOutcome,
  type FillRequest,
} from './request';

const textBox =
  'textarea,input:is(:not([type]),[type=text],[type=email],[type=tel],[type=url],[type=search],[type=number])';
const listBox = 'select,[role=combobox]';
/** Fields that are left alone: those nobody can type into, passwords, codes, and lists that submit. */
const leftAlone =
  ':disabled,[readonly]:not([role=combobox]),[aria-disabled=true],[aria-readonly=true],[autocomplete*=password],[autocomplete=one-time-code],form button:not([type=button])';

/** About two frames, in ms. By then the page shows what it makes of a text. */
const twoFrames = 40;

type Fields = ReadonlyMap<FillableField, HTMLElement>;

/** The fields at this moment, or null if the page is no longer what the person asked about. */
function find({ address, state }: FillRequest): Fields | null {
  const lookIfAlive: LookIfAlive | undefined = Reflect.get(globalThis, lookKey);
  const look = lookIfAlive?.();
  if (!look || document.hidden || location.origin + location.pathname !== address) return null;
  const found = atOnce(look());
  if (found?.state !== state) return null;
  return new Map(
    fillableFields.flatMap((field) => {
      const element = found.controls.get(field)?.element;
      return element ? [[field, element]] : [];
    }),
  );
}

/** Whether a field shows a message of its own, or has the mark of one. */
function complains(field: HTMLElement): boolean {
  return (
    matches(field, ':invalid,[aria-invalid=true]') ||
    [...pathOf(field)]
      .slice(0, 8)
      .some((node) => node instanceof Element && matches(node, '.slds-has-error'))
  );
}

/** What became of a text that was put in. */
function judge(field: HTMLElement | undefined, text: string): FillOutcome['outcome'] {
  if (!field) return 'stopped';
  const shown = showing(field, text);
  if (shown === 'nothing' || complains(field)) return 'refused';
  if (shown === 'same') return 'taken';
  return matches(field, listBox) ? 'refused' : 'changed';
}

export async function fill(request: FillRequest): Promise<FillOutcome[]> {
  const first = find(request);
  const results: FillOutcome[] = [];
  /** The text that each field should show in the end. */
  const put = new Map<FillableField, string>();

  /** Returns the outcome, or the options that fit. */
  const putIn = async (
    element: HTMLElement | undefined,
    { field, text }: FieldText,
  ): Promise<FillOutcome['outcome'] | string[]> => {
    const isList = element && matches(element, listBox);
    if (!element || !matches(element, isList ? listBox : textBox)) return 'missing';
    if (matches(element, leftAlone) || !isReachable(element)) return 'missing';
    if (!request.replaces && !isEmpty(element)) return 'filled';
    const shown = isList ? await choose(element, text) : text;
    if (typeof shown === 'object') return shown.length > 0 ? shown : 'refused';
    if (!isList) type(element, text);
    put.set(field, shown);
    return 'taken';
  };

  await pause(twoFrames);
  let isStopped = !first;
  for (const [index, wanted] of request.texts.entries()) {
    const { field } = wanted;
    const now = isStopped ? null : find(request);
    const left = request.texts.slice(index);
    isStopped ||= !now || left.some((text) => now.get(text.field) !== first?.get(text.field));
    const outcome = isStopped ? 'stopped' : await putIn(now?.get(field), wanted);
    if (typeof outcome === 'string') results.push({ field, outcome, options: [] });
    else results.push({ field, outcome: 'unclear', options: outcome });
  }
  await pause(twoFrames);
  const last = find(request);
  return results.map((result) => {
    const text = put.get(result.field);
    if (text === undefined) return result;
    return { ...result, outcome: judge(last?.get(result.field), text) };
  });
}
