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

/** What is used where a browser has it, and missed where it has not: each use looks first, or does no harm. */
export const featuresLookedFor = [
  // The clock on top of all windows: Chromium, and Firefox from 151 on.
  'api.DocumentPictureInPicture',
  'api.DocumentPictureInPicture.requestWindow',
  'api.Window.documentPictureInPicture',
  'api.Document.prerendering',
  'api.Document.prerenderingchange_event',
  'api.Document.wasDiscarded',
  // On paper a text box is as high as its text: Chromium.
  'css.properties.field-sizing',
  'css.properties.font-family.ui-monospace',
  'css.properties.font-family.ui-rounded',
  'css.properties.overscroll-behavior',
  // No desktop browser heeds it.
  'html.elements.meta.name.viewport.initial-scale',
] as const;
