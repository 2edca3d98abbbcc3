import { expect } from '@playwright/test';
import { bundleRecognizer } from './bundle';
import { cases } from './cases';
import { doneCases } from './done-cases';
import type { Found } from './in-page';
import { test } from '../e2e/harness/one-page';

let script = '';
test.beforeAll(async () => {
  script = await bundleRecognizer();
});

for (const { name, html, ...expected } of [...cases, ...doneCases]) {
  const { state, proposal, fields, missed, errors, back, dialog } = expected;
  test(`recognition: ${name}`, async ({ page }) => {
    await page.setContent(html);
    await page.addScriptTag({ content: script });
    const found = await page.evaluate<Found>("recognizer.find('importer-form')");
    const named = await page.evaluate<string>("JSON.stringify(recognizer.named('importer-form'))");
    const why = `missed: ${JSON.stringify(found.missed)}; named: ${named}`;
    expect(found.state, why).toBe(state);
    if (proposal !== undefined) expect(found.proposal).toBe(proposal);
    if (fields) {
      // Each field is found at the element that it is, and no other field is found.
      const right = Object.fromEntries(fields.map((field) => [field, field]));
      expect(found.controls, why).toEqual(right);
    }
    if (missed) expect(found.missed, why).toEqual(missed);
    if (errors) expect(found.errors).toEqual(errors);
    if (back !== undefined) expect(found.back).toBe(back);
    if (dialog !== undefined) expect(found.dialog).toBe(dialog);
  });
}

test('recognition works through five open shadow roots, including labels and slots', async ({
  page,
}) => {
  await page.setContent('<div id="start"></div>');
  await page.addScriptTag({ content: script });
  const found = await page.evaluate<Found>(`
    const nest = (host, depth, html) => {
      const root = host.attachShadow({ mode: 'open' });
      if (depth === 0) { root.innerHTML = html; return root; }
      root.innerHTML = '<div></div>';
      return nest(root.firstElementChild, depth - 1, html);
    };
    const root = nest(document.getElementById('start'), 5,
      '<div></div><div></div><div></div><button>Next</button>');
    const labels = { companyName: 'Company Name', importerNumber: 'IR#', businessEmail: 'Email' };
    [...root.querySelectorAll('div')].forEach((host, index) => {
      const [is, label] = Object.entries(labels)[index];
      const inner = host.attachShadow({ mode: 'open' });
      inner.innerHTML = '<label for="input"><abbr>*</abbr><slot></slot></label><input id="input" aria-labelledby="" data-is="' + is + '">';
      host.append(label);
    });
    recognizer.find('importer-form')`);
  expect(found.state).toBe('company');
  expect(found.controls).toEqual({
    companyName: 'companyName',
    importerNumber: 'importerNumber',
    businessEmail: 'businessEmail',
  });
  expect(found.names['companyName']).toBe('Company Name');
});
