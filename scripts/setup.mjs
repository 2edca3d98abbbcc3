// @ts-check
// Makes a fresh clone ready to run: Node's version, packages, WXT's generated types, a browser.
// Plain Node, because it runs before anything is installed. npm calls it before `start` and `test`.
import { existsSync } from 'node:fs';
import { checkNode } from './node-version.mjs';
import { runMain } from './problem.mjs';

/** @param {string} line */
const say = (line) => console.log(line);

await runMain(async () => {
  checkNode();
  // Imported only now: these use features that an old Node lacks, and would fail with an obscure
  // error instead.
  const [
    { installPackages },
    { ensureChromium, ensureFirefox },
    { inProject },
    { run, tool },
    { Problem },
  ] = await Promise.all([
    import('./packages.mjs'),
    import('./install-browser.mjs'),
    import('./paths.mjs'),
    import('./run.mjs'),
    import('./problem.mjs'),
  ]);
  const [fresh] = await Promise.all([
    installPackages(say),
    installPackages(say, inProject('tests', 'portal')),
  ]);
  if (fresh || !existsSync(inProject('.wxt', 'tsconfig.json'))) {
    const ran = await run(...tool('wxt', ['prepare']));
    if (ran.code !== 0)
      throw new Problem(
        'WXT could not prepare the project: the lines above say why.',
        ran.output.trim(),
      );
  }
  const chromium = await ensureChromium(say);
  const firefox = process.argv.includes('--firefox') ? await ensureFirefox(say) : undefined;
  say(
    [
      'Ready: Node ' + process.versions.node,
      chromium.name,
      ...(firefox ? [firefox.name] : []),
    ].join(', '),
  );
});
