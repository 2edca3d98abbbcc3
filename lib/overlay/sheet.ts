/**
 * The overlay's style sheet as one string. Import it in the worker only; the content script
 * receives it by message.
 */
import barSheet from './bar.css?inline';
import chipSheet from './chips.css?inline';
import overlaySheet from './overlay.css?inline';
import tokenSheet from './tokens.css?inline';

/** The order matters: of two rules with the same specificity, the later one wins. */
export const sheet = [tokenSheet, overlaySheet, chipSheet, barSheet].join('');
