/**
 * The oldest browser versions the extension can run in. `tests/unit/platform.test.ts` checks them
 * against MDN's compatibility data: they must be the newest "added in" versions of the features
 * below. They are in a JSON file because the scripts, which are plain Node, read them too.
 */
import minimum from './minimum.json' with { type: 'json' };

export const computedMinimum = minimum;

/** Platform features the extension requires, as keys of @mdn/browser-compat-data. */
export const featuresUsed = [
  'api.HTMLElement.showPopover.options_source_parameter',
  'css.properties.position-area',
  // We always set the value explicitly, because the initial value was different in Chrome 144 to
  // 150.
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

/** Optional features. Every use either checks for support first or is harmless without it. */
export const featuresLookedFor = [
  // The clock on top of all windows: Chromium, and Firefox since version 151.
  'api.DocumentPictureInPicture',
  'api.DocumentPictureInPicture.requestWindow',
  'api.Window.documentPictureInPicture',
  'api.Document.prerendering',
  'api.Document.prerenderingchange_event',
  'api.Document.wasDiscarded',
  // Makes a text box as tall as its text when printed: Chromium.
  'css.properties.field-sizing',
  'css.properties.font-family.ui-monospace',
  'css.properties.font-family.ui-rounded',
  'css.properties.overscroll-behavior',
  // No desktop browser uses it.
  'html.elements.meta.name.viewport.initial-scale',
] as const;
