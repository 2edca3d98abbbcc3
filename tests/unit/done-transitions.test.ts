/** Which paths lead to the done state and which do not: messages go in, stored values come out. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf } from '../../lib/day';
import { inPrivate, logins, ordinary, tabs } from '../../lib/storage';
import { fromPage, sighting, startWorker } from './helpers/worker';

const t0 = new Date(2026, 10, 20, 14, 2).getTime();
const second = 1_000;
const minute = 60 * second;

beforeEach(() => startWorker(t0));

const press = (state: 'company' | 'code' | 'owner' | 'authorise') =>
  fromPage({ type: 'went-on', state, at: Date.now() });
/** A heading that says "Success" and has said so long enough to be reported. */
const success = () => fromPage(sighting(null, { proposal: { state: 'done', since: Date.now() } }));
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

async function toCode(): Promise<void> {
  await fromPage(sighting('company', { cameFromCompany: false }));
  await press('company');
  later(2 * second);
  await fromPage(sighting('code'));
}

async function toOwner(): Promise<void> {
  await toCode();
  await press('code');
  await fromPage(sighting('owner'));
}

async function toAuthorise(): Promise<void> {
  await toOwner();
  await press('owner');
  await fromPage(sighting('authorise'));
}

/** The code window, the ticked steps and the counted log-in. */
async function outcome() {
  const [record] = await ordinary.windows.read();
  const ticks = Object.keys(await ordinary.ticks.read());
  return { state: record?.window.state, ticks, login: (await logins.read())[0]?.lastLogin?.how };
}

describe('"Success" next to a spinner', () => {
  it('between the code and the owner page changes nothing: the countdown continues', async () => {
    await toCode();
    const before = await outcome();
    expect(before).toMatchObject({ state: 'running', login: undefined });
    await press('code');
    expect(await success()).toMatchObject({ clock: { status: 'running' } });
    expect(await outcome()).toEqual(before);
    expect((await tabs.read())[1]?.sighting?.state).toBeNull();
    await fromPage(sighting('owner'));
    expect(await outcome()).toMatchObject({ state: 'accepted', login: undefined });
  });

  it.each([
    ['the first page', () => fromPage(sighting('company')), 'company'],
    ['the owner page', toOwner, 'owner'],
  ] as const)('after %s counts no log-in and ticks nothing', async (_, goThere, state) => {
    await goThere();
    await press(state);
    const before = await outcome();
    await success();
    expect(await outcome()).toEqual(before);
  });

  it('after the authorization, when the form returns with an error: the application continues', async () => {
    await toAuthorise();
    await press('authorise');
    await fromPage(sighting(null));
    await fromPage(sighting('authorise'));
    expect(await outcome()).toMatchObject({ state: 'accepted', login: undefined });
  });
});

describe('the done state is reached', () => {
  const reached = { state: 'none', ticks: expect.arrayContaining(['done']), login: 'done' };

  it('by "Success" after the authorization was sent', async () => {
    await toAuthorise();
    await press('authorise');
    later(5 * second);
    await success();
    expect(await outcome()).toEqual(reached);
    expect((await logins.read())[0]?.lastLogin?.day).toBe(dayOf(t0));
  });

  it('when the authorization is on the owner page', async () => {
    await toCode();
    const owner = sighting('owner');
    if (owner.type !== 'sighting') throw new Error('another message');
    owner.sighting.found = ['country', 'authorise'];
    await fromPage(owner);
    await press('owner');
    await success();
    expect(await outcome()).toEqual(reached);
  });

  it('on a page of its own, and persists when that is reloaded days later', async () => {
    await toAuthorise();
    await press('authorise');
    await success();
    later(3 * 24 * 60 * minute);
    await fromPage(
      sighting(null, { proposal: { state: 'done', since: Date.now() }, isFresh: false }),
    );
    expect((await tabs.read())[1]?.sighting?.state).toBe('done');
    expect((await logins.read())[0]?.lastLogin?.day).toBe(dayOf(t0));
  });

  it('at an address of its own, which is searched for the done state alone, and only then', async () => {
    const arrive = (path: string) =>
      fromPage({ type: 'arrived', address: `https://ace-accounts.cbp.gov/s/${path}`, isNew: true });
    await toAuthorise();
    expect(await arrive('thanks')).toMatchObject({ page: null, landmarks: null });
    await press('authorise');
    expect(await arrive('thanks')).toMatchObject({
      page: 'importer-form',
      landmarks: { states: [{ state: 'done' }] },
    });
    expect(await arrive('exporter-form')).toMatchObject({ page: 'exporter-form' });
    await success();
    expect(await outcome()).toEqual(reached);
    later(3 * minute);
    expect(await arrive('thanks')).toMatchObject({ page: null, landmarks: null });
  });

  it('by words that prove it, even if the owner page was never recognized: no log-in is counted', async () => {
    await toCode();
    await fromPage(sighting('done'));
    expect(await outcome()).toEqual({ ...reached, login: undefined });
  });

  it('after the extension was updated in between and its memory of tabs is gone', async () => {
    await toCode();
    await tabs.update(() => ({}));
    await fromPage(sighting('owner', { cameFromCompany: false }));
    await fromPage(sighting('authorise', { cameFromCompany: false }));
    await press('authorise');
    await success();
    expect(await outcome()).toEqual(reached);
  });

  it('in a restored tab by words that prove it, but not by a single word', async () => {
    await success();
    expect((await tabs.read())[1]?.sighting?.state).toBeNull();
    await fromPage(sighting('done', { isFresh: false }));
    expect((await tabs.read())[1]?.sighting?.state).toBe('done');
    expect(await outcome()).toMatchObject({ login: undefined });
  });

  it('only by a press in the same tab', async () => {
    await toAuthorise();
    await fromPage({ type: 'went-on', state: 'authorise', at: Date.now() }, true);
    const before = await outcome();
    await success();
    expect(await outcome()).toEqual(before);
    expect(await inPrivate.windows.read()).toEqual([]);
  });
});
