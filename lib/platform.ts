/**
 * The oldest browsers the extension can run in. Not guessed: `tests/unit/platform.test.ts` takes the
 * features below and MDN's compatibility data, computes the newest "added in", and compares.
 */
export const computedMinimum = { chrome: 137, firefox: 147 } as const;

/** Platform features the extension cannot do without, as keys of @mdn/browser-compat-data. */
export const featuresUsed = [
  'api.HTMLElement.showPopover.options_source_parameter',
  'css.properties.position-area',
  'css.properties.position-anchor',
  'css.properties.position-try-fallbacks',
  'api.Navigation.navigatesuccess_event',
  'api.Scheduler.postTask',
  'api.URL.parse_static',
  'api.Element.checkVisibility',
  'css.types.color.light-dark',
] as const;
