// @ts-check
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './paths.mjs';

/**
 * @typedef {object} Ran
 * @property {number} code exit code; 127 when the program could not be started, 124 when it ran too long
 * @property {string} output standard output and error, as they came
 * @property {string} out standard output alone
 * @property {number} ms
 */

/** The output is read as text, in which color codes would only be noise. */
const plain = () => {
  const { FORCE_COLOR: _, ...env } = process.env;
  return { ...env, NO_COLOR: '1' };
};

/**
 * Runs a program to its end and captures its output. Never rejects; a failure is an exit code.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 * @returns {Promise<Ran>}
 */
export function run(program, args, { cwd = root, env = {}, timeoutMs = 15 * 60_000 } = {}) {
  return new Promise((resolve) => {
    const started = performance.now();
    let output = '';
    let out = '';
    let late = false;
    const child = spawn(program, args, {
      cwd,
      env: { ...plain(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, timeoutMs);
    child.stdout.on('data', (data) => {
      output += String(data);
      out += String(data);
    });
    child.stderr.on('data', (data) => (output += String(data)));
    /** @param {number} code */
    const end = (code) => {
      clearTimeout(timer);
      resolve({ code, output, out, ms: performance.now() - started });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      end(127);
    });
    child.on('close', (code) => {
      if (late) output += `\nStopped: it had not ended after ${timeoutMs / 1000} s.\n`;
      end(late ? 124 : (code ?? 1));
    });
  });
}

/**
 * The command for the npm that started us, or else for the one on PATH. Runs npm's own file with
 * Node, because `npm` on Windows is a `.cmd` that cannot be spawned without a shell.
 *
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {[program: string, args: string[]]}
 */
export function npm(args, env = process.env) {
  const file = env['npm_execpath'];
  return file && /\.c?js$/.test(file) ? [process.execPath, [file, ...args]] : ['npm', [...args]];
}

/**
 * The command for a tool from node_modules. Started with this same Node rather than through the
 * shims in `.bin`, which need a shell on Windows.
 *
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {string} [binName] if it differs from the package's name
 * @returns {[program: string, args: string[]]}
 * @throws {Error} if the package is not installed
 */
export function tool(packageName, args, binName = packageName) {
  // Not `resolve('x/package.json')`: a package with `exports` may hide that file.
  const paths = createRequire(join(root, 'package.json')).resolve.paths(packageName) ?? [];
  for (const folder of paths) {
    try {
      const file = join(folder, packageName, 'package.json');
      const { bin } = JSON.parse(readFileSync(file, 'utf8'));
      return [
        process.execPath,
        [join(dirname(file), typeof bin === 'string' ? bin : bin[binName]), ...args],
      ];
    } catch {
      // Not in this folder, but perhaps in the next one up.
    }
  }
  throw new Error(`${packageName} is not installed`);
}
