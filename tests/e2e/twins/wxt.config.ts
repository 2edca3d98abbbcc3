import { resolve } from 'node:path';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import shipped from '../../../wxt.config';

const root = resolve(import.meta.dirname, '../../..');
const real = resolve(root, 'lib/background/alarms.ts');
const broken = resolve(import.meta.dirname, 'alarms.ts');

/** The shipped build, with one module replaced. */
export default defineConfig({
  ...shipped,
  root,
  outDir: '.cache/twin',
  vite: async (env) =>
    mergeConfig((await shipped.vite?.(env)) ?? {}, {
      plugins: [
        {
          name: 'broken twin',
          enforce: 'pre',
          load: (id: string) =>
            id === real ? `export * from ${JSON.stringify(broken)};` : undefined,
        },
      ],
    }),
});
