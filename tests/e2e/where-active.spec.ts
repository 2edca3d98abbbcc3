/** Where the extension is active and where it is not. */
import type { Page } from '@playwright/test';
import { expect, importerForm, overlay, overlayElements, said, test } from './harness/fixtures';
import { atStep, openForm } from './harness/form';
import { viewOf } from './overlay/bench';
import { isLong } from './harness/long';

const nowhere = [
  'https://ace-accounts.cbp.gov.example.com/s/importer-form',
  'https://ace-accounts-cbp.gov/s/importer-form',
  'https://secure.ace-accounts.cbp.gov/s/importer-form',
  'https://ace-accounts.cbp.gov./s/importer-form',
];

test('look-alike sites get nothing, neither a node nor a message', async ({ launchChromium }) => {
  const chromium = await launchChromium({
    moreHosts: nowhere.map((address) => new URL(address).hostname),
  });
  const { context } = chromium;
  const pages: Page[] = [];
  for (const address of nowhere) {
    const page = await context.newPage();
    await page.goto(address);
    // Replaces the server's response with a form that the recognizer knows.
    await page.setContent(
      '<label>Company Name <input></label><label>IR# <input></label><button>Next</button>',
    );
    expect(page.url()).toBe(address);
    pages.push(page);
  }
  // If they were to get anything, they would have it by now.
  await openForm(context);
  for (const page of pages) expect(await overlayElements(page), page.url()).toEqual([]);
  const worker = await chromium.worker();
  const stored: string = await worker.evaluate('chrome.storage.session.get().then(JSON.stringify)');
  // Only the form itself is remembered.
  expect(stored.match(/"isPrivate":/g)).toHaveLength(1);
  // Only a press on the toolbar button tells us the address.
  const [lookAlike] = pages;
  if (!lookAlike) throw new Error('no page');
  const popup = await chromium.clickAction(lookAlike);
  const text = () => popup.evaluate('document.querySelector("main").textContent');
  await expect.poll(text).toContain('This only looks like CBP’s address: type nothing');
  expect(await text()).toContain('Report a fraud to IEEPAFraud@cbp.dhs.gov');
  await popup.close();
});

test('another port on the real host gets nothing @long', async ({ launchChromium }) => {
  const chromium = await launchChromium({ moreHosts: ['ace-accounts.cbp.gov:8443'] });
  const page = await chromium.context.newPage();
  await page.goto('https://ace-accounts.cbp.gov:8443/s/importer-form');
  await expect(page.getByRole('textbox', { name: 'Company Name' })).toBeVisible();
  await openForm(chromium.context);
  expect(await overlayElements(page)).toEqual([]);
});

test('a shadow root attached late is found @long', async ({ chromium }) => {
  await chromium.practice({ mode: 'native', late: 1 });
  const page = await chromium.context.newPage();
  await page.goto(importerForm);
  await expect(page.getByRole('textbox', { name: 'Company Name' })).toBeVisible();
  await expect
    .poll(async () => (await overlay(page)).filter(({ role }) => role === 'note').length)
    .toBeGreaterThanOrEqual(3);
});

test('a form in a frame is reported as unsupported and gets no hint @long', async ({
  chromium,
}) => {
  await chromium.practice({ frame: 1 });
  const page = await chromium.context.newPage();
  await page.goto(importerForm);
  await expect.poll(() => said(page)).toContain('is inside another page');
  expect((await overlay(page)).filter(({ role }) => role === 'note')).toEqual([]);
});

test('the exporter form is identified as the wrong form @long', async ({ chromium }) => {
  const page = await chromium.context.newPage();
  await page.goto('https://ace-accounts.cbp.gov/s/exporter-form');
  await expect.poll(() => said(page)).toContain('This is the exporter form');
  expect((await overlay(page)).filter(({ role }) => role === 'note')).toEqual([]);
});

test('the older applications are identified as the wrong form @long', async ({ chromium }) => {
  const page = await chromium.context.newPage();
  await page.goto('https://ace.cbp.dhs.gov/acexpub/expapp');
  await expect.poll(() => said(page)).toContain('This is an older form');
  expect((await overlay(page)).filter(({ role }) => role === 'note')).toEqual([]);
  const popup = await chromium.openPanel(page);
  await expect(popup.getByText('Not this form: an older application')).toBeVisible();
  const link = popup.getByRole('link', { name: 'Open the form' });
  await expect(link).toHaveAttribute('href', importerForm);
});

test('an unknown page on our hosts gets nothing, whatever the worker sends', async ({
  chromium,
}) => {
  const page = await openForm(chromium.context);
  const go = (path: string) => page.evaluate((to) => history.pushState({}, '', to), path);
  await go('/s/a-page-to-come');
  await expect.poll(() => overlayElements(page)).toEqual([]);
  // Not even briefly, until the next look at the page.
  await page.evaluate(() => {
    const note = () => void (document.title = 'something was put into the page');
    new MutationObserver(note).observe(document.documentElement, { childList: true });
  });
  const worker = await chromium.worker();
  const view = JSON.stringify({ type: 'view', view: viewOf() });
  await worker.evaluate(
    `chrome.tabs.query({ url: 'https://ace-accounts.cbp.gov/*' })
      .then(([tab]) => chrome.tabs.sendMessage(tab.id, ${view}))`,
  );
  expect(await page.title()).not.toContain('something');
  expect(await overlayElements(page)).toEqual([]);
  // Back on the form, the bar is there again.
  await go('/s/importer-form');
  await atStep(page, 1);
});

test('the old portal address redirects; if it does not, the new address is shown @long', async ({
  chromium,
}) => {
  const page = await chromium.context.newPage();
  await page.goto('https://ace.cbp.dhs.gov/');
  await expect(page).toHaveURL(/^https:\/\/ace\.cbp\.gov\/s\/login/);
  await page.route('https://ace.cbp.dhs.gov/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>ACE</h1>' }),
  );
  await page.goto('https://ace.cbp.dhs.gov/ace1/');
  await expect.poll(() => said(page)).toContain('This address now leads to ace.cbp.gov.');
  const popup = await chromium.openPanel(page);
  await expect(popup.getByRole('link', { name: 'Open the ACE Portal' })).toHaveAttribute(
    'href',
    'https://ace.cbp.gov/',
  );
});

test('the training site gets nothing, but the popup identifies it @long', async ({
  launchChromium,
}) => {
  const chromium = await launchChromium({ moreHosts: ['ace-test.cbp.gov'] });
  const page = await chromium.context.newPage();
  await page.goto('https://ace-test.cbp.gov/s/');
  await expect(page.getByText('TRAINING')).toBeVisible();
  await openForm(chromium.context);
  expect(await overlayElements(page)).toEqual([]);
  const popup = await chromium.clickAction(page);
  const text = () => popup.evaluate('document.body.textContent');
  await expect.poll(text).toContain('This is only the training site');
  expect(await popup.evaluate('document.querySelector("main a.main").href')).toBe(
    'https://ace.cbp.gov/',
  );
  await popup.close();
});

test('works with other wordings, another order, hidden states and a second form', async ({
  chromium,
}) => {
  const page = await chromium.context.newPage();
  for (const labels of isLong ? ['formal', 'terse', 'odd'] : ['odd']) {
    for (const mode of isLong ? ['synthetic', 'native'] : ['native']) {
      await chromium.practice({
        labels,
        mode,
        states: 'hidden',
        second: 1,
        names: 'off',
      });
      await page.goto(importerForm);
      await expect
        .poll(async () => (await overlay(page)).filter(({ role }) => role === 'note').length, {
          message: `${labels} ${mode}`,
        })
        .toBeGreaterThanOrEqual(3);
      await atStep(page, 1);
    }
  }
});
