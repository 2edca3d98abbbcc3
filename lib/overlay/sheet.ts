/** How the overlay looks, as one text. For the worker: the content script gets it by message. */
import barSheet from './bar.css?inline';
import chipSheet from './chips.css?inline';
import overlaySheet from './overlay.css?inline';
import tokenSheet from './tokens.css?inline';

/** In this order: what comes later counts among rules of the same weight. */
export const sheet = [tokenSheet, overlaySheet, chipSheet, barSheet].join('');
