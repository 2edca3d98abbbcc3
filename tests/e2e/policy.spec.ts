/**
 * A firm's policy in Chromium. It is read from one folder of the machine that only root can write,
 * so these run with `POLICY=1` only, and the file is removed in any case.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { expect, test } from './harness/fixtures';

const folder = '/etc/chromium/policies/managed';
const file = `${folder}/ace-companion-test.json`;

const rows = process.env['POLICY']
  ? [{ language: 'es', notifications: false, helpDeskName: 'Northwind IT' }]
  : [];

for (const policy of rows) {
  test('what a firm sets is shown and cannot be changed @long', async ({ launchChromium }) => {
    const chromium = await launchChromium({});
    const options = await chromium.openExtensionPage('options.html');
    await expect(options.getByRole('combobox', { name: /^Language/ })).toBeEnabled();
    try {
      await mkdir(folder, { recursive: true });
      const all = { '3rdparty': { extensions: { [chromium.extensionId]: policy } } };
      await writeFile(file, JSON.stringify(all));
      const language = options.getByRole('combobox', { name: /^Idioma/ });
      await expect(language).toBeDisabled({ timeout: 60_000 });
      await expect(language).toHaveValue('es');
      await expect(
        options.getByRole('region', { name: 'Fijado por su organización' }),
      ).toContainText('Northwind IT');
    } finally {
      await rm(file, { force: true });
    }
  });
}
