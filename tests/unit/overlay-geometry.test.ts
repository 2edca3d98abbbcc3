import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choose,
  holds,
  labelBox,
  never,
  overlap,
  priceOf,
  type Box,
} from '../../lib/overlay/geometry';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const view = box(0, 0, 1_000, 800);
const anyBox = fc
  .tuple(fc.integer({ min: -50, max: 900 }), fc.nat(700), fc.nat(200), fc.nat(200))
  .map(([left, top, width, height]) => box(left, top, width, height));

describe('overlap', () => {
  it.each([
    ['apart', box(0, 0, 10, 10), box(20, 0, 10, 10), 0],
    ['touching', box(0, 0, 10, 10), box(10, 0, 10, 10), 0],
    ['a corner', box(0, 0, 10, 10), box(8, 7, 10, 10), 6],
    ['inside', box(0, 0, 10, 10), box(2, 2, 3, 4), 12],
  ])('%s', (_, a, b, area) => {
    expect(overlap(a, b)).toBe(area);
  });

  it('is the same either way and at most the smaller area', () => {
    fc.assert(
      fc.property(anyBox, anyBox, (a, b) => {
        const area = ({ left, top, right, bottom }: Box) => (right - left) * (bottom - top);
        expect(overlap(a, b)).toBe(overlap(b, a));
        expect(overlap(a, b)).toBeLessThanOrEqual(Math.min(area(a), area(b)));
      }),
    );
  });
});

describe('priceOf', () => {
  it.each([
    ['free in the window', box(10, 10, 10, 10), [], 0],
    ['half out of the window', box(-5, 10, 10, 10), [], 150],
    [
      'over two things',
      box(0, 0, 10, 10),
      [[box(0, 0, 5, 10), 1] as const, [box(5, 0, 1, 10), 2] as const],
      70,
    ],
    ['over the control in use', box(0, 0, 10, 10), [[box(9, 9, 10, 10), never] as const], never],
  ])('%s', (_, at, obstacles, price) => {
    const all = obstacles.map(([taken, weight]) => ({ box: taken, weight }));
    expect(priceOf(at, all, view)).toBe(price);
  });
});

describe('choose', () => {
  const run = (prices: Record<string, number>) => {
    const tried: string[] = [];
    const price = choose(
      Object.keys(prices),
      (value) => void tried.push(value),
      () => prices[tried.at(-1) ?? ''] ?? NaN,
    );
    return { price, left: tried.at(-1), tried };
  };

  it.each([
    ['the cheapest', { a: 3, b: 1, c: 2 }, 'b', 1],
    ['the first among equals', { a: 2, b: 2 }, 'a', 2],
    ['the last if it is the cheapest', { a: 3, b: 2, c: 1 }, 'c', 1],
  ])('leaves %s set', (_, prices, left, price) => {
    expect(run(prices)).toMatchObject({ left, price });
  });

  it('looks no further than a place that costs nothing', () => {
    expect(run({ a: 1, b: 0, c: 0 }).tried).toEqual(['a', 'b']);
  });
});

describe('holds', () => {
  it.each([
    [0, 0, true],
    [10, 10, true],
    [11, 5, false],
    [5, -1, false],
  ])('%i, %i: %s', (x, y, inside) => {
    expect(holds(box(0, 0, 10, 10), x, y)).toBe(inside);
  });
});

describe('labelBox', () => {
  const anchor = box(100, 100, 200, 32);

  it('stands above the start of the control', () => {
    expect(labelBox(anchor, 9, 10, 'ltr')).toEqual({ left: 100, right: 160, top: 83, bottom: 100 });
    expect(labelBox(anchor, 9, 10, 'rtl')).toEqual({ left: 240, right: 300, top: 83, bottom: 100 });
  });

  it('is never wider than the control', () => {
    expect(labelBox(anchor, 300, 10, 'ltr').right).toBe(anchor.right);
  });
});
