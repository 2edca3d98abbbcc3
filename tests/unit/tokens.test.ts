/** The colors of lib/overlay/tokens.css can be read, in both color schemes. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sheet = readFileSync('lib/overlay/tokens.css', 'utf8');
const declared = sheet.matchAll(/--ace-([\w-]+): light-dark\(#([0-9a-f]{6}), #([0-9a-f]{6})\);/g);
const colors = new Map([...declared].map(([, name = '', ...schemes]) => [name, schemes]));

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const text = [
  ['ink', ['paper', 'raised', 'quiet', 'tint', 'amber-tint', 'clay-tint']],
  ['soft', ['paper', 'raised', 'quiet']],
  ['spruce', ['paper', 'raised', 'tint']],
  ['amber', ['paper', 'raised', 'amber-tint']],
  ['clay', ['paper', 'raised', 'clay-tint']],
  ['on-spruce', ['spruce']],
  ['on-clay', ['clay']],
] as const;
/** What shows where a control is. */
const edges = [['edge', ['paper', 'raised', 'quiet']]] as const;

const pairs = [
  ...text.flatMap(([over, grounds]) => grounds.map((ground) => [over, ground, 4.5] as const)),
  ...edges.flatMap(([over, grounds]) => grounds.map((ground) => [over, ground, 3] as const)),
];

it.each(pairs)('%s on %s has at least %d : 1', (over, ground, least) => {
  for (const scheme of [0, 1]) {
    const [one, other] = [colors.get(over)?.[scheme], colors.get(ground)?.[scheme]];
    expect(contrast(one ?? '', other ?? '')).toBeGreaterThanOrEqual(least);
  }
});

it('has no font by name: a page can have a font of that name fetched, letter by letter', () => {
  const [, fonts = ''] = /--ace-font: (.*);/.exec(sheet) ?? [];
  expect(fonts.split(', ').toSorted()).toEqual(['sans-serif', 'system-ui']);
});
