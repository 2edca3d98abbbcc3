// @ts-check
// `npm test`: runs and counts every check, and ends with a line `N passed, N failed`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findFirefox } from './browsers.mjs';
import { playwright } from './e2e.mjs';
import { cacheDir } from './paths.mjs';
import { runMain } from './problem.mjs';
import { npm, run } from './run.mjs';
import { closingLine, honest, sum, tallyPlaywright, tallyVitest } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/** @type {Tally[]} */
const tallies = [];
/** @type {string[]} */
const failures = [];

/**
 * Records one step and prints its line. If it failed, prints its output first.
 *
 * @param {string} name
 * @param {Tally} tally
 * @param {{ output: string, ms: number }} ran
 */
function note(name, tally, { output, ms }) {
  tallies.push(tally);
  const failed = tally.failed > 0;
  if (failed) {
    failures.push(name);
    console.log(`\n----- ${name} -----\n${output.trim()}\n-----`);
  }
  const many = tally.passed + tally.failed > 1;
  const result = many
    ? closingLine(tally)
    : failed
      ? 'FAILED'
      : tally.skipped
        ? `${tally.skipped} skipped`
        : 'passed';
  console.log(`${name.padEnd(26)} ${result.padEnd(34)} ${(ms / 1000).toFixed(1).padStart(6)} s`);
}

/**
 * Runs a check that passes or fails as a whole.
 *
 * @param {string} name the label of its line
 * @param {readonly string[]} args npm's arguments
 * @returns {Promise<boolean>} whether it passed
 */
async function check(name, args) {
  const ran = await run(...npm(args));
  const passed = ran.code === 0;
  note(name, { passed: Number(passed), failed: Number(!passed), skipped: 0 }, ran);
  return passed;
}

/**
 * Runs a check made of tests, which are counted from the runner's report.
 *
 * @template Report
 * @param {string} name
 * @param {readonly [program: string, args: string[]]} command
 * @param {'UNIT_REPORT' | 'E2E_REPORT'} variable tells the runner where to write its report
 * @param {(report: Report) => Tally} tally
 */
async function tests(name, command, variable, tally) {
  const report = join(cacheDir, 'test', `${name.replaceAll(/\W+/g, '-')}.json`);
  mkdirSync(dirname(report), { recursive: true });
  // A stale report must not be counted if this run writes none.
  rmSync(report, { force: true });
  const ran = await run(...command, {
    env: { [variable]: report },
    timeoutMs: 25 * 60_000,
  });
  let counted = { passed: 0, failed: 0, skipped: 0 };
  try {
    counted = tally(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    // There is no report, which `honest` counts as a failure.
  }
  note(name, honest(counted, ran.code), ran);
}

/** The number of tests in the Firefox project, which are skipped if there is no Firefox. */
async function countFirefoxTests() {
  const report = join(cacheDir, 'test', 'firefox-list.json');
  await run(...playwright(['firefox'], ['--list']), { env: { E2E_REPORT: report } });
  /** @param {{ suites?: any[], specs?: unknown[] }} suite @returns {number} */
  const count = ({ suites = [], specs = [] }) =>
    specs.length + suites.reduce((all, inner) => all + count(inner), 0);
  return count(JSON.parse(readFileSync(report, 'utf8')));
}

async function endToEnd() {
  const firefox = findFirefox().browser;
  const projects = ['recognition', 'chromium', ...(firefox ? ['firefox'] : [])];
  await tests('end-to-end', playwright(projects), 'E2E_REPORT', tallyPlaywright);
  if (!firefox) {
    const started = performance.now();
    const skipped = Math.max(1, await countFirefoxTests());
    const ms = performance.now() - started;
    note('Firefox: not found', { passed: 0, failed: 0, skipped }, { output: '', ms });
  }
}

await runMain(async () => {
  const started = performance.now();
  // Two lanes for two cores. The builds share a folder of generated files, so they run one after
  // the other.
  const checks = async () => {
    await check('types', ['run', '--silent', 'types']);
    await check('lint', ['run', '--silent', 'lint']);
    await tests('unit tests', npm(['run', '--silent', 'test:unit']), 'UNIT_REPORT', tallyVitest);
  };
  const builds = async () => {
    const built = [
      await check('build for Chrome', ['run', '--silent', 'build']),
      await check('build for Firefox', ['run', '--silent', 'build:firefox']),
      await check('practice pages', ['run', '--silent', 'portal']),
    ];
    await check('format', ['run', '--silent', 'format']);
    const dryRun = ['ci', '--dry-run', '--no-audit', '--no-fund', '--loglevel=error'];
    await check('lock file', dryRun);
    await check('lock file of the pages', [...dryRun, '--prefix', 'tests/portal']);
    return built.every(Boolean);
  };
  const [, isBuilt] = await Promise.all([checks(), builds()]);
  // The browsers wait for the unit tests: beside each other both took so much longer that the whole run
  // needed two minutes more.
  if (isBuilt) {
    await endToEnd();
  } else {
    const output = 'Not run: a build that it stands on has failed.';
    note('end-to-end', { passed: 0, failed: 1, skipped: 0 }, { output, ms: 0 });
  }
  const all = sum(tallies);
  console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s in all.`);
  if (failures.length > 0) console.log(`Failed: ${failures.join(', ')}.`);
  console.log(closingLine(all));
  if (all.failed > 0) process.exitCode = 1;
});
