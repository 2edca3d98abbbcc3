// @ts-check
// `npm run bench:peers`: compares this extension with other ways to show help at a field. Installs
// their packages, which nothing else needs, builds what is compared, and writes
// tests/bench/RESULTS.md. Arguments after `--` go to Playwright. With `-g torture`, only those
// figures are measured again.
import { build, playwright, show } from './e2e.mjs';
import { installPackages } from './packages.mjs';
import { inProject } from './paths.mjs';
import { Problem, runMain } from './problem.mjs';
import { run, tool } from './run.mjs';

await runMain(async () => {
  const folder = inProject('tests', 'bench', 'peers');
  await installPackages((line) => console.log(line), folder);
  // `npm run types` leaves this folder out, because its packages may not be installed.
  const types = await run(...tool('typescript', ['--project', folder], 'tsc'));
  if (types.code !== 0) throw new Problem('The types of the peers do not fit.', types.output);
  await build(['build', 'portal']);
  const command = playwright(['peers'], ['--workers=1', ...process.argv.slice(2)]);
  if (!(await show(command, process.env))) process.exitCode = 1;
});
