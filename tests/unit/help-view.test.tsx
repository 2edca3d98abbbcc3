// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HelpView } from '../../components/help/help-view';
import { MoreView } from '../../components/help/more-view';
import {
  helpDesks,
  problemMails,
  problems,
  problemSteps,
  type ProblemId,
} from '../../lib/guide/help-desks';
import { keyFacts } from '../../lib/guide/key-facts';
import { resources } from '../../lib/guide/resources';
import { catalogues } from '../../lib/texts';
import { factValues, valuesIn } from './helpers/fact-values';
import { unfold } from './helpers/unfold';
import { draw, words } from './helpers/in-words';
import { leaves } from './helpers/leaves';

const { t } = words;
const english = leaves(catalogues.en);

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-21T12:00:00Z') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const problemIds = Object.keys(problems) as ProblemId[];
/** The desks in sight: not those behind the lid that holds all. */
const desksShown = () =>
  [...document.querySelectorAll('.desks')]
    .filter((list) => !list.closest('details'))
    .flatMap((list) => [...list.querySelectorAll('article h3')].map((name) => name.textContent));

/** What the view says, without what stands behind "Why?". */
function saidBy(view: HTMLElement): string {
  for (const line of view.querySelectorAll('.source')) line.remove();
  return view.innerHTML.replace(/<[^>]*>/g, '\n');
}

describe('"My problem is …"', () => {
  it.each(problemIds)('%s: its desks, best first, and its mail', (id) => {
    draw(<HelpView />);
    expect(desksShown()).toEqual([]);
    choose(t('contactLabels.chooser'), id);
    expect(desksShown()).toEqual(problems[id].map((desk) => t(`helpDesks.${desk}.name`)));
    const mail = problemMails[id];
    const [, step] = problemSteps[id] ?? [];
    if (step) expect(screen.getByText(english[`steps.${step}.do`] ?? '')).toBeTruthy();
    expect(screen.queryByText(t('help.problem.mail')) !== null).toBe(mail !== undefined);
    if (!mail) return;
    unfold(t('help.problem.mail'));
    expect(screen.getByText(t(`mails.${mail}.title`), { selector: 'h3' })).toBeTruthy();
  });

  it('offers each problem once, and nothing at first', () => {
    draw(<HelpView />);
    const select = screen.getByLabelText(t('contactLabels.chooser'));
    const offered = [...select.querySelectorAll('option')].map(({ value }) => value);
    expect(offered).toEqual(['', ...problemIds]);
  });

  it('what was typed into one mail is gone with the choice of another', () => {
    draw(<HelpView />);
    choose(t('help.mail.choose'), 'lookup');
    fireEvent.change(screen.getByLabelText(t('help.mail.fields.number')), {
      target: { value: '12-3456789' },
    });
    choose(t('help.mail.choose'), 'broker-request');
    choose(t('help.mail.choose'), 'lookup');
    expect(screen.getByLabelText<HTMLInputElement>(t('help.mail.fields.number')).value).toBe('');
  });
});

describe('a tool', () => {
  const check = (label: string, text: string) => {
    const field = screen.getByLabelText(label);
    fireEvent.change(field, { target: { value: text } });
    const form = field.closest('form');
    if (!form) throw new Error('the field stands in no form');
    fireEvent.submit(form);
    return form.querySelector('output')?.textContent ?? '';
  };

  // 021000021 and 011401533 are printed in many places as valid.
  it.each([
    ['021000021', /It looks right.*the number for wires can differ/],
    ['0114-01533', /It looks right/],
    ['123456789', /looks wrong.*compare every digit/],
    ['12345678', /nine digits/],
    ['000000000', /Nine zeros/],
    ['12345678901234567', /nine digits/],
    ['', /Type the nine digits/],
  ])('routing number %j: %s', (text, said) => {
    draw(<MoreView />);
    expect(check(t('routing.label'), text)).toMatch(said);
  });

  it.each([
    ['12-3456789', /EIN: 12-3456789.*only a warning/],
    [
      '12-3456789AB',
      /EIN with the two characters after it: 12-3456789AB.*with, or without, the last two characters/,
    ],
    ['123456789', /EIN or Social Security number.*Without hyphens.*ordinary email/],
    ['123-45-6789', /Social Security number: 123-45-6789.*ordinary email/],
    ['261234-00001', /assigned by CBP: 261234-00001/],
    ['1234567890', /ten digits.*only a warning/],
    ['12-34567890O', /never O, I or Z.*only a warning/],
    ['', /Form 5106.*only a warning/],
  ])('importer number %j: %s', (text, said) => {
    draw(<MoreView />);
    expect(check(t('importerNumber.label'), text)).toMatch(said);
  });

  it('says nothing before it is asked, nor of a text that has changed since', () => {
    draw(<MoreView />);
    const field = screen.getByLabelText(t('routing.label'));
    fireEvent.change(field, { target: { value: '1' } });
    const output = field.closest('form')?.querySelector('output');
    expect(output?.textContent).toBe('');
    check(t('routing.label'), '021000021');
    fireEvent.change(field, { target: { value: '02100002' } });
    expect(output?.textContent).toBe('');
  });

  it('keeps nothing: no name, no autocomplete', () => {
    draw(<MoreView />);
    for (const field of document.querySelectorAll('input, textarea, select')) {
      expect([field.getAttribute('autocomplete'), field.getAttribute('name')]).toEqual([
        'off',
        null,
      ]);
    }
  });
});

describe('facts and resources', () => {
  it('each fact stands with its source', () => {
    draw(<MoreView />);
    for (const id of Object.keys(keyFacts) as (keyof typeof keyFacts)[]) {
      const source = screen.getByText(t(`keyFacts.${id}`)).nextElementSibling;
      expect(source?.textContent).toMatch(/Checked on Nov 28, 2026\.$/);
    }
  });

  it('each resource is a link that tells its site nothing, with its date', () => {
    draw(<MoreView />);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.facts a')];
    expect(links.map(({ href }) => href)).toEqual(Object.values(resources).map(({ url }) => url));
    for (const { target, rel } of links) expect([target, rel]).toEqual(['_blank', 'noreferrer']);
    // The dates that the documents themselves carry, in the order of the list.
    const dates = ['Sep 2, 2026', null, 'Dec 2025', 'Apr 2026', null, 'Jul 8, 2026']
      .concat(['Oct 2025', 'Dec 2025', null, '2022', '2019', null, 'May 1, 2026', '2026'])
      .concat(['May 7, 2026', 'Oct 2025', '2024'])
      .map((day) => (day === null ? 'No date given' : `Dated ${day}`));
    const said = links.map((link) => link.nextElementSibling?.textContent);
    expect(said.map((line) => line?.split(' · ')[0])).toEqual(dates);
  });

  it('from the 90th day on each is to be verified', () => {
    vi.setSystemTime(Date.parse('2027-02-26T00:00:00Z'));
    draw(<MoreView />);
    const lines = [...document.querySelectorAll('.source > p')].map((line) => line.textContent);
    expect(lines.length).toBe(Object.keys(keyFacts).length + Object.keys(resources).length);
    for (const line of lines) expect(line).toMatch(/Checked on .*\. Verify at cbp\.gov\.$/);
  });
});

describe('every address, number, date and amount in the views', () => {
  const desks = Object.values(helpDesks).flatMap(({ mail, phone }) => [
    ...valuesIn(mail?.address ?? ''),
    ...valuesIn(phone?.number ?? ''),
    ...valuesIn(phone?.extension ? `extension ${phone.extension}` : ''),
  ]);
  // Of the list of CBP's own material; held above.
  const dates = valuesIn('May 1, 2026');
  const known = new Set([...factValues.map(([value]) => value), ...desks, ...dates]);

  it.each(problemIds)('with the problem %s', (id) => {
    const { container } = draw(<HelpView />);
    choose(t('contactLabels.chooser'), id);
    for (const { textContent } of container.querySelectorAll('details:not(.source) > summary'))
      unfold(textContent);
    const said = valuesIn(saidBy(container));
    expect(said.length).toBeGreaterThan(desks.length - 1);
    expect(said.filter((value) => !known.has(value))).toEqual([]);
  });

  it('among tools, facts and resources', () => {
    const { container } = draw(<MoreView />);
    const said = valuesIn(saidBy(container));
    expect(said).toContain('February 6, 2026');
    expect(said.filter((value) => !known.has(value))).toEqual([]);
  });
});
