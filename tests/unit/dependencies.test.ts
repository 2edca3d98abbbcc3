import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { filesIn } from './helpers/files-in';

const record = z.optional(z.record(z.string(), z.string()));
const manifestSchema = z.object({ dependencies: record, devDependencies: record, scripts: record });

/**
 * Every folder with a package.json. Its files may also import the packages of `alsoFrom`, and modules whose
 * namespace LWC resolves.
 */
const packages = [
  { folder: '.', alsoFrom: [], namespaces: [] },
  { folder: 'tests/portal', alsoFrom: [], namespaces: ['c', 'lightning', 'site', 'webruntime'] },
  { folder: 'tests/bench/peers', alsoFrom: ['.'], namespaces: [] },
  { folder: 'tests/release', alsoFrom: ['.'], namespaces: [] },
];

/** No file names these: other packages load them. */
const loadedByOthers = [
  '@testing-library/dom',
  'happy-dom',
  'oxlint-tsgolint',
  'webextension-polyfill',
];

function manifestOf(folder: string) {
  const json: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { dependencies, devDependencies, scripts = {} } = manifestSchema.parse(json);
  return { declared: Object.keys({ ...dependencies, ...devDependencies }), scripts };
}

function sourcesIn(folder: string): string[] {
  const tops = folder === '.' ? ['entrypoints', 'components', 'lib', 'scripts', 'tests'] : [folder];
  const others = packages.filter((one) => one.folder !== folder && one.folder !== '.');
  const files = tops
    .flatMap((top) => filesIn(top, /\.(?:tsx?|m?js)$/))
    .filter((file) => !others.some((one) => file.startsWith(join(one.folder, '/'))));
  return folder === '.' ? [...files, 'wxt.config.ts'] : files;
}

describe.each(packages)('$folder/package.json', ({ folder, alsoFrom, namespaces }) => {
  const texts = sourcesIn(folder).map((file) => readFileSync(file, 'utf8'));
  const { declared, scripts } = manifestOf(folder);

  it('declares every package that is imported', () => {
    const imports = texts.flatMap((text) => [
      ...text.matchAll(/\b(?:from|import)\s*\(?\s*'((?:@[\w-]+\/)?\w[\w.-]*)(?:\/[^']*)?'/g),
    ]);
    const importable = [
      ...declared,
      ...namespaces,
      ...alsoFrom.flatMap((one) => manifestOf(one).declared),
    ];
    const undeclared = imports
      .map(([, name = '']) => name)
      .filter((name) => !isBuiltin(name) && !importable.includes(name));
    expect(imports).not.toEqual([]);
    expect([...new Set(undeclared)]).toEqual([]);
  });

  it('declares no package that nothing uses', () => {
    const commands = ` ${Object.values(scripts).join(' ')} `;
    const isUsed = (name: string) =>
      commands.includes(` ${name} `) ||
      texts.some((text) => new RegExp(`['/]${name}['/]`).test(text));
    const unused = declared.filter(
      (name) => !name.startsWith('@types/') && !loadedByOthers.includes(name) && !isUsed(name),
    );
    expect(unused).toEqual([]);
  });
});
