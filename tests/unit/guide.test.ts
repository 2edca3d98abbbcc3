import { describe, expect, it } from 'vitest';
import { allJourneys, guide } from '../../lib/guide';
import { openAccount } from '../../lib/guide/journeys/open-account';
import { faces } from '../../lib/guide/faces';
import { links } from '../../lib/guide/links';
import type { Step } from '../../lib/guide/types';
import { unlockByRole } from '../../lib/guide/unlock';
import { hosts } from '../../lib/pages/hosts';
import { importerForm } from '../../lib/pages/importer-form';
import { portal } from '../../lib/pages/portal';
import { controlIds } from '../../lib/pages/controls';
import { errorIds, missReasons, pageIds, stateIds } from '../../lib/pages/types';
import { catalogues } from '../../lib/texts';
import type { Texts } from '../../lib/texts/languages';

const steps: Step[] = allJourneys.flatMap((journey) => journey.steps);

describe('texts and knowledge have the same IDs', () => {
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

  it('exactly the fields and buttons that we look for on a page have help', () => {
    const known = [importerForm, portal].flatMap(({ page, states }) =>
      states.flatMap(({ fields, optional = [], buttons = [] }) =>
        [...fields, ...optional, ...buttons.map(([button]) => button)].map(
          (control) => `${page} ${control}`,
        ),
      ),
    );
    const helped = Object.entries(guide.controlHelp).map(
      ([control, { page }]) => `${page} ${control}`,
    );
    expect(helped.toSorted()).toEqual([...new Set(known)].toSorted());
  });
});

describe('journeys', () => {
  const known = { 'importer-form': importerForm, portal };

  it('have steps with different IDs', () => {
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  });

  it.each(steps)('$id uses only states that its page has', ({ at, doneWhen }) => {
    const claimed = [
      ...(at ? [[at.page, at.state] as const] : []),
      ...(doneWhen ? doneWhen.states.map((state) => [doneWhen.page, state] as const) : []),
    ];
    for (const [page, state] of claimed) {
      const landmarks = page === 'importer-form' || page === 'portal' ? known[page] : null;
      expect(landmarks?.states.map((one) => one.state)).toContain(state);
    }
  });

  it('a state of the form proves the steps before it, and only the done state proves itself', () => {
    const form = steps.filter(({ at }) => at?.page === 'importer-form');
    const order = form.map(({ at }) => at?.state);
    expect(order).toEqual(['company', 'code', 'owner', 'authorise', 'done']);
    form.forEach(({ doneWhen }, index) => {
      expect(doneWhen?.states).toEqual(index === 4 ? ['done'] : order.slice(index + 1));
    });
  });

  it('the steps before and after the form exist', () => {
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
