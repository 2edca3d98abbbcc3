// @ts-check
// Draws the toolbar and store icons from the source below. Run `npm run icons` after changing it.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './browsers.mjs';
import { root } from './paths.mjs';
import { runMain } from './problem.mjs';

const spruce = '#1c5b4c';
const tick = '<path d="m7.6 12.2 3.2 3.4L16.6 8.6"/>';
const hands = '<path d="M12 6.8V12l3.4 2.2"/>';
const warning = '<path d="M12 6.6v6.2"/><path d="M12 17v.01"/>';

/** For each state: background and border, the glyph, and its color. */
const states = {
  quiet: { ground: '#ffffff', edge: spruce, ink: spruce, glyph: tick, sizes: [16, 32, 48, 128] },
  running: { ground: spruce, edge: spruce, ink: '#ffffff', glyph: hands, sizes: [16, 32] },
  last: { ground: '#f0c26a', edge: '#3a2c10', ink: '#3a2c10', glyph: hands, sizes: [16, 32] },
  attention: {
    ground: '#a32a1e',
    edge: '#a32a1e',
    ink: '#ffffff',
    glyph: warning,
    sizes: [16, 32],
  },
};

/** @param {typeof states.quiet} state @param {number} size */
const svg = ({ ground, edge, ink, glyph }, size) => `
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="${size}" height="${size}">
  <g fill="none" stroke="${ink}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">
    <circle cx="12" cy="12" r="10.25" fill="${ground}" stroke="${edge}"/>
    ${glyph}
  </g>
</svg>`;

await runMain(async () => {
  const executablePath = findChromium().browser?.path;
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const page = await browser.newPage();
  for (const [name, state] of Object.entries(states)) {
    for (const size of state.sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<body style="margin:0">${svg(state, size)}`);
      const picture = await page.screenshot({ omitBackground: true });
      const file = name === 'quiet' ? `${size}.png` : `${name}-${size}.png`;
      await writeFile(join(root, 'public/icon', file), picture);
    }
  }
  await browser.close();
});
