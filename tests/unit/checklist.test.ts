import { describe, expect, it } from 'vitest';
import { atStep, checklist, seen, startedOver, ticked, type Ticks } from '../../lib/checklist';
import { basedOn } from '../../lib/guide/support';
import type { Journey, Step } from '../../lib/guide/types';
import type { StateId } from '../../lib/pages/types';

const advice = basedOn('our-advice');

const step = (id: string, states?: StateId[]): Step => ({
  id,
  why: advice,
  says: { do: advice, done: advice },
  troubles: {},
  ...(states && { doneWhen: { page: 'importer-form' as const, states } }),
});

const journey: Journey = {
  id: 'open-account',
  steps: [
    step('gather'),
    step('company', ['code', 'owner', 'authorise', 'done']),
    step('code', ['owner', 'authorise', 'done']),
    step('submit', ['done']),
    step('log-in'),
  ],
};
const other: Journey = { id: 'follow-refund', steps: [step('elsewhere')] };
const all = [journey, other];

const doneIn = (ticks: Ticks) =>
  checklist(journey, ticks)
    .items.filter(({ done }) => done)
    .map((item) => item.step.id);

describe('what was seen', () => {
  const table: [StateId, string[]][] = [
    ['company', []],
    ['code', ['company']],
    ['owner', ['company', 'code']],
    ['done', ['company', 'code', 'submit']],
  ];
  it.each(table)('the %s state proves %j', (state, expected) => {
    expect(doneIn(seen(all, {}, 'importer-form', state))).toEqual(expected);
  });

  it('proves and changes nothing on another page', () => {
    const ticks = {};
    expect(seen(all, ticks, 'exporter-form', 'code')).toBe(ticks);
  });

  it('does not override what the user said', () => {
    expect(doneIn(seen(all, ticked({}, 'company', false), 'importer-form', 'code'))).toEqual([]);
  });

  it('must be done again after the page lost everything, unless the user ticked it', () => {
    const ticks = ticked(seen(all, {}, 'importer-form', 'owner'), 'gather', true);
    expect(doneIn(startedOver(all, ticks, 'importer-form'))).toEqual(['gather']);
  });
});

describe('the next step', () => {
  it('is after the last step seen done, even if earlier steps are unticked', () => {
    expect(checklist(journey, seen(all, {}, 'importer-form', 'owner')).next?.id).toBe('submit');
    const loggedIn: Ticks = { 'log-in': { done: true, how: 'seen' } };
    expect(checklist(journey, loggedIn).next?.id).toBe('gather');
  });

  it('is the first step that is not done', () => {
    expect(checklist(journey, {}).next?.id).toBe('gather');
    expect(checklist(journey, ticked({}, 'gather', true)).next?.id).toBe('company');
    expect(checklist(journey, ticked({}, 'company', true)).next?.id).toBe('gather');
  });

  it('is none when all steps are done', () => {
    const ticks = journey.steps.reduce<Ticks>((done, { id }) => ticked(done, id, true), {});
    expect(checklist(journey, ticks).next).toBeNull();
  });
});

describe('"I am at step …"', () => {
  it('ticks the earlier steps of its own journey', () => {
    expect(doneIn(atStep(all, {}, 'submit'))).toEqual(['gather', 'company', 'code']);
    expect(doneIn(atStep(all, {}, 'gather'))).toEqual([]);
    expect(doneIn(atStep(all, {}, 'elsewhere'))).toEqual([]);
  });

  it('changes nothing for an unknown step', () => {
    const ticks = {};
    expect(atStep(all, ticks, 'no such step')).toBe(ticks);
  });
});
