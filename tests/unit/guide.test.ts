import { describe, expect, it } from 'vitest';
import {
  guide,
  journeys,
  links,
  loginRule,
  ownerLookup,
  sameDay,
  unlockByRole,
} from '../../lib/guide';
import type { Support } from '../../lib/guide/types';
import { hosts } from '../../lib/pages/hosts';
import { importerForm } from '../../lib/pages/importer-form';
import { portal } from '../../lib/pages/portal';
import { errorIds, fieldIds, missReasons, pageIds, stateIds } from '../../lib/pages/types';
import { catalogues, type Texts } from '../../lib/texts';

const steps = journeys.flatMap((journey) => journey.steps);
const sources: Record<string, (typeof guide.sources)[keyof typeof guide.sources]> = guide.sources;

/** Every statement that has grounds, with a name for it. */
const supports: [string, Support][] = [
  ...Object.entries(guide.hints).map(([field, s]): [string, Support] => [`hint ${field}`, s]),
  ...Object.entries(guide.errors).map(([error, s]): [string, Support] => [`error ${error}`, s]),
  ...steps.map((step): [string, Support] => [`step ${step.id}`, step]),
  ...Object.entries(unlockByRole).map(([role, s]): [string, Support] => [`unlock ${role}`, s]),
  ['log-in rule', loginRule],
  ['owner look-up', ownerLookup],
  ['same day', sameDay],
];

describe('words and knowledge have the same ids', () => {
  const table: [string, keyof Texts | 'unlock', readonly string[]][] = [
    ['hints', 'hints', Object.keys(guide.hints)],
    ['fields', 'fields', fieldIds],
    ['states', 'states', stateIds],
    ['errors', 'errors', Object.keys(guide.errors)],
    ['errors of the pages', 'errors', errorIds],
    ['pages, and none of them', 'pages', [...pageIds, 'other']],
    ['reasons', 'missReasons', missReasons],
    ['steps', 'steps', steps.map(({ id }) => id)],
    ['roles', 'unlock', Object.keys(unlockByRole)],
  ];
  it.each(table)('%s', (_, key, ids) => {
    for (const texts of Object.values(catalogues)) {
      const worded = key === 'unlock' ? texts.login.unlock.how : texts[key];
      expect(Object.keys(worded).toSorted()).toEqual([...ids].toSorted());
    }
  });

  it('each field of each state has one hint, and no other has', () => {
    const known = [importerForm, portal].flatMap(({ page, states }) =>
      states.flatMap(({ state, fields, optional = [] }) =>
        [...fields, ...optional].map((field) => `${page} ${state} ${field}`),
      ),
    );
    const hinted = Object.entries(guide.hints).flatMap(([field, { page, states }]) =>
      states.map((state) => `${page} ${state} ${field}`),
    );
    expect(hinted.toSorted()).toEqual(known.toSorted());
  });
});

describe('grounds', () => {
  it.each(supports)('%s has sources that exist, and the day they were read', (_, support) => {
    expect(support.sources.length).toBeGreaterThan(0);
    for (const id of support.sources) expect(Object.keys(sources)).toContain(id);
    expect(new Date(support.checked).toISOString().slice(0, 10)).toBe(support.checked);
    for (const id of support.sources) {
      const date = sources[id]?.date ?? '';
      expect(date <= support.checked, `${id} of ${date}`).toBe(true);
    }
  });

  it.each(Object.entries(sources))('%s has an address that can be shown', (_, source) => {
    const url = new URL(source.url);
    expect(url.protocol).toBe('https:');
    expect(url.hostname).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    expect(source.url).not.toMatch(/…|\.\.\.|github/i);
    expect(url.pathname + url.search).not.toBe('/');
    expect(source.date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    expect(source.title.length).toBeLessThanOrEqual(52);
  });

  it('no source stands here for nothing', () => {
    const used = new Set<string>(supports.flatMap(([, support]) => support.sources));
    expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
  });

  /** The first source is named to the person, so it has to be one of the kind that is claimed. */
  const kinds: Record<Support['confidence'], (title: string) => boolean> = {
    official: (title) => /CBP|Federal Register/.test(title) && !/, via /.test(title),
    quoted: (title) => /CBP|CSMS/.test(title) && /, via /.test(title),
    reported: (title) => !/CBP|CSMS|Federal Register/.test(title),
    inferred: () => true,
  };
  it.each(supports)(
    '%s names a source of the kind it claims',
    (_, { sources: ids, confidence }) => {
      const title = sources[ids[0] ?? '']?.title ?? '';
      expect([title, kinds[confidence](title)]).toEqual([title, true]);
    },
  );

  it.each(['official', 'quoted'])('a title that is not %s is refused', (kind) => {
    expect(kinds[kind as 'official' | 'quoted']('A1 Worldwide’s guide')).toBe(false);
  });

  /** A step is shown without its source, so a weak one says itself that it is weak. */
  const weak = steps.filter(({ confidence }) => /reported|inferred/.test(confidence));
  it.each(weak)('step $id says that it is not certain', ({ id }) => {
    const why = Object.entries(catalogues.en.steps).find(([key]) => key === id)?.[1].why;
    expect(why).toMatch(/reported|we conclude|not known/i);
  });
});

describe('journeys', () => {
  const known = { 'importer-form': importerForm, portal };

  it('have steps of different names', () => {
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  });

  it.each(steps)('$id stands on states that its page has', ({ at, doneWhen }) => {
    const claimed = [
      ...(at ? [[at.page, at.state] as const] : []),
      ...(doneWhen ? doneWhen.states.map((state) => [doneWhen.page, state] as const) : []),
    ];
    for (const [page, state] of claimed) {
      const landmarks = page === 'importer-form' || page === 'portal' ? known[page] : null;
      expect(landmarks?.states.map((one) => one.state)).toContain(state);
    }
  });

  it('a state of the form proves the steps before it, and only Done proves itself', () => {
    const form = steps.filter(({ at }) => at?.page === 'importer-form');
    const order = form.map(({ at }) => at?.state);
    expect(order).toEqual(['company', 'code', 'owner', 'authorise', 'done']);
    form.forEach(({ doneWhen }, index) => {
      expect(doneWhen?.states).toEqual(index === 4 ? ['done'] : order.slice(index + 1));
    });
  });

  it('what comes before the form and after it stands there', () => {
    const ids = steps.map(({ id }) => id);
    const order = ['contact-ready', 'login-email', 'company', 'done', 'mails', 'first-login'];
    expect(ids.filter((id) => order.includes(id))).toEqual(order);
    expect(ids.at(-1)).toBe('keep-login');
  });

  const addresses = [...Object.values(links), ...steps.flatMap(({ link }) => link ?? [])];
  it.each([...new Set(addresses)])('%s is CBP’s own', (address) => {
    const { protocol, hostname, port, username } = new URL(address);
    expect([protocol, port, username]).toEqual(['https:', '', '']);
    expect([...hosts, 'www.cbp.gov']).toContain(hostname);
  });
});
