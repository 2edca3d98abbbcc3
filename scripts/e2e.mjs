// @ts-check
// Runs end-to-end tests: `npm run test:e2e`, `test:firefox` and `test:long`, the measurements of
// `npm run bench`, and the pictures of `npm run pictures` and `pictures:store`. Arguments after `--`
// go to Playwright. Builds what they need, then shows every test as it ends.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { root } from './paths.mjs';
import { Problem, runMain } from './problem.mjs';
import { npm, run, tool } from './run.mjs';

/** The projects each command runs. */
const projectsOf = {
  chromium: ['recognition', 'chromium'],
  firefox: ['firefox'],
  long: ['recognition', 'chromium', 'firefox'],
  bench: ['bench'],
  pictures: ['pictures'],
  store: ['store'],
};

/**
 * @param {string} name
 * @returns {name is keyof typeof projectsOf}
 */
const isCommand = (name) => Object.hasOwn(projectsOf, name);

/**
 * The command that runs these Playwright projects.
 *
 * @param {readonly string[]} projects
 * @param {readonly string[]} [more] further arguments
 */
export const playwright = (projects, more = []) =>
  tool(
    '@playwright/test',
    [
      'test',
      '--config=tests/playwright.config.ts',
      ...projects.map((name) => `--project=${name}`),
      ...more,
    ],
    'playwright',
  );

/**
 * Runs a command with its output shown.
 *
 * @param {readonly [string, string[]]} command
 * @param {NodeJS.ProcessEnv} env
 */
export async function show([program, args], env) {
  const child = spawn(program, args, { cwd: root, env, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return code === 0;
}

/**
 * Runs npm scripts that build something, one after the other.
 *
 * @param {readonly string[]} scripts
 * @throws {Problem} if one fails
 */
export async function build(scripts) {
  for (const script of scripts) {
    const ran = await run(...npm(['run', '--silent', script]));
    if (ran.code !== 0) throw new Problem(`npm run ${script} failed; see above.`, ran.output);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(async () => {
    const [wanted = '', ...more] = process.argv.slice(2);
    if (!isCommand(wanted)) {
      throw new Problem(`Say which: ${Object.keys(projectsOf).join(', ')}.`);
    }
    await build(['build', 'build:firefox', 'portal']);
    const env = { ...process.env, ...(wanted === 'long' && { LONG: '1' }) };
    const isAlone = ['bench', 'pictures', 'store'].includes(wanted);
    // The long run also tries more cases in property tests, and follows the recipes of CONTRIBUTING.md.
    const isLong = wanted === 'long';
    const unit = !isLong || (await show(npm(['run', '--silent', 'test:unit']), env));
    const recipes = !isLong || (await show(npm(['run', '--silent', 'recipes']), process.env));
    const lanes = isAlone ? ['--workers=1'] : [];
    const ran = await show(playwright(projectsOf[wanted], [...lanes, ...more]), env);
    if (!unit || !recipes || !ran) process.exitCode = 1;
    if (isLong && !process.env['POLICY']) {
      console.log('1 skipped: the one tagged @policy, which POLICY=1 runs, as root on Linux.');
    }
  });
}
