import { resolve } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';

async function script(input: string, name: string, plugins: Plugin[] = []): Promise<string> {
  const bundle = await rolldown({ input: resolve(input), plugins });
  const { output } = await bundle.generate({ format: 'iife', name });
  return output[0].code;
}

/** Bundles the generator into one script that sets `mutations`. */
export const bundleGenerator = (): Promise<string> =>
  script('tests/mutations/in-page.ts', 'mutations');

/** Bundles the shipped recognizer into one script that sets `recognizer`. */
export const bundleRecognizer = (): Promise<string> =>
  script('tests/recognition/in-page.ts', 'recognizer');

/**
 * Bundles a broken recognizer that takes the first of several candidates instead of none. The
 * source is changed while it is bundled, so that the shipped code contains nothing for it. If the
 * rule is no longer where it was, bundling fails.
 */
export async function bundleCarelessTwin(): Promise<string> {
  const rule = /\w+ \? 'two candidates' : (\w+)/;
  let changed = 0;
  const careless: Plugin = {
    name: 'first-of-several',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').includes('/lib/dom/') || !rule.test(code)) return null;
      changed += 1;
      return code.replace(rule, '$1');
    },
  };
  const twin = await script('tests/recognition/in-page.ts', 'recognizer', [careless]);
  if (changed !== 1) {
    throw new Error(`the rule of uniqueness was found ${changed} times in lib/dom: mend this twin`);
  }
  return twin;
}
