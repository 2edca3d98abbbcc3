import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * Bundles the shipped storage module into one script that sets `store`, for tests with a second
 * context that writes. In the product, only the worker writes, so no page exposes it.
 */
export async function bundleStorage(): Promise<string> {
  const input = resolve(import.meta.dirname, '../../../lib/storage/index.ts');
  const bundle = await rolldown({ input });
  const { output } = await bundle.generate({ format: 'iife', name: 'store' });
  return `${output[0].code}\nglobalThis.store = store;`;
}
