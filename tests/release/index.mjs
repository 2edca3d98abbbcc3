// @ts-check
// `npm run release`: makes everything that a version needs, in `.output/release`, or says what is
// wrong and leaves nothing. A second run of the same commit writes the same bytes.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../scripts/e2e.mjs';
import { parseFacts, factsFile } from '../../scripts/facts.mjs';
import { git, gitLines } from '../../scripts/git.mjs';
import { installPackages } from '../../scripts/packages.mjs';
import { inProject, root, shown } from '../../scripts/paths.mjs';
import { Problem, runMain } from '../../scripts/problem.mjs';
import { npm, run, tool } from '../../scripts/run.mjs';
import { packagesIn, thirdPartyFile } from '../../scripts/third-party.mjs';
import { entryOf, refusal } from './changelog.mjs';
import { factChanges } from './fact-changes.mjs';
import { differences, filesIn, readFiles, writeFiles } from './files.mjs';
import { unexplained } from './linter.mjs';
import { sbomOf } from './sbom.mjs';

/** @typedef {import('./files.mjs').Files} Files */

/** The folders that the builds write, by the browser. */
const builds = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

const say = (/** @type {string} */ line) => console.log(line);

/**
 * Runs a command that must succeed.
 *
 * @param {readonly [program: string, args: string[]]} command
 * @param {string} problem what to say if it fails
 * @param {string} [cwd]
 * @returns {Promise<string>} standard output
 * @throws {Problem}
 */
async function must([program, args], problem, cwd = root) {
  const { code, out, output } = await run(program, args, { cwd });
  if (code !== 0) throw new Problem(problem, output);
  return out;
}

/** Reads a file of the project. @param {string} path */
const read = (path) => readFileSync(inProject(path), 'utf8');

/**
 * Builds from the sources' package alone, in a folder of its own, as Mozilla's reviewers do, and
 * compares the files with those built here.
 *
 * @param {Files} sources
 * @throws {Problem} if they are not the same
 */
async function proveSources(sources) {
  const folder = mkdtempSync(join(tmpdir(), 'ace-companion-sources-'));
  try {
    writeFiles(folder, sources);
    const commands = [
      ['ci', '--no-audit', '--no-fund', '--prefer-offline'],
      ['run', 'build'],
      ['run', 'build:firefox'],
    ];
    for (const args of commands)
      await must(npm(args), `npm ${args.join(' ')} failed on the sources’ package.`, folder);
    for (const output of Object.values(builds)) {
      const different = differences(filesIn(inProject(output)), filesIn(join(folder, output)));
      if (different.length > 0) {
        throw new Problem(
          `The sources’ package does not build the same files as are in ${output}: ${different.join(', ')}`,
        );
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {Uint8Array} xpi
 * @throws {Problem} unless each finding is explained
 */
async function lint(xpi) {
  const folder = mkdtempSync(join(tmpdir(), 'ace-companion-lint-'));
  try {
    writeFiles(folder, { 'firefox.zip': xpi });
    const bin = inProject('tests/release/node_modules/addons-linter/bin/addons-linter');
    // It ends with code 1 if there are errors, which the report has too.
    const { out, output } = await run(process.execPath, [
      bin,
      '--output=json',
      join(folder, 'firefox.zip'),
    ]);
    if (!out.startsWith('{')) throw new Problem('addons-linter did not report.', output);
    const open = unexplained(JSON.parse(out));
    if (open.length > 0) {
      throw new Problem(
        `addons-linter found what docs/store/rules.md does not explain: ${open.join(', ')}`,
        out,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The facts of the last release. Null if there was none. @param {string} version */
async function earlierFacts(version) {
  const described = await run('git', [
    'describe',
    '--tags',
    '--abbrev=0',
    '--match=v[0-9]*',
    `--exclude=v${version}`,
  ]);
  if (described.code !== 0) return null;
  const tag = described.out.trim();
  return { tag, facts: parseFacts(await git(['show', `${tag}:${factsFile}`])).facts };
}

await runMain(async () => {
  const { name, version, released } = JSON.parse(read('package.json'));
  const changelog = read('CHANGELOG.md');
  const changed = await gitLines(['status', '--porcelain']);
  const refused = refusal({ changed, version, released, changelog });
  if (refused) throw new Problem(refused);
  const [commit = '', seconds] = (await git(['show', '-s', '--format=%H %ct'])).trim().split(' ');
  const time = Number(seconds) * 1_000;
  const output = inProject('.output', 'release');
  rmSync(output, { recursive: true, force: true });

  await installPackages(say);
  await installPackages(say, inProject('tests', 'release'));
  // Only now: these packages may not have been installed before.
  const { bytes, unzip, zip } = await import('./zip.mjs');

  say('Building, and looking up what is in the build …');
  await must(
    npm(['run', '--silent', 'third-party', '--', '--check']),
    `${thirdPartyFile} could not be confirmed; see above.`,
  );
  await build(['build', 'build:firefox']);
  // `npm run types` leaves this folder out, because its packages may not be installed.
  await must(
    tool('typescript', ['--project', inProject('tests', 'release')], 'tsc'),
    'The types of tests/release do not fit; see above.',
  );
  const chrome = zip(filesIn(inProject(builds.chrome)), time);
  const firefox = zip(filesIn(inProject(builds.firefox)), time);
  const sources = zip(readFiles(root, await gitLines(['ls-files'])), time);

  say('Checking the package for Firefox with Mozilla’s linter …');
  await lint(firefox);
  say('Building once more, from the package of the sources alone …');
  await proveSources(unzip(sources));

  const bom = JSON.parse(
    await must(npm(['sbom', '--sbom-format=cyclonedx']), 'npm sbom failed; see above.'),
  );
  const packages = packagesIn(read(thirdPartyFile));
  const earlier = await earlierFacts(version);
  const facts = factChanges(earlier?.facts ?? null, parseFacts(read(factsFile)).facts);
  const notes = `# ACE Companion ${version}

Released ${released}, from commit ${commit}.

${entryOf(changelog, version)?.text}

## Facts${earlier ? ` since ${earlier.tag}` : ''}

${facts}
`;
  /** @type {Files} */
  const files = {
    [`${name}-${version}-chrome.zip`]: chrome,
    // Edge takes the same package. It has a name of its own, so that nobody has to wonder.
    [`${name}-${version}-edge.zip`]: chrome,
    [`${name}-${version}-firefox.zip`]: firefox,
    [`${name}-${version}-sources.zip`]: sources,
    [`${name}-${version}.cdx.json`]: bytes(
      `${JSON.stringify(sbomOf(bom, { packages, name, commit, time }), null, 2)}\n`,
    ),
    'NOTES.md': bytes(notes),
  };
  const sums = Object.entries(files).map(
    ([file, content]) => `${createHash('sha256').update(content).digest('hex')}  ${file}`,
  );
  writeFiles(output, { ...files, SHA256SUMS: bytes(`${sums.join('\n')}\n`) });
  say(`${shown(output)}:\n${sums.join('\n')}`);
});
