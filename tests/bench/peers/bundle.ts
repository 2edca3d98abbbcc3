import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

let source: Promise<string> | undefined;

/** The bench's part in the page as one script that sets `peerBench`; built once. */
export function inPageScript(): Promise<string> {
  source ??= (async () => {
    const made = await rolldown({
      input: resolve(import.meta.dirname, 'in-page/index.ts'),
      moduleTypes: { '.css': 'text' },
      // One of the libraries asks for it.
      transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    });
    const { output } = await made.generate({ format: 'iife' });
    return output[0].code;
  })();
  return source;
}
