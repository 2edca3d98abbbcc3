/**
 * The oldest browsers the extension can run in. They are computed, not guessed: `tests/unit/platform.test.ts`
 * looks the features below up in MDN's compatibility data and compares the newest "added in". They stand
 * in a JSON file because the scripts, which are plain Node, read it too.
 */
import minimum from './minimum.json' with { type: 'json' };

export const computedMinimum = minimum;

/** Platform features the extension cannot do without, as keys of @mdn/browser-compat-data. */
export const featuresUsed = [
  'api.HTMLElement.showPopover.options_source_parameter',
  'css.properties.position-area',
  // The value is always written out: the initial one was another in Chrome 144 to 150.
  'css.properties.position-anchor.auto',
  'css.properties.position-try-fallbacks',
  'css.properties.position-visibility',
  'css.types.color.light-dark',
  'api.CSSStyleSheet.CSSStyleSheet',
  'api.Clipboard.writeText',
  'api.Element.ariaLabelledByElements',
  'api.Element.checkVisibility',
  'api.LockManager.query',
  'api.LockManager.request',
  'api.Navigation.navigatesuccess_event',
  'api.Scheduler.postTask',
  'api.URL.parse_static',
  'api.reportError',
  'webextensions.api.scripting.executeScript',
  'webextensions.api.storage.session',
] as const;

/**
 * What is used only where a look shows that it is there; a supported browser may lack it. Chromium has
 * the clock on top of all windows, Firefox from 151 on.
 */
export const featuresLookedFor = ['api.DocumentPictureInPicture.requestWindow'] as const;
