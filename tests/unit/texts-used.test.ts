import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../lib/texts/en';
import { leaves } from './helpers/leaves';

const code = ['lib', 'components', 'entrypoints']
  .flatMap((room) => readdirSync(room, { recursive: true }).map((path) => join(room, String(path))))
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith(join('lib', 'texts', 'en')))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/**
 * Everything quoted in the code that may be a key: names separated by periods, with `${…}` in place
 * of names.
 */
const patterns = [...code.matchAll(/['`]((?:\w|\$\{[^}`]*\})+(?:\.(?:\w|-|\$\{[^}`]*\})+)+)['`]/g)]
  .map(([, key = '']) => key.replaceAll(/\$\{[^}]*\}/g, '*'))
  // A key that consists only of placeholders would match any text of that depth.
  .filter((key) => /^\w/.test(key));

const used = new RegExp(
  `^(?:${[...new Set(patterns)].map((key) => key.replaceAll('.', '\\.').replaceAll('*', '.+')).join('|')})$`,
);

describe('the texts', () => {
  it('has no unused text', () => {
    const keys = Object.keys(leaves(en));
    expect(keys.filter((key) => !used.test(key))).toEqual([]);
  });
});
