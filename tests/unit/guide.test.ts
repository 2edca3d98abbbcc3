import { describe, expect, it } from 'vitest';
import { allJourneys, guide } from '../../lib/guide';
import { contacts } from '../../lib/guide/contacts';
import { letterSupport } from '../../lib/guide/journeys/add-sub-accounts';
import { openAccount } from '../../lib/guide/journeys/open-account';
import { faces, type FaceRecord } from '../../lib/guide/faces';
import { keyFacts } from '../../lib/guide/key-facts';
import { links } from '../../lib/guide/links';
import { mails } from '../../lib/guide/mails';
import { pageSupport, stateSupport } from '../../lib/guide/places';
import { resources } from '../../lib/guide/resources';
import type { Source } from '../../lib/guide/sources';
import { isConfirmed } from '../../lib/guide/support';
import { cases, triageHelp } from '../../lib/guide/triage';
import type { Step, Support } from '../../lib/guide/types';
import {
  addProxy,
  capeDays,
  loginRule,
  ownerLookup,
  proxyUnlocks,
  sameDay,
  unlockByRole,
  unusedNumber,
  whyProxy,
} from '../../lib/guide/unlock';
import { waits } from '../../lib/guide/waits';
import { hosts } from '../../lib/pages/hosts';
import { importerForm } from '../../lib/pages/importer-form';
import { portal } from '../../lib/pages/portal';
import { controlIds, errorIds, missReasons, pageIds, stateIds } from '../../lib/pages/types';
import { catalogues, type Texts } from '../../lib/texts';

const steps: Step[] = allJourneys.flatMap((journey) => journey.steps);
const sources: Record<string, Source> = guide.sources;

const named = (what: string, of: Readonly<Record<string, Support>>) =>
  Object.entries(of).map(([id, support]): [string, Support] => [`${what} ${id}`, support]);

const faceSupports = Object.entries<FaceRecord>(faces).flatMap(([id, { support }]) =>
  support ? [[`face ${id}`, support] as [string, Support]] : [],
);

/** Every statement that has grounds, with a name for it. */
const supports: [string, Support][] = [
  ...Object.entries(guide.controlHelp).map(([id, s]): [string, Support] => [`help ${id}`, s]),
  ...faceSupports,
  ...Object.entries(guide.errors).map(([error, s]): [string, Support] => [`error ${error}`, s]),
  ...named('state', stateSupport),
  ...named('page', pageSupport),
  ...steps.flatMap((step): [string, Support][] => [
    [`step ${step.id}`, step],
    ...named(`step ${step.id}`, step.says ?? {}),
    ...named(`step ${step.id}, if`, step.troubles ?? {}),
  ]),
  ...Object.entries(contacts).flatMap(([id, contact]): [string, Support][] => {
    const { mail, phone, menu, hours } = contact;
    const ways = { mail, phone, menu, hours };
    return [
      [`desk ${id}`, contact],
      ...Object.entries(ways).flatMap(([way, support]): [string, Support][] =>
        support ? [[`desk ${id}, ${way}`, support]] : [],
      ),
    ];
  }),
  ...named('wait', waits),
  ...named('fact', keyFacts),
  ...named('resource', resources),
  ...named('case', cases),
  ...named('how to answer', triageHelp),
  ...named('mail', mails),
  ['letter', letterSupport],
  ...Object.entries(unlockByRole).map(([role, s]): [string, Support] => [`unlock ${role}`, s]),
  ['log-in rule', loginRule],
  ['owner look-up', ownerLookup],
  ['same day', sameDay],
  ['adding a proxy', addProxy],
  ['why a proxy', whyProxy],
  ['what a proxy cannot do', proxyUnlocks],
  ['importer numbers that are not used', unusedNumber],
  ['CAPE’s 45 days', capeDays],
];

describe('words and knowledge have the same ids', () => {
  const table: [string, keyof Texts | 'unlock', readonly string[]][] = [
    ['controls', 'controls', controlIds],
    ['help at controls', 'controls', Object.keys(guide.controlHelp)],
    ['faces', 'faces', Object.keys(faces)],
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

  it('each field and button of each state has one help, and no other has', () => {
    const known = [importerForm, portal].flatMap(({ page, states }) =>
      states.flatMap(({ state, fields, optional = [], buttons = [] }) =>
        [...fields, ...optional, ...buttons.map(([button]) => button)].map(
          (control) => `${page} ${state} ${control}`,
        ),
      ),
    );
    const helped = Object.entries(guide.controlHelp).flatMap(([control, { page, states }]) =>
      states.map((state) => `${page} ${state} ${control}`),
    );
    // A state may be told apart in two ways, with the same fields.
    expect(helped.toSorted()).toEqual([...new Set(known)].toSorted());
  });
});

describe('grounds', () => {
  it.each(supports)('%s has sources that exist, and the day they were read', (_, support) => {
    expect(support.sources.length).toBeGreaterThan(0);
    for (const id of support.sources) expect(Object.keys(sources)).toContain(id);
    expect(new Date(support.checked).toISOString().slice(0, 10)).toBe(support.checked);
    for (const id of support.sources) {
      const date = sources[id]?.date ?? '2000';
      expect(date <= support.checked, `${id} of ${date}`).toBe(true);
    }
  });

  it.each(Object.entries(sources))('%s has an address that can be shown, or none', (_, source) => {
    expect(source.date ?? '2000').toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    expect(source.title.length).toBeLessThanOrEqual(52);
    if (source.url === null) return;
    const url = new URL(source.url);
    expect(url.protocol).toBe('https:');
    expect(url.hostname).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    expect(source.url).not.toMatch(/…|\.\.\.|github/i);
    expect(url.pathname + url.search).not.toBe('/');
  });

  it.each(supports)('%s is not confirmed by what nobody can open', (_, support) => {
    const first = sources[support.sources[0] ?? ''];
    expect(isConfirmed(support) && first?.url === null).toBe(false);
  });

  it('no source stands here for nothing', () => {
    const used = new Set<string>(supports.flatMap(([, support]) => support.sources));
    expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
  });

  /** The first source is named to the person, so it has to be one of the kind that is claimed. */
  const kinds: Record<Support['confidence'], (title: string) => boolean> = {
    official: (title) => /CBP|CSMS|Federal Register/.test(title) && !/, via /.test(title),
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
    const ids: string[] = openAccount.steps.map(({ id }) => id);
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
