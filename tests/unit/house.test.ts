import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

/**
 * The house as CONTRIBUTING.md draws it: its rooms from the roof to the ground. Circles between files are the
 * linter's.
 */
const [, drawn = ''] =
  /```\n(entrypoints[^]*?)\nscripts\//.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
const floors = ['', 'MEANS', 'RULES', 'KNOWLEDGE'];
const rooms = drawn
  .split('\n')
  .filter((line) => line !== 'lib/')
  .map((line) => {
    const [, name = '', floor = ''] = /^ *([\w-]+)\/? +([A-Z]{5,})?/.exec(line) ?? [];
    return { name: floor === '' ? name : `lib/${name}`, floor };
  });

const filesIn = (top: string): string[] =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
    .map((name) => join(top, name));

const files = ['entrypoints', 'components', 'lib'].flatMap(filesIn);

function roomOf(file: string): string {
  const [top = '', inLib = ''] = file.split('/');
  return top === 'lib' ? `lib/${inLib.replace(/\.ts$/, '')}` : top;
}

/** What a file imports of this repository; types too: a reader has to follow those as well. */
function importsOf(file: string): string[] {
  const named = readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^'?]+)/g);
  return [...named].map(([, path = '']) => {
    const to = normalize(join(dirname(file), path));
    const found = [to, `${to}.ts`, `${to}.tsx`, join(to, 'index.ts')].find(
      (name) => existsSync(name) && statSync(name).isFile(),
    );
    if (!found) throw new Error(`${file} imports ${path}, which is no file`);
    return found;
  });
}

it('the map names every room there is, and no other', () => {
  expect(rooms.map(({ name }) => name).toSorted()).toEqual(
    [...new Set(files.map(roomOf))].toSorted(),
  );
});

it('the floors stand on each other as they are named', () => {
  const inOrder = rooms.map(({ floor }) => floors.indexOf(floor));
  expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
});

it('an import goes only to a room that the map draws further down', () => {
  const fromRoof = new Map(rooms.map(({ name }, index) => [name, index]));
  const depthOf = (file: string) => fromRoof.get(roomOf(file)) ?? Number.NaN;
  const edges = files.flatMap((file) => importsOf(file).map((to) => ({ file, to })));
  expect(edges.length).toBeGreaterThan(1_000);
  const astray = edges
    .filter(({ file, to }) => roomOf(file) !== roomOf(to) && !(depthOf(file) < depthOf(to)))
    .map(({ file, to }) => `${file} -> ${to}`);
  expect(astray).toEqual([]);
});

it('what is exported is named in another file', () => {
  const texts = [...files, ...filesIn('tests'), 'wxt.config.ts'].map(
    (file) => [file, readFileSync(file, 'utf8')] as const,
  );
  const namedIn = new Map<string, Set<string>>();
  for (const [file, text] of texts) {
    for (const [name] of text.matchAll(/\w+/g)) {
      namedIn.set(name, (namedIn.get(name) ?? new Set()).add(file));
    }
  }
  const exported = texts
    .filter(([file]) => files.includes(file))
    .flatMap(([file, text]) =>
      [
        ...text.matchAll(
          /^export (?:async )?(?:const|class|function\*?|interface|type|let) (\w+)/gm,
        ),
      ].map(([, name = '']) => ({ file, name })),
    );
  expect(exported.length).toBeGreaterThan(500);
  const alone = exported
    .filter(({ name }) => (namedIn.get(name)?.size ?? 0) < 2)
    .map(({ file, name }) => `${file}: ${name}`);
  expect(alone).toEqual([]);
});
