import { rm } from 'node:fs/promises';
import { inProject } from '../../../scripts/paths.mjs';
import { copyOfProject, make } from '../../../scripts/recipes.mjs';
import { run, tool } from '../../../scripts/run.mjs';
import { walked } from '../../recipes/language.mjs';

/**
 * Builds a copy of the extension that has two more languages, added as CONTRIBUTING.md says. Returns
 * its folder.
 */
export async function buildWithLanguages(): Promise<string> {
  const copy = await copyOfProject();
  try {
    for (const { changes } of Object.values(walked)) make(copy, changes);
    const folder = inProject('.cache', 'languages');
    const ran = await run(...tool('wxt', ['build']), {
      cwd: copy,
      env: { ...process.env, OUT_DIR: folder },
    });
    if (ran.code !== 0) throw new Error(`the languages were not built:\n${ran.output}`);
    return `${folder}/chrome-mv3`;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
