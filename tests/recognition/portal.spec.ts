import { expect, type Browser, type Page } from '@playwright/test';
import { HOSTS } from '../portal/server/names.mjs';
import { startPortal } from '../portal/server.mjs';
import { bundleRecognizer } from './bundle';
import type { Found } from './in-page';
import { isLong } from '../e2e/harness/long';
import { ownWorld } from '../e2e/harness/own-world';
import { test } from '../e2e/harness/one-page';

let script = '';
test.beforeAll(async () => {
  script = await bundleRecognizer();
});

declare const recognizer: { find(page: 'portal'): Found };

/** Looks from an isolated world, as the content script does. */
const seenOn = async (page: Page): Promise<Found> => {
  const world = await ownWorld(page);
  await world.load(script);
  return world.evaluate(() => recognizer.find('portal'), null);
};

const stateOf = async (page: Page): Promise<string | null> => (await seenOn(page)).state;

const bar =
  '<nav><a href="#">Home</a><button>Accounts</button><a href="#">Account Search</a><a href="#">References</a><button>Tools</button></nav>';
const tab = (name: string) => `<a role="tab" href="#">${name}</a>`;
const refresh = '<button>Get Info/Refresh</button><button>Add ACH Info</button>';

/** Texts that the real portal may have, close to the names in the guides. */
const written: [name: string, html: string, state: string | null][] = [
  ['nothing of the portal', '<h1>Importer</h1><button>More</button>', null],
  ['the bar alone', bar, 'signed-in'],
  ['the Accounts menu open', `${bar}<a role="menuitem" href="#">Importer</a>`, 'accounts-menu'],
  ['the Tools menu open', `${bar}<a role="menuitem" href="#">User Access</a>`, 'user-access'],
  ['User Access', `${bar}<h1>User Access</h1><table><td>Maria Lopez</td></table>`, 'user-access'],
  [
    'Roles of a user',
    `${bar}<h1>User Access</h1>${tab('Roles')}<button>Importer</button><button>Edit</button>`,
    'user-roles',
  ],
  ['a list of importers', `${bar}<h1>Importers</h1><a href="#">NORTHWIND</a>`, 'importer-list'],
  ['an account', `${bar}<h1>NORTHWIND</h1>${tab('ACH Refund Authorization')}`, 'account'],
  [
    'an account whose tab hides',
    `${bar}<h1>NORTHWIND</h1>${tab('Details')}<button>More</button>`,
    'account-more',
  ],
  [
    'the hidden tab, once More is open',
    `${bar}${tab('Details')}<button>More</button><a role="menuitem" href="#">ACH Refund Authorization</a>`,
    'account',
  ],
  [
    'an account whose tab hides, below a way back to the list',
    `${bar}<a href="#">Importer</a><h1>NORTHWIND</h1>${tab('Details')}<button>More</button>`,
    'account-more',
  ],
  ['a Get Info of something else', `${bar}<h2>Bonds</h2><button>Get Info</button>`, 'signed-in'],
  [
    'a Get Info beside the ACH tab, which is not open',
    `${bar}${tab('ACH Refund Authorization')}${tab('Bonds')}<button>Get Info</button>`,
    'account',
  ],
  ['the ACH tab of a user who may only look', `${bar}<button>Get Info/Refresh</button>`, 'ach'],
  ['a More that is not beside tabs', `${bar}<button>More</button>`, 'signed-in'],
  [
    'the ACH tab with a warning',
    `${bar}${tab('ACH Refund Authorization')}<p role="alert">No ACH data was found.</p>${refresh}`,
    'ach',
  ],
  [
    'data shown',
    `${bar}${refresh}<table><th><span>Routing Number</span></th><td>*****0021</td></table>`,
    'ach-shown',
  ],
  ['a toast of success', `${bar}${refresh}<div role="status">Success</div>`, 'ach-success'],
  [
    'a toast of success over older data',
    `${bar}${refresh}<div role="status">Success! ACH data submitted.</div><table><th><span>Routing Number</span></th></table>`,
    'ach-success',
  ],
  [
    'a sentence about success',
    `${bar}${refresh}<p>Success means the data was sent.</p><p>After you submit, a success message appears.</p>`,
    'ach',
  ],
  [
    'a sentence about the number',
    `${bar}${refresh}<p>Enter your routing number.</p><p>What is a routing number?</p>`,
    'ach',
  ],
  ['a toast of failure', `${bar}${refresh}<div role="alert">Not successful</div>`, 'ach'],
  ['a success elsewhere', `${bar}<div role="status">Success</div>`, 'signed-in'],
];

for (const [name, html, state] of written) {
  test(`portal: ${name}`, async ({ page }) => {
    await page.setContent(html);
    expect(await stateOf(page)).toBe(state);
  });
}

const item = (name: string) => `<a role="menuitem" href="#">${name}</a>`;
const rights = `${bar}<h1>User Access</h1>${tab('Roles')}<button>Importer</button>`;

/** Everything besides fields that gets a hint, with its name on the page. */
const pressed: [what: string, html: string, found: Record<string, string>][] = [
  ['the bar', bar, { accounts: 'Accounts' }],
  ['two of one name', `${bar}<a href="#">Accounts</a>`, {}],
  [
    'an item, not its menu',
    `${bar}${item('Broker')}${item('Importers')}`,
    { importer: 'Importers' },
  ],
  ['two items of one name', `${bar}${item('Importer')}${item('Importers')}${item('Broker')}`, {}],
  ['a way back that is no menu', `${bar}<a href="#">Importer</a><h1>NORTHWIND</h1>`, {}],
  [
    'a tab among others, in another order',
    `${bar}${tab('ACH Payment')}${tab('ACH Refund Authorization')}${tab('Bonds')}`,
    { achTab: 'ACH Refund Authorization' },
  ],
  [
    'a tab that hides',
    `${bar}${tab('Details')}<button>More</button><button>Edit</button>`,
    { moreTabs: 'More' },
  ],
  [
    'wording near the names known',
    `${bar}<button>Get Info / Refresh</button><button>Add ACH Information</button><button>Add Note</button>`,
    { getInfo: 'Get Info / Refresh', addAch: 'Add ACH Information' },
  ],
  ['a second refresh', `${bar}${refresh}<button>Get Info</button>`, { addAch: 'Add ACH Info' }],
  [
    'the fields of the dialog are in the way of nothing',
    `${bar}${refresh}<input>`,
    {
      getInfo: 'Get Info/Refresh',
      addAch: 'Add ACH Info',
    },
  ],
  [
    'rights that are not expanded',
    `${bar}${tab('Roles')}<button>Broker</button>`,
    { roles: 'Roles' },
  ],
  ['an Edit beside no rights', `${bar}${tab('Roles')}<button>Edit</button>`, { roles: 'Roles' }],
  [
    'rights that are expanded',
    `${rights}<p>ACH refund tab: Read-Only</p><button>Edit</button>`,
    { edit: 'Edit' },
  ],
  [
    'more than one Edit',
    `${rights}<p>ACH refund tab: Read-Only</p><button>Edit</button><button>Edit</button>`,
    {},
  ],
  [
    'an Edit while the rights are not expanded',
    `${bar}${tab('Roles')}<h2>Maria</h2><button>Edit</button><button>Importer</button>`,
    { roles: 'Roles', importerRoles: 'Importer' },
  ],
  ['rights that are not yet expanded', rights, { roles: 'Roles', importerRoles: 'Importer' }],
  [
    'the right itself',
    `${rights}<label for="r">ACH refund tab</label><select id="r"></select><button>Submit</button>`,
    { achAccess: 'ACH refund tab' },
  ],
  [
    'two rights of that name',
    `${rights}<select aria-label="ACH refund"></select><select aria-label="ACH refund tab"></select><button>Submit</button>`,
    {},
  ],
];

for (const [what, html, found] of pressed) {
  test(`portal, buttons with a hint: ${what}`, async ({ page }) => {
    await page.setContent(html);
    expect((await seenOn(page)).names).toEqual(found);
  });
}

type Practice = Awaited<ReturnType<typeof startPortal>>;

async function practiceBrowser(browser: Browser, { port }: Practice): Promise<Browser> {
  const rules = HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`).join(', ');
  const executablePath = process.env['CHROME_PATH'];
  return browser.browserType().launch({
    ...(executablePath && { executablePath }),
    args: [`--host-resolver-rules=${rules}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`],
  });
}

const modes = isLong ? (['synthetic', 'native', 'mixed'] as const) : (['native'] as const);

for (const mode of modes) {
  test(`practice portal, ${mode} shadow: from the navigation bar to the data after the refresh`, async ({
    browser,
  }) => {
    const practice = await startPortal({ modes: [mode] });
    const own = await practiceBrowser(browser, practice);
    try {
      const page = await own.newPage({ ignoreHTTPSErrors: true });
      const is = (state: string) => expect.poll(() => stateOf(page)).toBe(state);
      await page.goto(`https://ace.cbp.gov/practice?mode=${mode}&signedIn=1&delay=0&to=/s/`);
      await is('signed-in');

      await page.getByRole('button', { name: 'Tools' }).click();
      await is('user-access');
      await page.getByRole('menuitem', { name: 'User Access' }).click();
      await is('user-access');

      await page.getByRole('button', { name: 'Accounts' }).click();
      await is('accounts-menu');
      await page.getByRole('menuitem', { name: 'Importer' }).click();
      await is('importer-list');
      await page.getByRole('link', { name: 'EXAMPLE IMPORTS LLC' }).click();
      await is('account');

      const wide = page.viewportSize() ?? { width: 1280, height: 720 };
      await page.setViewportSize({ width: 420, height: 720 });
      await is('account-more');
      // The tab bar does not always lay itself out again when it is widened. That is not what this
      // tests.
      await page.setViewportSize(wide);
      await page.reload();
      await is('account');

      await page.getByRole('tab', { name: 'ACH Refund Authorization' }).click();
      await is('ach');
      await page.getByRole('button', { name: 'Add ACH Info' }).click();
      await is('ach-dialog');
      await page.getByRole('textbox', { name: 'Bank Routing Number' }).fill('021000021');
      await page.getByRole('textbox', { name: 'Account Number', exact: true }).fill('000123456789');
      await page.getByRole('combobox', { name: 'Bank Control Key' }).click();
      await page.getByRole('option', { name: 'Checking' }).click();
      await page.getByRole('button', { name: 'Submit' }).click();
      await is('ach-success');
      await page.getByRole('button', { name: 'Close' }).first().click();
      await is('ach');
      await page.getByRole('button', { name: 'Get Info/Refresh' }).click();
      await is('ach-shown');
    } finally {
      await own.close();
      await practice.close();
    }
  });
}
