/** Which text the bar shows at which moment. */
import { expect, it } from 'vitest';
import type { ControlHelp, Proof, TimedFace } from '../../lib/guidance/types';
import { presentFace, withHelp } from '../../lib/overlay/face';

const proof = (says: string): Proof => ({ says, english: '' });

const face = (title: string, change: Partial<TimedFace> = {}): TimedFace => ({
  tone: 'plain',
  tag: '',
  title,
  line: `${title}, line`,
  actions: [],
  why: proof(`${title}, why`),
  isFirm: false,
  within: null,
  ...change,
});

const faces = [
  face('start'),
  face('5:00', { within: 300_000 }),
  face('2:00', { within: 120_000 }),
  face('over', { within: 0 }),
];

it.each([
  [null, 'start'],
  [600_000, 'start'],
  [300_001, 'start'],
  [300_000, '5:00'],
  [120_000, '2:00'],
  [1, '2:00'],
  [0, 'over'],
])('with %s ms left: "%s"', (left, title) => {
  expect(presentFace(faces, left)?.title).toBe(title);
});

const help: ControlHelp = { chip: '', isOptional: false, title: 'Help', line: '', why: null };

const own = ['start', 'start, line', 'start, why'];

it.each([
  ['no help', undefined, {}, [...own, '']],
  ['help without a title', { ...help, title: '' }, {}, [...own, 'City']],
  ['a title alone', help, {}, ['Help', 'start, line', 'start, why', 'City']],
  ['a line of its own', { ...help, line: 'L' }, {}, ['Help', 'L', undefined, 'City']],
  ['a proof of its own', { ...help, line: 'L', why: proof('W') }, {}, ['Help', 'L', 'W', 'City']],
  ['a firm face', help, { isFirm: true }, [...own, '']],
])('%s', (_, said, change, words) => {
  const { title, line, why, about } = withHelp(face('start', change), said, 'City');
  expect([title, line, why?.says, about]).toEqual(words);
});
