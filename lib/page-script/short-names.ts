/**
 * Property names that the build shortens in the content script, which is loaded into every page.
 * The browser and the worker must not use these names: no file outside of this folder, `lib/dom`
 * and `lib/overlay` may contain them. A test checks this.
 */
export const shortened = [
  'actionAt',
  'atCaptcha',
  'cameBack',
  'enterIn',
  'fitsAny',
  'focusBar',
  'guarded',
  'isField',
  'isLabeled',
  'isLosing',
  'isRtl',
  'isTyping',
  'largest',
  'nameless',
  'onAct',
  'onGone',
  'onAlert',
  'onStay',
  'plainly',
  'popups',
  'readings',
  'relax',
  'reopen',
  'standBy',
  'toFillIn',
  'warnOfBack',
];
