import { readFile } from 'node:fs/promises';
import { inProject } from '../../../scripts/paths.mjs';
import { run, tool } from '../../../scripts/run.mjs';

/** Builds the extension with the broken module and returns its folder. */
export async function buildTwin(): Promise<string> {
  const ran = await run(...tool('wxt', ['build', '--config', 'tests/e2e/twins/wxt.config.ts']));
  if (ran.code !== 0) throw new Error(`the twin was not built:\n${ran.output}`);
  const folder = inProject('.cache', 'twin', 'chrome-mv3');
  // Only the real module calls this. If the build still contains it, the replacement failed and the
  // test would prove nothing.
  const worker = await readFile(`${folder}/background.js`, 'utf8');
  if (worker.includes('alarms.create')) throw new Error('the twin still sets real alarms');
  return folder;
}
