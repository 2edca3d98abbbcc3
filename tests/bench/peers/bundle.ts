import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

let source: Promise<string> | undefined;

/** Bundles the benchmark's code for the page into one script that sets `peerBench`. Built once. */
export function inPageScript(): Promise<string> {
  source ??= (async () => {
    const made = await rolldown({
      input: resolve(import.meta.dirname, 'in-page/index.ts'),
      moduleTypes: { '.css': 'text' },
      // One of the libraries reads it.
      transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    });
    const { output } = await made.generate({ format: 'iife' });
    return output[0].code;
  })();
  return source;
}
