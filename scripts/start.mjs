// @ts-check
// `npm start`: runs the extension in a browser, on the practice pages at the importer form's real
// address. With a display, the browser is yours until you close it. Without one, the script walks
// through the form in a headless browser.
import { startPortal } from '../tests/portal/server.mjs';
import { startChromium } from './chromium.mjs';
import { inProject } from './paths.mjs';
import { Problem, runMain } from './problem.mjs';
import { npm, run } from './run.mjs';
import { walkTheForm } from './walk.mjs';

const importerForm = 'https://ace-accounts.cbp.gov/s/importer-form';

/** @param {string} line */
const say = (line) => console.log(line);

/** Whether anybody could see a window. */
const hasDisplay = ({ platform, env } = process) =>
  !env['CI'] && (platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']));

/**
 * @param {number} port 0 for any free port
 * @throws {Problem} if the port is in use
 */
async function servePracticePages(port) {
  try {
    return await startPortal({ port, onProgress: say });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new Problem(
        `Port ${port} is taken by another program: unset PORT to let a free one be found, or set it to another.`,
      );
    }
    throw error;
  }
}

await runMain(async () => {
  say('Building the extension for Chromium …');
  const built = await run(...npm(['run', '--silent', 'build']));
  if (built.code !== 0) throw new Problem('The extension does not build; see above.', built.output);

  say('Practice pages: building what has changed, and serving them on this machine only …');
  const portal = await servePracticePages(Number(process.env['PORT'] || 0));
  try {
    const headless = !hasDisplay();
    say(
      headless
        ? 'Opening a browser without a window (there is no display) …'
        : 'Opening a browser …',
    );
    const context = await startChromium({
      extensionDir: inProject('.output', 'chrome-mv3'),
      portalPort: portal.port,
      profile: '',
      headless,
      more: headless ? { viewport: { width: 1280, height: 900 } } : { viewport: null },
    });
    try {
      const page = context.pages()[0] ?? (await context.newPage());
      // Registered before anything can close the window.
      const closed = new Promise((resolve) => context.on('close', resolve));
      await page.goto(importerForm);
      if (headless) {
        say('Walking the importer form; one picture per state:');
        await walkTheForm(context, page, say);
        say('Done. With a display, npm start opens a window instead and leaves the form to you.');
      } else {
        say(
          `The importer form is open at ${importerForm}: a practice page, served from this machine.`,
        );
        say('The code is 123456. No other address can be reached from this browser.');
        say('Close the window, or press Ctrl-C, to end.');
        await closed;
      }
    } finally {
      await context.close();
    }
  } finally {
    await portal.close();
  }
});
