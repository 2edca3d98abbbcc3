/**
 * The report in a real browser: what it says about a page, and that it contains no word of the
 * page.
 */
import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { maxReportLines } from '../../lib/report/limits';
import { reportSchema, type Report } from '../../lib/report/schema';
import { reportText } from '../../lib/report/text';
import { translator } from '../../lib/texts';
import { bundle } from './bundle';
import { test } from '../e2e/harness/one-page';

const numRuns = process.env['LONG'] ? 1_000 : 15;

let script = '';
test.beforeAll(async () => {
  script = await bundle('tests/recognition/report-in-page.ts', 'reporter');
});

const reportOf = (page: Page, id = 'importer-form', most = maxReportLines): Promise<Report> =>
  page.evaluate<Report>(`reporter.report('${id}', ${most})`);

const textOf = (report: Report): string[] =>
  reportText(report, '0', translator('en')).split('\n').slice(1);

async function open(page: Page, html: string): Promise<void> {
  await page.setContent(html);
  await page.addScriptTag({ content: script });
}

test('lists controls with the words of their names and the fields that they match', async ({
  page,
}) => {
  await open(
    page,
    `<main><form><h2>Welcome to Northwind</h2>
      <label>Company Name <input id="a"></label>
      <label for="b">Importer of NORTHWIND</label><input id="b" placeholder="12-3456789">
      <select aria-label="Country"><option selected>Northwind</option></select>
      <div style="display:none"><label>Verification Code <input></label></div>
      <p aria-live="polite"></p><button>Next</button></form>
      <dialog open><p role="alert">No match for Northwind Imports</p></dialog></main>`,
  );
  await page.evaluate(() => {
    const host = document.createElement('northwind-field');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<a href="/northwind">Northwind account</a>';
    document.body.append(host);
  });
  expect(textOf(await reportOf(page))).toEqual([
    '',
    'part',
    '  form',
    '    heading: “‹text, 7› to ‹text, 9›”',
    '    field (textbox), form 1: label “company name”; fits companyName, prefilledCompanyName',
    '    field (textbox), form 1: label “importer of ‹text, 9›”; placeholder or title “‹text, 10›”',
    '    field (combobox), form 1: aria-label “country”; fits country',
    '    field (textbox), not visible: label “verification code”',
    '    button: “next”',
    '  dialog',
    '    message: “no match for ‹text, 17›”',
    'link, in 1 shadow root: “‹text, 9› account”',
  ]);
});

test('contains nothing that is typed into an editor, even words from our list', async ({
  page,
}) => {
  const typed = '<p>Company Name</p><div><span>Verification Code</span></div><h2>Importer</h2>';
  await open(
    page,
    `<h1>Country</h1><div contenteditable>${typed}<a href="/">Account</a></div>
      <div contenteditable="plaintext-only">Bank Name</div>`,
  );
  expect(textOf(await reportOf(page))).toEqual(['', 'heading: “country”']);
  await page.evaluate(() => {
    document.designMode = 'on';
  });
  expect(textOf(await reportOf(page))).toEqual(['']);
});

test('lists visible controls first if there are too many', async ({ page }) => {
  const hidden = '<div hidden>' + '<button>Next</button>'.repeat(30) + '</div>';
  await open(page, hidden + '<button>Back</button>'.repeat(30));
  const { lines, more } = await reportOf(page, 'importer-form', 40);
  expect(lines.filter(({ isSeen }) => isSeen)).toHaveLength(30);
  expect([lines.length, more]).toEqual([40, 20]);
  expect(lines[0]?.isSeen).toBe(false);
});

test('reports a form whose field names shadow all its properties', async ({ page }) => {
  await open(
    page,
    `<form><label>Company Name <input></label><label>IR# <input></label>
      <label>Email <input></label><button>Next</button></form>`,
  );
  const seen = async () => {
    const { state, lines } = await reportOf(page);
    return { state, lines: lines.filter(({ isSeen }) => isSeen) };
  };
  const plain = await seen();
  expect(plain.state).toBe('company');
  await page.evaluate(() => {
    const form = document.querySelector('form');
    const names = new Set<string>();
    for (let at: object | null = form; at; at = Object.getPrototypeOf(at)) {
      for (const name of Object.getOwnPropertyNames(at)) names.add(name);
    }
    const hidden = [...names].map((name) => {
      const input = document.createElement('input');
      input.type = 'hidden';
      input.name = name;
      return input;
    });
    document.querySelector('button')?.after(...hidden);
  });
  expect(await seen()).toEqual(plain);
});

/** Puts a word into every place of a page that a report could read. */
const fill = (words: readonly string[]) => {
  const [one = '', two = '', three = ''] = words;
  document.title = one;
  document.body.replaceChildren();
  const add = (to: Node, tag: string, attributes: Record<string, string>, text = '') => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    to.appendChild(element);
    return element;
  };
  const host = add(document.body, 'div', { id: one, class: two, title: three });
  for (const to of [document.body, host.attachShadow({ mode: 'open' })]) {
    const form = add(to, 'form', { name: one, action: `/${one}` });
    add(form, 'h1', {}, `${one} Company ${two}`);
    add(form, 'label', { for: 'a' }, `${two} Name ${three}`);
    const input = add(form, 'input', { id: 'a', name: two, placeholder: one, title: three });
    if (input instanceof HTMLInputElement) input.value = one;
    add(form, 'input', { 'aria-label': `${one} ${three}`, value: two, type: 'text' });
    add(form, 'input', { type: 'submit', value: `${three} Submit` });
    add(form, 'textarea', { 'aria-label': two }, three);
    const select = add(form, 'select', { 'aria-label': 'Country' });
    add(select, 'option', { value: one, label: two, selected: '' }, three);
    add(form, 'button', { role: 'combobox', 'aria-label': 'Country', 'data-value': one }, two);
    add(form, 'div', { contenteditable: '', role: 'textbox', 'aria-label': one }, three);
    add(add(form, 'div', { contenteditable: '' }), 'p', {}, `${one} Company ${two}`);
    add(form, 'button', { 'aria-describedby': one }, two);
    add(to, 'a', { href: `/${one}?${two}`, title: three }, `${one} account`);
    add(to, 'p', { role: 'alert' }, `${three} not found: ${one}`);
    add(to, 'p', {}, `Your application, ${two}, was received.`);
    add(to, 'iframe', { title: one, 'aria-label': two, name: three });
    add(to, 'img', { alt: one, src: 'data:,' });
    add(add(to, 'table', { summary: two }), 'caption', {}, one);
    add(to, 'dialog', { open: '', 'aria-label': three }, one);
  }
};

test('contains no word of the page, whatever the words and wherever they are', async ({ page }) => {
  await open(page, '');
  // Letters that no word of ours consists of, so that a match is no coincidence, and arbitrary
  // text.
  const secret = fc.string({
    unit: fc.constantFrom(...'qxzjwkvQXZ79'.split('')),
    minLength: 4,
    maxLength: 12,
  });
  const words = fc.array(secret, { minLength: 3, maxLength: 3 });
  const anything = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), {
    minLength: 3,
    maxLength: 3,
  });
  let lines = 0;
  const look = async (put: readonly string[]) => {
    await page.evaluate(fill, put);
    const report = await reportOf(page);
    // Only ids, numbers and entries of the catalog, and nothing that the schema does not know.
    expect(reportSchema.parse(report)).toEqual(report);
    lines = Math.max(lines, report.lines.length);
    return textOf(report).join('\n').toLowerCase();
  };
  await fc.assert(
    fc.asyncProperty(words, async (put) => {
      const text = await look(put);
      for (const word of put) expect(text).not.toContain(word.toLowerCase());
    }),
    { numRuns },
  );
  await fc.assert(
    fc.asyncProperty(anything, async (put) => void (await look(put))),
    { numRuns },
  );
  // Proves that the report covered all of this.
  expect(lines).toBeGreaterThan(25);
});
