/** The language of the browser’s own menus, which the fake browser does not have. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-US' });
