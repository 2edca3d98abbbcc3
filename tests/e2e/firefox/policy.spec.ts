/** A firm's managed manifest, where Firefox looks for one: in the user's home. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../harness/firefox-fixtures';
import { launchFirefox } from '../harness/firefox';

const id = 'ace-companion@ace-companion.example';

test('Firefox: what a firm sets is shown and cannot be changed @long', async ({ portal }) => {
  const home = await mkdtemp(join(tmpdir(), 'home-'));
  const folder = join(home, '.mozilla/managed-storage');
  await mkdir(folder, { recursive: true });
  const data = { language: 'es', helpDeskName: 'Northwind IT', helpDeskPhone: '555-0100' };
  const manifest = { name: id, description: 'The firm’s settings.', type: 'storage', data };
  await writeFile(join(folder, `${id}.json`), JSON.stringify(manifest));
  const firefox = await launchFirefox({ portalPort: portal.port, home });
  try {
    const options = await firefox.openExtensionPage('options.html');
    const text = () => options.$eval('main', (main) => main.innerText);
    await expect.poll(text).toContain('Fijado por su organización');
    expect(await text()).toContain('Northwind IT');
    expect(await options.$eval('select', (select) => [select.disabled, select.value])).toEqual([
      true,
      'es',
    ]);
  } finally {
    await firefox.close();
    await rm(home, { recursive: true, force: true });
  }
});
