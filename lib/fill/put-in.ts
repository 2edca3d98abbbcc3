/** Puts the prep sheet into the importer form, on a press in an extension page. */
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { importerForm } from '../pages/importer-form';
import { pageOf } from '../pages/page-of';
import type { ControlId } from '../pages/controls';
import type { StateId } from '../pages/types';
import type { Sheet } from '../prep-sheet/sheet';
import { maxOptions } from './match-option';
import {
  fillableFields,
  fillKey,
  outcomes,
  type FieldText,
  type FillableField,
  type FillOutcome,
  type FillRequest,
} from './request';

const result: z.ZodMiniType<FillOutcome[]> = z.lazy(() =>
  z
    .array(
      z.object({
        field: z.enum(fillableFields),
        outcome: z.enum(outcomes),
        options: z.array(z.string().check(z.maxLength(500))).check(z.maxLength(maxOptions)),
      }),
    )
    .check(z.maxLength(fillableFields.length)),
);

/**
 * Returns the texts of the sheet that belong in one state of the form, in the form's order.
 *
 * @param found the controls that were found on the page: the owner's name may be one field or two
 */
export function textsFor(
  sheet: Sheet,
  state: StateId | null,
  found: readonly ControlId[],
): FieldText[] {
  const rules = importerForm.states.filter((rule) => rule.state === state);
  const fields = rules.flatMap((rule) => [...rule.fields, ...(rule.optional ?? [])]);
  const { ownerFirstName, ownerLastName } = sheet;
  const isOneName = found.includes('ownerName') || !found.includes('ownerFirstName');
  const names = isOneName
    ? { ownerName: [ownerFirstName, ownerLastName].filter(Boolean).join(' ') }
    : { ownerFirstName, ownerLastName };
  const texts: Partial<Record<FillableField, string | undefined>> = {
    ...sheet,
    ownerFirstName: undefined,
    ownerLastName: undefined,
    ...names,
  };
  return fillableFields.flatMap((field) => {
    const text = fields.includes(field) && texts[field];
    return text ? [{ field, text }] : [];
  });
}

/**
 * Fills in the form in the active tab of the window of the page that calls this. The texts are
 * passed as an argument to a function in the content script's world, so that neither the web page
 * nor the content script can listen.
 *
 * @returns null if that tab does not show the form or cannot be reached. Nothing was put in then.
 */
export async function putIntoForm(
  request: Omit<FillRequest, 'address'>,
): Promise<FillOutcome[] | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const { id, url, incognito } = tab ?? {};
  // The sheet is that of ordinary windows.
  if (id === undefined || incognito || pageOf(url ?? '') !== 'importer-form') return null;
  const { origin, pathname } = new URL(url ?? '');
  const target = { tabId: id, frameIds: [0] };
  try {
    await browser.scripting.executeScript({ target, files: ['/fill.js'] });
    const [frame] = await browser.scripting.executeScript({
      target,
      func: (key: string, filled: FillRequest): unknown =>
        Reflect.get(globalThis, Symbol.for(key))?.(filled),
      args: [fillKey, { ...request, address: origin + pathname }],
    });
    return result.parse(frame?.result);
  } catch {
    // The tab is gone or shows an error page, access was withdrawn, or the page was left meanwhile.
    return null;
  }
}
