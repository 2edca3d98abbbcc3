import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * The storage as it is shipped, as one script that sets `store`: for a second context that writes. No page of
 * the product writes, so none has a door to it.
 */
export async function bundleStorage(): Promise<string> {
  const input = resolve(import.meta.dirname, '../../../lib/storage/index.ts');
  const bundle = await rolldown({ input });
  const { output } = await bundle.generate({ format: 'iife', name: 'store' });
  return `${output[0].code}\nglobalThis.store = store;`;
}
