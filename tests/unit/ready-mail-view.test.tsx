// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadyMailForm } from '../../components/help/ready-mail';
import { mailIds, type MailId } from '../../lib/guide/ids';
import { mails } from '../../lib/guide/mails';
import { draw, words } from './helpers/in-words';

const { t } = words;
const copied = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  copied.mockReset().mockResolvedValue();
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: copied },
  });
});
afterEach(cleanup);

const field = (blank: (typeof mails)[MailId]['blanks'][number]) =>
  screen.getByLabelText(t(`help.mail.fields.${blank}`));
const type = (blank: Parameters<typeof field>[0], value: string) =>
  fireEvent.change(field(blank), { target: { value } });
// By selector: by role they take most of the time of this file.
const links = () =>
  [...document.querySelectorAll('a')].map((link) => decodeURIComponent(link.href));
const press = async (name: string) => {
  await act(async () => fireEvent.click(screen.getByRole('button', { name })));
};

describe('the form', () => {
  it.each(mailIds)('%s asks for what the mail leaves open, and keeps none of it', (id) => {
    draw(<ReadyMailForm id={id} />);
    const fields = screen.getAllByRole('textbox');
    expect(fields).toHaveLength(mails[id].blanks.length);
    for (const blank of mails[id].blanks) {
      expect(field(blank).getAttribute('autocomplete')).toBe('off');
      expect(field(blank).getAttribute('name')).toBeNull();
    }
  });

  it.each<[MailId, RegExp, boolean]>([
    ['lookup', /ACE Support, ACE\.Support@cbp\.dhs\.gov/, true],
    ['sub-account', /ACE applications, ACE\.Applications@cbp\.dhs\.gov/, true],
    ['rejected-refund', /Rejected refunds, frn-achrefundsupport@cbp\.dhs\.gov/, true],
    ['broker-request', /To your broker/, true],
  ])('%s: to %s; a link: %s', (id, to, hasLink) => {
    draw(<ReadyMailForm id={id} />);
    const preview = screen.getByRole('article', { name: t('help.mail.preview') });
    expect(preview.textContent).toMatch(to);
    expect(links()).toHaveLength(hasLink ? 1 : 0);
    expect(screen.queryByText(t('mailLabels.toUnconfirmed')) !== null).toBe(!hasLink);
  });

  it.each(mailIds)('%s says from whose address it is to come, if that matters', (id) => {
    draw(<ReadyMailForm id={id} />);
    expect(screen.queryByText(t('mailLabels.fromOwner')) !== null).toBe(id === 'reactivation');
  });

  it('shows the mail with what was typed', () => {
    draw(<ReadyMailForm id="lookup" />);
    type('company', 'Northwind Imports, LLC');
    type('number', '12-3456789');
    const preview = screen.getByRole('article', { name: t('help.mail.preview') });
    expect(preview.textContent).toContain('Legal name: Northwind Imports, LLC');
    expect(preview.textContent).toContain('Importer number: 12-3456789');
    expect(preview.textContent).toContain('[reason]');
  });
});

describe('the link', () => {
  const numbers = ['12-3456789', '12-3456789AB', '123-45-6789', '123456789', '261234-00001'];

  it.each(mailIds)('of %s never holds an EIN or SSN, in whatever field it is typed', (id) => {
    draw(<ReadyMailForm id={id} />);
    for (const blank of mails[id].blanks) {
      for (const number of numbers) {
        type(blank, `No. ${number} (ours)`);
        const bare = number.replace(/\D/g, '');
        for (const link of links()) expect(link.replace(/\D/g, '')).not.toContain(bare);
      }
    }
  });

  it('opens beside the form: webmail does not take its place', () => {
    draw(<ReadyMailForm id="lookup" />);
    const [link] = document.querySelectorAll('a');
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noreferrer']);
  });

  it('stays whole when half a character is typed', () => {
    draw(<ReadyMailForm id="lookup" />);
    type('company', 'North\ud83dwind');
    expect(links()[0]).toContain('Legal name: North\ufffdwind');
  });
});

describe('the copy', () => {
  it('has address, subject and text, with what was typed', async () => {
    draw(<ReadyMailForm id="lookup" />);
    type('number', '12-3456789');
    await press(t('mailLabels.copy'));
    const [[text] = ['']] = copied.mock.calls;
    expect(text).toContain('To: ACE.Support@cbp.dhs.gov\nSubject: Trade Account Owner Lookup\n\n');
    expect(text).toContain('Importer number: 12-3456789\n');
    expect(screen.getByText(t('mailLabels.copied'))).toBeTruthy();
    type('number', '12-3456780');
    expect(screen.queryByText(t('mailLabels.copied'))).toBeNull();
  });

  it.each(['number', 'reason', 'name'] as const)(
    'warns of an SSN in %s before anything is copied',
    async (blank) => {
      draw(<ReadyMailForm id="lookup" />);
      type(blank, '123-45-6789');
      await press(t('mailLabels.copy'));
      expect(copied).not.toHaveBeenCalled();
      expect(screen.getByText(t('mailLabels.ssn')).closest('[role=alert]')).toBeTruthy();
      await press(t('help.mail.copyBlank'));
      expect(copied.mock.calls[0]?.[0]).not.toMatch(/6789/);
      await press(t('mailLabels.copy'));
      await press(t('help.mail.copyFull'));
      expect(copied.mock.calls[1]?.[0]).toContain('123-45-6789');
      expect(screen.queryByText(t('mailLabels.ssn'))).toBeNull();
    },
  );

  it('that the browser refuses is said', async () => {
    copied.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    draw(<ReadyMailForm id="lookup" />);
    await press(t('mailLabels.copy'));
    expect(screen.getByText(t('help.mail.refused'))).toBeTruthy();
  });
});
