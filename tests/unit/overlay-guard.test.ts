import { describe, expect, it } from 'vitest';
import { isWorkerMessage } from '../../lib/overlay/guard';
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

describe('isWorkerMessage', () => {
  it.each([
    { type: 'view', view, number: 1, worker: 2.5 },
    { type: 'view', view: null, number: 1, worker: 2.5 },
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
    { type: 'view', number: 1, worker: 2.5 },
    { type: 'view', view },
    { type: 'view', view, number: '1', worker: 2.5 },
    { type: 'view', view, number: 1, worker: null },
    ...Object.keys(view)
      .filter((part) => part !== 'backWarning')
      .flatMap((part) =>
        [7, null, undefined].map((value) => ({
          type: 'view',
          view: { ...view, [part]: value },
          number: 1,
          worker: 2.5,
        })),
      ),
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
