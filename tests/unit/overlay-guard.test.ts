import { describe, expect, it } from 'vitest';
import { isView, isWorkerMessage } from '../../lib/overlay/guard';
import { isBrief } from '../../lib/page-script/brief';
import type { View } from '../../lib/view/types';

const view = {
  hintsOn: true,
  regionName: 'ACE Companion',
  hints: { city: { compact: 'c', full: 'f', example: '', source: 's' } },
  card: {
    title: 't',
    lines: [{ tone: 'warning', text: 'x' }],
    actions: [{ act: { type: 'start-window' }, label: 'l' }],
    correction: {
      window: 'w.1',
      opener: 'o',
      label: 'l',
      apply: 'a',
      refused: 'r',
      earliest: 1,
      latest: 2,
    },
    steps: [{ id: 'i', label: 'l', current: false }],
    stepsLabel: 's',
    unofficial: 'u',
    collapse: 'c',
    expand: 'e',
    corners: ['top-left'],
    moved: false,
    large: false,
  },
  clock: { windowId: 'w', status: 'running', endsAt: 1, name: 'n', line: 'l', unknown: '?' },
  backWarning: { title: 't', body: 'b', stay: 's', how: 'h' },
} satisfies View;

type Path = (string | number)[];

/** Every place in a value, leaves and branches. */
function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesOf(part, [...path, key]))];
}

function withAt(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) {
    return value.map((item, at) => (String(at) === String(key) ? withAt(item, rest, put) : item));
  }
  const entries = Object.entries(value ?? {});
  return Object.fromEntries(
    entries.flatMap(([name, part]) => {
      if (name !== key) return [[name, part]];
      const next = withAt(part, rest, put);
      return next === undefined ? [] : [[name, next]];
    }),
  );
}

describe('isView', () => {
  it('takes a whole view, and one with all that may be absent', () => {
    expect(isView(view)).toBe(true);
    const bare = {
      ...view,
      hints: {},
      card: { ...view.card, lines: [], actions: [], correction: null, steps: [] },
      clock: { ...view.clock, windowId: null, endsAt: null },
      backWarning: null,
    };
    expect(isView(bare)).toBe(true);
  });

  // The outline: the leaves inside lists, hints and what may be null are drawn as text, or not at all.
  const outline: Path[] = placesOf(view).filter(
    ([first, second, ...rest]) =>
      rest.length === 0 &&
      first !== 'backWarning' &&
      !(first === 'hints' && second !== undefined) &&
      !['correction', 'windowId', 'endsAt', 'moved', 'large'].includes(String(second)),
  );

  it.each(outline.map((path) => [path.join('.') || 'all of it', path] as const))(
    'refuses another kind of thing, or nothing, at %s',
    (_, path) => {
      expect(isView(withAt(view, path, 7))).toBe(false);
      expect(isView(withAt(view, path, null))).toBe(false);
      expect(isView(withAt(view, path, undefined))).toBe(false);
    },
  );
});

describe('isWorkerMessage', () => {
  it.each([
    { type: 'view', view },
    { type: 'say', text: 'One minute left.' },
    { type: 'focus-card' },
  ])('takes $type', (message) => {
    expect(isWorkerMessage(message)).toBe(true);
  });

  it.each([
    undefined,
    null,
    'say',
    [],
    {},
    { type: 'say' },
    { type: 'say', text: 7 },
    { type: 'view' },
    { type: 'view', view: { ...view, hintsOn: 'yes' } },
    { type: 'reload' },
  ])('refuses %j', (message) => {
    expect(isWorkerMessage(message)).toBe(false);
  });
});

describe('isBrief', () => {
  const brief = { page: 'importer-form', landmarks: {}, style: '' };

  it.each([brief, { ...brief, landmarks: null }, { page: null, landmarks: null, style: '' }])(
    'takes %j',
    (value) => expect(isBrief(value)).toBe(true),
  );

  it.each([
    undefined,
    null,
    'style',
    {},
    { style: '' },
    { ...brief, style: null },
    { ...brief, page: 7 },
    { ...brief, page: undefined },
    { ...brief, landmarks: 'none' },
    { page: null, style: '' },
  ])('refuses %j', (value) => expect(isBrief(value)).toBe(false));
});
