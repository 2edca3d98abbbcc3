import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs the files that need a document before those that do not. Vitest gives a process the next file
 * only if its environment is the same, and starts another one otherwise: mixed, the files took 40
 * processes, each of which loaded happy-dom, React and the texts anew.
 */
class DocumentsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const needsDocument = ({ moduleId }: TestSpecification) =>
      readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment happy-dom');
    const documents = new Set(sorted.filter(needsDocument));
    return [...documents, ...sorted.filter((file) => !documents.has(file))];
  }
}

export default defineConfig({
  root,
  plugins: [WxtVitest({ root })],
  test: {
    setupFiles: [
      'no-complaints',
      'no-stubs',
      'page-locks',
      'empty-page',
      'patience',
      'ui-language',
    ].map((name) => `tests/unit/helpers/${name}.ts`),
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // A file that needs a document asks for it by `// @vitest-environment happy-dom`: most rules need none.
    environment: 'node',
    // Processes, not threads: a thread cannot set its time zone.
    pool: 'forks',
    // Files share the modules of their process: to load them for each file takes a quarter of the run. What a file
    // changes for others it puts back; the order of the files may be shuffled.
    isolate: false,
    sequence: { sequencer: DocumentsFirst },
    // Transformed modules are kept between runs, by their content.
    experimental: { fsModuleCache: true, fsModuleCachePath: `${root}/.cache/vitest` },
    // Property tests take a second alone, and many times that beside the builds on a busy machine. A limit for
    // what hangs, not a budget of time: those are held elsewhere.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // By itself it leaves one of two cores idle.
    maxWorkers: '100%',
    // A test that sets its time zone leaves none behind.
    unstubEnvs: true,
    allowOnly: false,
    passWithNoTests: false,
    // Only `npm test` needs the count; it asks for the file by this variable.
    reporters: process.env['UNIT_REPORT']
      ? ['default', ['json', { outputFile: process.env['UNIT_REPORT'] }]]
      : ['default'],
  },
});
