/** No number or day from storage, a message or another machine can break a clock or a view. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { dayOf, earliestTime, isDay, latestTime, momentOf, plusDays } from '../../lib/day';
import { ofPage } from '../../lib/messages/page';
import { askReport, ofOwnPage } from '../../lib/messages/own-page';
import { reportSchema } from '../../lib/report/schema';
import { schemas } from '../../lib/storage/schemas';

const all: [string, z.core.$ZodType][] = [
  ...Object.entries(schemas),
  ['messages of the page', ofPage],
  ['messages of our own pages', ofOwnPage],
  ['the request for a report', askReport],
  ['report', reportSchema],
];

/** The subset of JSON Schema that our schemas use. */
interface Shape {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  anyOf?: Shape[];
  oneOf?: Shape[];
  properties?: Record<string, Shape>;
  items?: Shape;
  prefixItems?: Shape[];
  additionalProperties?: Shape | boolean;
  minimum?: number;
  maximum?: number;
}

const shapeOf = (schema: z.core.$ZodType): Shape =>
  z.toJSONSchema(schema, { unrepresentable: 'any' }) as Shape;

function alternatives(shape: Shape): Shape[] {
  const either = shape.anyOf ?? shape.oneOf;
  if (either) return either.flatMap(alternatives);
  const { type } = shape;
  return Array.isArray(type) ? type.map((one) => ({ ...shape, type: one })) : [shape];
}

/**
 * Paths of numbers that may be outside what a `Date` can represent, and of values that may be
 * anything.
 */
function unbounded(shape: Shape, path: string): string[] {
  return alternatives(shape).flatMap((one) => {
    const { type, properties = {}, items, prefixItems = [], additionalProperties: others } = one;
    const { minimum = -Infinity, maximum = Infinity } = one;
    const isAbsurd = minimum < earliestTime || maximum > latestTime;
    if ('const' in one || one.enum) return [];
    if (type === 'number' || type === 'integer') return isAbsurd ? [path] : [];
    if (type === undefined) return [path];
    return [
      ...Object.entries(properties).flatMap(([key, part]) => unbounded(part, `${path}.${key}`)),
      ...[...prefixItems, ...(items ? [items] : [])].flatMap((part) =>
        unbounded(part, `${path}[]`),
      ),
      ...(typeof others === 'object' ? unbounded(others, `${path}.*`) : []),
    ];
  });
}

it.each(all)('%s: every number has a lower and an upper bound', (name, schema) => {
  expect(unbounded(shapeOf(schema), name)).toEqual([]);
});

it('an unbounded number would be detected', () => {
  const planted = z.record(
    z.string(),
    z.nullable(z.array(z.object({ at: z.int(), any: z.unknown() }))),
  );
  expect(unbounded(shapeOf(planted), 'planted')).toEqual(['planted.*[].at', 'planted.*[].any']);
});

// A time beyond ±8.64e15 ms is invalid. Just before it, adding a day or a time zone offset is.
const extremes = [1e20, 8.64e15, -8.64e15, 8.64e15 + 1, -1e300, 2 ** 53, 2 ** 31, Infinity, NaN];
const days = [
  '0001-01-01',
  '1500-06-15',
  '2026-13-45',
  '2200-01-01',
  '9999-12-31',
  '+012026-01-01',
];

/** Values of this shape, some of them with an absurd number or day. */
function valueOf(shape: Shape): fc.Arbitrary<unknown> {
  return fc.oneof(...alternatives(shape).map(valueOfOne));
}

function valueOfOne(shape: Shape): fc.Arbitrary<unknown> {
  if ('const' in shape) return fc.constant(shape.const);
  if (shape.enum) return fc.constantFrom(...shape.enum);
  const rarely = (usual: fc.Arbitrary<unknown>, absurd: readonly unknown[]) =>
    fc.oneof(
      { weight: 40, arbitrary: usual },
      { weight: 1, arbitrary: fc.constantFrom(...absurd) },
    );
  const { properties, items, prefixItems, additionalProperties: others } = shape;
  const { minimum = 0, maximum = 0 } = shape;
  if (shape.type === 'null') return fc.constant(null);
  if (shape.type === 'boolean') return fc.boolean();
  if (shape.pattern !== undefined) return fc.stringMatching(new RegExp(shape.pattern));
  if (shape.type === 'string') return rarely(fc.constantFrom('1900-01-01', '2199-12-31'), days);
  if (prefixItems) return fc.tuple(...prefixItems.map(valueOf));
  if (items) return fc.array(valueOf(items), { minLength: 1, maxLength: 2 });
  if (properties) {
    const parts = Object.entries(properties).map(([key, part]) => [key, valueOf(part)] as const);
    return fc.record(Object.fromEntries(parts));
  }
  if (typeof others === 'object') return fc.dictionary(fc.string(), valueOf(others));
  return rarely(fc.integer({ min: Math.ceil(minimum), max: Math.floor(maximum) }), extremes);
}

const leavesOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];

const zones = ['Pacific/Kiritimati', 'Etc/GMT+12', 'America/New_York'].map(
  (timeZone) => new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'full', timeStyle: 'long' }),
);

it.each(all)('%s: accepted values can be calculated with and displayed', (_, schema) => {
  let accepted = 0;
  fc.assert(
    fc.property(valueOf(shapeOf(schema)), (value) => {
      const parsed = z.safeParse(schema, value);
      if (!parsed.success) return;
      accepted += 1;
      for (const leaf of leavesOf(parsed.data)) {
        if (typeof leaf !== 'number') continue;
        expect(isDay(dayOf(leaf))).toBe(true);
        for (const zone of zones) expect(zone.format(leaf)).not.toBe('');
      }
    }),
    { numRuns: 100 },
  );
  expect(accepted).toBeGreaterThan(0);
});

describe('a day', () => {
  it.each(days)('is invalid: %s', (day) => {
    expect(isDay(day)).toBe(false);
  });

  it('can be calculated with far beyond both ends of the range', () => {
    for (const day of ['1900-01-01', '2199-12-31']) {
      expect(isDay(day)).toBe(true);
      for (const days of [-4_000, 4_000]) {
        const other = plusDays(day, days);
        expect(other).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(dayOf(momentOf(other, 9))).toBe(other);
      }
    }
  });

  it('exists for every time within bounds', () => {
    for (const at of [earliestTime, latestTime]) expect(isDay(dayOf(at))).toBe(true);
  });
});
