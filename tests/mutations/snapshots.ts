import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, CDPSession, Page } from '@playwright/test';
import type { ButtonId } from '../../lib/pages/controls';
import type { PageId, StateId } from '../../lib/pages/types';
import { HOSTS } from '../portal/server/names.mjs';
import { startPortal } from '../portal/server.mjs';
import type { Base } from './bases';
import { faces, isStranger, pressed, type FieldSpec } from './bases/spec';

/**
 * Turns the practice pages into base pages: each state is visited once per build and saved as HTML,
 * with open shadow roots as declarative ones, so that 10,000 changed pages need no Lightning.
 * Cached under a hash of the sources of the practice pages, and not committed, because a committed
 * copy would go stale unnoticed.
 */
const modes = ['synthetic', 'native'] as const;

interface Shot {
  page: PageId;
  state: StateId;
  beneath?: StateId;
  /** The address at which the state begins, with the practice options that it needs. */
  address: string;
  /** The element that contains the state. */
  face: string;
  /** Goes from the address to the state and waits until it is complete. */
  drive: (page: Page) => Promise<void>;
}

const form = (state: StateId, face: string, step: string, landmark: string): Shot => ({
  page: 'importer-form',
  state,
  face,
  address: `https://ace-accounts.cbp.gov/practice?${step && `step=${step}&`}to=/s/importer-form`,
  drive: (page) => page.getByText(landmark).first().waitFor(),
});
const portal = (to: string): string => `https://ace.cbp.gov/practice?signedIn=1&to=${to}`;
const ach = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: 'ACH Refund Authorization' }).click();
  await page.getByRole('button', { name: 'Add ACH Info' }).waitFor();
};

const openMenu = (menu: string, item: string) => async (page: Page) => {
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: item }).waitFor();
};

const shots: readonly Shot[] = [
  form('company', 'c-company-info', '', 'Business Email Address'),
  form('code', 'c-verify-code', 'code', 'Verification Code'),
  form('owner', 'c-account-owner', 'owner', 'Fiscal Year End'),
  form('authorise', 'c-authorize-account', 'authorise', 'I authorize'),
  form('done', '.done', 'done', 'two emails'),
  {
    page: 'portal',
    state: 'signed-in',
    face: '.page',
    address: portal('/s/'),
    drive: (page) => page.getByText('Welcome.').waitFor(),
  },
  {
    page: 'portal',
    state: 'accounts-menu',
    face: '.page',
    address: portal('/s/'),
    drive: openMenu('Accounts', 'Importer'),
  },
  {
    page: 'portal',
    state: 'user-access',
    face: '.page',
    address: portal('/s/'),
    drive: openMenu('Tools', 'User Access'),
  },
  {
    page: 'portal',
    state: 'user-roles',
    face: '.page',
    address: portal('/s/'),
    drive: async (page) => {
      await openMenu('Tools', 'User Access')(page);
      await page.getByRole('menuitem', { name: 'User Access' }).click();
      await page.getByRole('button', { name: 'Maria Lopez' }).click();
      await page.getByRole('tab', { name: 'Roles' }).click();
      await page.getByRole('button', { name: 'Importer', exact: true }).click();
      await page.getByRole('button', { name: 'Edit' }).waitFor();
    },
  },
  {
    page: 'portal',
    state: 'importer-list',
    face: '.page',
    address: portal('/s/accounts/importer'),
    drive: (page) => page.getByRole('link', { name: 'EXAMPLE IMPORTS LLC' }).waitFor(),
  },
  {
    page: 'portal',
    state: 'account',
    face: '.page',
    address: portal('/s/account/001A1'),
    drive: (page) => page.getByRole('tab', { name: 'Bonds' }).waitFor(),
  },
  {
    page: 'portal',
    state: 'ach',
    face: 'c-ach-refund',
    address: portal('/s/account/001A1'),
    drive: ach,
  },
  {
    page: 'portal',
    state: 'ach-dialog',
    beneath: 'ach',
    face: 'c-ach-fields',
    address: portal('/s/account/001A1'),
    drive: async (page) => {
      await ach(page);
      await page.getByRole('button', { name: 'Add ACH Info' }).click();
      await page.getByText('Bank Control Key').first().waitFor();
    },
  },
];

/** Labels of the practice pages that differ from those of the written ones. */
const otherLabels: Partial<Record<string, string>> = { accountNumber: 'Account Number' };

const labelOf = ({ id, label }: FieldSpec): string => otherLabels[id] ?? label;

const rolesOf = { text: 'textbox', choice: 'combobox', checkbox: 'checkbox' } as const;

async function markFields(page: Page, specs: readonly FieldSpec[]): Promise<Base['labels']> {
  const labels: Record<string, string> = {};
  for (const spec of specs) {
    const found =
      spec.kind === 'frame'
        ? page.locator('iframe')
        : spec.kind === 'checkbox'
          ? page.getByRole('checkbox')
          : page.getByRole(rolesOf[spec.kind], { name: labelOf(spec), exact: true });
    await found.evaluate((element, id) => element.setAttribute('data-is', id), spec.id);
    if (isStranger(spec.id)) continue;
    const own = labelOf(spec);
    labels[spec.id] =
      spec.kind === 'checkbox'
        ? await found.evaluate((element) => {
            const label = (element as HTMLInputElement).labels?.[0]?.textContent ?? '';
            return label.replaceAll('*', '').replace(/\s+/g, ' ').trim();
          })
        : own;
  }
  return labels;
}

const markOne = async (page: Page, name: string, id: ButtonId) => {
  for (const role of ['button', 'tab', 'menuitem'] as const) {
    // What is below a dialog is not in the accessibility tree. The name of Lightning's menu button
    // is longer than its label.
    const words = new RegExp(`^${name}( Show menu)?$`);
    const found = page.getByRole(role, { name: words, includeHidden: true });
    await found.evaluateAll((all, is) => {
      for (const element of all) element.setAttribute('data-pressed', is);
    }, id);
  }
};

async function markPressed(page: Page, state: StateId): Promise<void> {
  for (const [name, id] of Object.entries(pressed)) if (id) await markOne(page, name, id);
  // The menu and the access rights use the same word.
  await markOne(page, 'Importer', state === 'user-roles' ? 'importerRoles' : 'importer');
}

/**
 * Elements that are hidden by style sheets get `hidden`, because styles are left out. Runs in an
 * isolated world, where nothing is patched.
 */
const takeDown = `(() => {
  const roots = [];
  const walk = (element, shown) => {
    // An element without a box of its own (a slot) is no less shown for it.
    const boxless = getComputedStyle(element).display === 'contents';
    const visible = shown && (boxless || element.checkVisibility({ visibilityProperty: true }));
    if (shown && !visible && element.tagName !== 'STYLE' && element.tagName !== 'SCRIPT') {
      element.setAttribute('data-unseen', '');
    }
    if (element.shadowRoot) {
      roots.push(element.shadowRoot);
      for (const child of element.shadowRoot.children) walk(child, visible);
    }
    for (const child of element.children) walk(child, visible);
  };
  for (const child of document.body.children) walk(child, true);
  return document.body.getHTML({ shadowRoots: roots })
    .replace(/<(svg|style|script)\\b[\\s\\S]*?<\\/\\1>/g, '')
    .replaceAll(' src="/captcha"', '')
    .replaceAll(' data-unseen=""', ' hidden=""');
})()`;

async function isolated(session: CDPSession, expression: string): Promise<string> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const { result } = await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression,
    returnByValue: true,
  });
  if (typeof result.value !== 'string') throw new Error('the page could not be taken down');
  return result.value;
}

async function take(page: Page, mode: string, shot: Shot): Promise<Base> {
  await page.goto(shot.address.replace('?', `?mode=${mode}&boot=0&delay=0&`));
  await shot.drive(page);
  // A dialog appears with a transition.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  const spec = faces.find(({ state }) => state === shot.state);
  const labels = await markFields(page, spec?.fields ?? []);
  await markPressed(page, shot.state);
  await page
    .locator(shot.face)
    .last()
    .evaluate((face) => face.setAttribute('data-face', ''));
  const session = await page.context().newCDPSession(page);
  const html = await isolated(session, takeDown);
  await session.detach();
  const { page: pageId, state, beneath } = shot;
  const build = `practice-${mode}`;
  return {
    id: `${build}/${state}`,
    build,
    page: pageId,
    state,
    ...(beneath && { beneath }),
    html,
    labels,
  };
}

async function filesIn(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function cachePath(): Promise<string> {
  const hash = createHash('sha256');
  const inputs = [
    ...(await filesIn(resolve('tests/portal'))),
    resolve('package-lock.json'),
    resolve('tests/mutations/snapshots.ts'),
    resolve('tests/mutations/bases/spec.ts'),
  ];
  for (const file of inputs) hash.update(file).update(await readFile(file));
  return resolve('.cache/mutations', `${hash.digest('hex').slice(0, 16)}.json`);
}

/**
 * Returns every state of the practice pages in both kinds of shadow, from the cache if the pages
 * have not changed.
 */
export async function practiceBases(browser: Browser): Promise<Base[]> {
  const cached = await cachePath();
  if (existsSync(cached)) return JSON.parse(await readFile(cached, 'utf8')) as Base[];
  const server = await startPortal({ modes: [...modes] });
  const rules = HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${server.port}`).join(', ');
  const executablePath = process.env['CHROME_PATH'];
  const own = await browser.browserType().launch({
    ...(executablePath && { executablePath }),
    args: [
      `--host-resolver-rules=${rules}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
    ],
  });
  try {
    const bases: Base[] = [];
    for (const mode of modes) {
      for (const shot of shots) {
        const context = await own.newContext({ ignoreHTTPSErrors: true });
        bases.push(await take(await context.newPage(), mode, shot));
        await context.close();
      }
    }
    await mkdir(resolve('.cache/mutations'), { recursive: true });
    // Written to a temporary file and renamed, so that an interrupted run leaves no incomplete
    // file.
    await writeFile(`${cached}.${process.pid}`, JSON.stringify(bases));
    await rename(`${cached}.${process.pid}`, cached);
    return bases;
  } finally {
    await own.close();
    await server.close();
  }
}
