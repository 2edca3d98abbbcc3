import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { expect, it } from 'vitest';
import { shortened } from '../../lib/page-script/short-names';
import { filesIn } from './helpers/files-in';

/**
 * The layout as CONTRIBUTING.md draws it, from the top folder to the bottom one. The linter checks
 * for cycles between files.
 */
const [, drawn = ''] =
  /```\n(entrypoints[^]*?)\nscripts\//.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
const layers = ['', 'MEANS', 'RULES', 'KNOWLEDGE'];
const folders = drawn
  .split('\n')
  .filter((line) => line !== 'lib/')
  .map((line) => {
    const [, name = '', layer = ''] = /^ *([\w-]+)\/? +([A-Z]{5,})?/.exec(line) ?? [];
    return { name: layer === '' ? name : `lib/${name}`, layer };
  });

const files = ['entrypoints', 'components', 'lib'].flatMap((top) => filesIn(top));

function folderOf(file: string): string {
  const [top = '', inLib = ''] = file.split('/');
  return top === 'lib' ? `lib/${inLib.replace(/\.ts$/, '')}` : top;
}

/** The file that `path` refers to when imported by `file`, or undefined if there is none. */
function resolveFrom(file: string, path: string): string | undefined {
  const to = normalize(join(dirname(file), path));
  return [to, `${to}.ts`, `${to}.tsx`, join(to, 'index.ts')].find(
    (name) => existsSync(name) && statSync(name).isFile(),
  );
}

/**
 * What a file imports from this repository. Includes types, because a reader has to follow those as
 * well.
 */
function importsOf(file: string): string[] {
  const named = readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^'?]+)/g);
  return [...named].map(([, path = '']) => {
    const found = resolveFrom(file, path);
    if (!found) throw new Error(`${file} imports ${path}, which is no file`);
    return found;
  });
}

it('the map names exactly the folders and files there are', () => {
  expect(folders.map(({ name }) => name).toSorted()).toEqual(
    [...new Set(files.map(folderOf))].toSorted(),
  );
});

it('the layers are in the order in which the map names them', () => {
  const inOrder = folders.map(({ layer }) => layers.indexOf(layer));
  expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
});

it('an import leads only to a folder further down the map', () => {
  const positions = new Map(folders.map(({ name }, index) => [name, index]));
  const positionOf = (file: string) => positions.get(folderOf(file)) ?? Number.NaN;
  const edges = files
    .flatMap((file) => importsOf(file).map((to) => ({ file, to })))
    // The day of the release is taken from there, and nothing imports from us there.
    .filter(({ to }) => to !== 'package.json');
  expect(edges.length).toBeGreaterThan(1_000);
  const astray = edges
    .filter(
      ({ file, to }) => folderOf(file) !== folderOf(to) && !(positionOf(file) < positionOf(to)),
    )
    .map(({ file, to }) => `${file} -> ${to}`);
  expect(astray).toEqual([]);
});

it('only its entrypoint imports the background worker', () => {
  const importing = files.filter(
    (file) =>
      folderOf(file) !== 'lib/background' &&
      importsOf(file).some((to) => folderOf(to) === 'lib/background'),
  );
  expect(importing).toEqual(['entrypoints/background.ts']);
});

/**
 * The names that a file imports from another: `import { a as b }`, `export { a } from`, `export *
 * from`.
 */
function takenBy(file: string): { from: string; name: string }[] {
  const text = readFileSync(file, 'utf8');
  const statements = text.matchAll(
    /\b(?:import|export)\s+(?:type\s+)?([\w$]+\s*,\s*)?(?:\{([^}]*)\}|(\*)(?:\s+as\s+\w+)?|[\w$]+)\s+from\s+'(\.[^'?]+)'/g,
  );
  return [...statements].flatMap(([, , named, all, path = '']) => {
    const from = resolveFrom(file, path);
    if (!from) return [];
    if (all) return [{ from, name: '*' }];
    return (named ?? '').split(',').flatMap((part) => {
      const [name] = part
        .trim()
        .replace(/^type\s+/, '')
        .split(/\s+as\s+/);
      return name ? [{ from, name }] : [];
    });
  });
}

it('every export is imported by another file', () => {
  const everywhere = [...files, ...filesIn('tests'), 'wxt.config.ts'];
  const taken = new Map<string, Set<string>>();
  const passedOn = new Map<string, string[]>();
  for (const file of everywhere) {
    for (const { from, name } of takenBy(file)) {
      taken.set(from, (taken.get(from) ?? new Set()).add(name));
      const isPassedOn = name === '*' && /^export \*/m.test(readFileSync(file, 'utf8'));
      if (isPassedOn) passedOn.set(from, [...(passedOn.get(from) ?? []), file]);
    }
  }
  // `export *` alone is no use: somebody must import the name from that file in turn.
  const isTaken = (file: string, name: string): boolean =>
    taken.get(file)?.has(name) === true ||
    (passedOn.get(file) ?? []).some((next) => isTaken(next, name)) ||
    (taken.get(file)?.has('*') === true && !passedOn.has(file));
  const exported = files.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /^export (?:async )?(?:const|class|function\*?|interface|type|let) (\w+)/gm,
      ),
    ].map(([, name = '']) => ({ file, name })),
  );
  expect(exported.length).toBeGreaterThan(500);
  const unused = exported
    .filter(({ file, name }) => !isTaken(file, name))
    .map(({ file, name }) => `${file}: ${name}`);
  expect(unused).toEqual([]);
});

it('property names shortened in the content script are used nowhere else', () => {
  const others = files.filter((file) => /^lib\/(?!dom\/|overlay\/|page-script\/)/.test(file));
  const elsewhere = others.flatMap((file) => {
    const names = new Set(readFileSync(file, 'utf8').match(/\w+/g));
    return shortened.filter((name) => names.has(name)).map((name) => `${file}: ${name}`);
  });
  expect(elsewhere).toEqual([]);
});

const documents = ['.', 'docs', 'docs/store', 'tests/portal', 'tests/mutations'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

it.each(documents)('%s names only files that exist', (file) => {
  const named = readFileSync(file, 'utf8').matchAll(
    /`((?:lib|components|entrypoints|tests|scripts|docs|\.github)\/[\w./-]+)`|\]\(((?!https?:)[\w./-]+)\)/g,
  );
  const missing = [...named]
    .map(([, path, link = '']) => path ?? join(dirname(file), link))
    .filter((path) => !existsSync(path));
  expect(missing).toEqual([]);
});
