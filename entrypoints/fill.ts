import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fill } from '../lib/fill/fill';
import { fillKey } from '../lib/fill/request';

/**
 * Put into the importer form when a person asks for their prep sheet to be filled in. Only leaves
 * the function in the content script's world; the texts follow as its argument.
 */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, Symbol.for(fillKey), fill);
});
