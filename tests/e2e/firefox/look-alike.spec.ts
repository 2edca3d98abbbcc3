/** A page that only looks like CBP's. Firefox, too, tells its address on a press of our button. */
import { expect, test } from '../harness/firefox-fixtures';
import { launchFirefox } from '../harness/firefox';

const lookAlike = 'ace.cbp.gov.example.com';

test('Firefox: the toolbar’s popup warns of a look-alike @long', async ({ portal }) => {
  const firefox = await launchFirefox({ portalPort: portal.port, moreHosts: [lookAlike] });
  try {
    const room = await firefox.openExtensionPage('options.html');
    const page = await firefox.open(`https://${lookAlike}/`);
    await page.bringToFront();
    // What a press on the button does; `action.openPopup()` would not tell us the address.
    await firefox.privileged(`(() => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(firefox.extensionId)});
      const { browserActionFor } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
        .ExtensionParent.apiManager.global;
      browserActionFor(extension).triggerAction(window);
    })()`);
    const text = async () =>
      String(
        await room.evaluate(
          `browser.extension.getViews({ type: 'popup' })[0]?.document.querySelector('main')?.textContent ?? ''`,
        ),
      );
    await expect.poll(text).toContain('This only looks like CBP’s address: type nothing');
  } finally {
    await firefox.close();
  }
});
