/** What a person does on the practice form. One home for it: `npm start` walks the form too, in plain Node. */
import type { BrowserContext, Page } from '@playwright/test';
import { toAuthorise, toCode, toDone, toOwner } from '../../../scripts/practice-form.mjs';
import { importerForm } from './addresses';

export {
  company,
  fill,
  fillCompany,
  owner,
  press,
  toAuthorise,
  toCode,
  toDone,
  toOwner,
} from '../../../scripts/practice-form.mjs';

/** Opens the form in a new tab and goes through it, to Done. */
export async function walkForm(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(importerForm);
  await toCode(page);
  await toOwner(page);
  await toAuthorise(page);
  await toDone(page);
  return page;
}
