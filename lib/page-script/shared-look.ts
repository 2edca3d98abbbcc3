/** How the script that fills in the form finds its fields: by the look of the content script. */
import type { Recognition } from '../dom/recognize';

/** A look at the page, in steps. Its result is null on a page that has no landmarks. */
export type Look = Generator<void, Recognition | null>;

/** Returns false once the extension that injected the content script is gone. */
export type LookIfAlive = () => false | (() => Look);

/**
 * The key of a `LookIfAlive` in the content script's own world. A symbol, because a page element
 * whose id is a string key would shadow it.
 */
export const lookKey = Symbol.for('look');
