/**
 * Property names that the build shortens in the content script, because each of its bytes is loaded
 * into every page. Only names that neither the browser nor the worker knows: no file outside of this
 * folder, `lib/dom` and `lib/overlay` may use them, which a test checks.
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
  'isLabelled',
  'isLosing',
  'isRtl',
  'isTyping',
  'largest',
  'nameless',
  'onAct',
  'onGone',
  'onMark',
  'onStay',
  'plainly',
  'popups',
  'readings',
  'relax',
  'reopen',
  'standBy',
  'toFillIn',
  'untilNext',
  'warnOfBack',
];
