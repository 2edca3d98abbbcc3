/** Where the bar and the chips stand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../lib/dom/box';
import { boxAt, chipSpots, covered, forms, placeBar } from '../../lib/overlay/geometry';

const room = (change: { guarded?: Box[]; others?: Box[]; height?: number } = {}) => ({
  width: 1000,
  height: 650,
  margin: 12,
  full: [960, 68] as const,
  guarded: [],
  others: [],
  ...change,
});

/** A box across the whole width. */
const band = (top: number, height: number) => boxAt(0, top, 1000, height);
const lower = band(600, 50);
const upper = band(0, 50);

describe('the bar, tried at the lower edge first', () => {
  it.each([
    ['nothing in the way', {}, 'bar', 1],
    ['a heading at the lower edge', { others: [lower] }, 'bar', 0],
    ['a button at the lower edge', { guarded: [lower] }, 'bar', 0],
    ['both edges taken but for a strip', { others: [upper, band(570, 30)] }, 'strip', 1],
    [
      'both edges taken but for the corners',
      { others: [lower, boxAt(200, 0, 600, 60)] },
      'time',
      0,
    ],
    ['headings all over', { others: [band(0, 650)] }, 'time', 1],
    ['what is guarded all over', { guarded: [band(0, 650)] }, 'none', 1],
  ])('%s', (_, boxes, form, edge) => {
    const place = placeBar(room(boxes), 1, 0, false);
    expect([forms[place.form], place.edge]).toEqual([form, edge]);
  });

  it.each([
    ['nothing in the way', {}, 570],
    ['a heading at the lower edge', { others: [lower] }, 12],
    ['headings all over', { others: [band(0, 650)] }, 570],
    ['buttons at both edges', { guarded: [upper, lower] }, 50],
    ['what is guarded all over', { guarded: [band(0, 650)] }, 570],
  ])('firm, it keeps its form: %s', (_, boxes, top) => {
    const place = placeBar(room(boxes), 1, 0, true);
    expect([forms[place.form], place.box.top]).toEqual(['bar', top]);
  });

  it('a bar is no larger than the largest allowed form', () => {
    expect([0, 1, 2, 3].map((largest) => placeBar(room(), 1, largest, false).form)).toEqual([
      0, 1, 2, 3,
    ]);
  });
});

const boxes = fc.array(
  fc
    .tuple(
      fc.nat(900),
      fc.nat(640),
      fc.integer({ min: 1, max: 960 }),
      fc.integer({ min: 1, max: 90 }),
    )
    .map((edges) => boxAt(...edges)),
  { maxLength: 12 },
);

it('a bar that is not firm covers nothing guarded on any page', () => {
  fc.assert(
    fc.property(boxes, boxes, fc.nat(1), fc.nat(3), (guarded, others, edge, largest) => {
      const { form, box } = placeBar(room({ guarded, others }), edge, largest, false);
      expect(form).toBeGreaterThanOrEqual(largest);
      if (form < 3) expect(covered(box, guarded)).toBe(0);
      // Only the smallest form may cover anything.
      if (form < 2) expect(covered(box, others)).toBe(0);
    }),
  );
});

it('a firm bar covers something guarded only if every place would', () => {
  fc.assert(
    fc.property(boxes, boxes, (guarded, others) => {
      const { form, box } = placeBar(room({ guarded, others }), 1, 0, true);
      expect(form).toBe(0);
      if (covered(box, guarded) === 0) return;
      for (const { top, bottom } of guarded) {
        for (const y of [bottom, top - 68]) {
          const there = boxAt(20, y, 960, 68);
          if (y >= 0 && y <= 650 - 68) expect(covered(there, guarded)).toBeGreaterThan(0);
        }
      }
    }),
  );
});

it.each([
  ['a button', false, [100, 132, 70], [304, 100, 70]],
  ['a button from right to left', true, [230, 132, 70], [26, 100, 70]],
])('the spots for a chip at %s, below it and after it', (_, isRtl, ...spots) => {
  const anchor = { box: boxAt(100, 100, 200, 30), isField: false, isRtl };
  const found = chipSpots(anchor, 70, 20).map(([, { left, top, right }]) => [
    left,
    top,
    right - left,
  ]);
  expect(found).toEqual(spots);
});

it.each([
  ['from left to right, at the right end', false, [230, 237, 244, 251, 258]],
  ['from right to left, at the left end', true, [100, 100, 100, 100, 100]],
])(
  'a chip stands on the line above a field and is cut where the label is long: %s',
  (_, isRtl, lefts) => {
    const anchor = { box: boxAt(100, 100, 200, 30), isField: true, isRtl };
    const found = chipSpots(anchor, 70, 20);
    expect(found.map(([spot, { top }]) => [spot, top])).toEqual(lefts.map(() => ['line', 78]));
    expect(found.map(([, { left }]) => left)).toEqual(lefts);
    expect(found.map(([, { left, right }]) => Math.round(right - left))).toEqual([
      70, 63, 56, 49, 42,
    ]);
  },
);
