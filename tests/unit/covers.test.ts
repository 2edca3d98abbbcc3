import { expect, it } from 'vitest';
import { coveredBy } from '../e2e/harness/covers';
import type { Thing } from '../e2e/harness/page-things';

const box = { name: 'bar', left: 0, top: 0, right: 100, bottom: 100 };

const thing = (change: Partial<Thing>): Thing => ({
  kind: 'field',
  text: 'City',
  inUse: false,
  left: 50,
  top: 50,
  right: 150,
  bottom: 150,
  ...change,
});

const judgments: readonly (readonly [what: string, thing: Thing, judgment: string])[] = [
  ['a field', thing({}), 'covered'],
  ['the focused field', thing({ inUse: true }), 'protected'],
  ['a message', thing({ kind: 'message' }), 'protected'],
  ['a frame, which may be a CAPTCHA', thing({ kind: 'iframe' }), 'protected'],
  ['a button that moves on', thing({ kind: 'button', text: 'Next' }), 'protected'],
  [
    'the label of a button that goes back',
    thing({ kind: 'button-text', text: 'Back' }),
    'protected',
  ],
  ['another button', thing({ kind: 'button', text: 'Help' }), 'covered'],
  ['a heading', thing({ kind: 'heading' }), 'covered'],
  ['other text', thing({ kind: 'text' }), 'free'],
  ['a link within text', thing({ kind: 'link-text' }), 'free'],
  ['a field next to the box', thing({ left: 100 }), 'free'],
  ['a field below the box', thing({ top: 100 }), 'free'],
  ['a field that is barely touched', thing({ left: 97.5 }), 'free'],
  ['a corner of a large field', thing({ left: 90, top: 95, right: 300, bottom: 300 }), 'free'],
];

it.each(judgments)('%s', (_, covered, judgment) => {
  const [found] = coveredBy([box], [covered]);
  expect(found ? (found.isProtected ? 'protected' : 'covered') : 'free').toBe(judgment);
});

it('says what covers what, and how much of it', () => {
  expect(coveredBy([box], [thing({})])).toEqual([
    { by: 'bar', kind: 'field', text: 'City', share: 25, isProtected: false },
  ]);
});
