import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { names, writtenIn } from '../../../scripts/recipes.mjs';
import { recipes } from '../../recipes/index.mjs';

const written = writtenIn(readFileSync('CONTRIBUTING.md', 'utf8'));

describe('the recipes of CONTRIBUTING.md', () => {
  it('are those that the script follows', () => {
    expect(recipes.map(({ name }) => name)).toEqual(written.map(({ name }) => name));
  });

  it.each(written)('$name: at most four lines and four files', (one) => {
    const changes = recipes.find(({ name }) => name === one.name)?.changes ?? [];
    expect(one.lines).toBeLessThanOrEqual(4);
    // The files of a language take one command to copy, and a text is the same file in each.
    const places = changes.map(({ file }) =>
      file.replace(/^(lib\/texts\/fr\/).*/, '$1').replace(/^(lib\/texts\/)e[ns]\//, '$1'),
    );
    expect(new Set(places).size).toBeLessThanOrEqual(4);
  });

  it.each(written)('$name: names the files that the script touches', (one) => {
    const changes = recipes.find(({ name }) => name === one.name)?.changes ?? [];
    expect(changes.map(({ file }) => file).filter((file) => !names(one, file))).toEqual([]);
  });
});

it('a path names a file, a folder, or any file of that pattern', () => {
  const [one] = writtenIn(
    '## Recipes\n\n- **A**: `lib/a.ts`, `lib/b/`,\n  `c/<language>/d.json`.\n\n## B\n',
  );
  if (!one) throw new Error('no recipe was read');
  expect(one).toEqual({
    name: 'A',
    lines: 2,
    paths: ['lib/a.ts', 'lib/b/', 'c/<language>/d.json'],
  });
  const files = ['lib/a.ts', 'lib/a.tsx', 'lib/b/c/d.ts', 'lib/b.ts', 'c/fr/d.json', 'c/fr/e.json'];
  expect(files.filter((file) => names(one, file))).toEqual([
    'lib/a.ts',
    'lib/b/c/d.ts',
    'c/fr/d.json',
  ]);
});
