// @vitest-environment happy-dom
/** CBP and U.S. businesses read English; the person reads their own language. */
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ReadyMail, ReadyMailForm } from '../../components/help/ready-mail';
import { LetterPage } from '../../components/letter/letter-page';
import { helpDesks } from '../../lib/guide/help-desks';
import { cbpMailIds, englishMailIds, mailIds } from '../../lib/guide/ids';
import { mails } from '../../lib/guide/mails';
import { mailCopy, mailLink } from '../../lib/ready-mail';
import { draw, words } from './helpers/in-words';
import { mark, otherLanguage } from './helpers/other-language';

afterEach(cleanup);

const toOthers = mailIds.filter((id) => mails[id].to === null);
/** To the person's own company. */
const ownIds = mailIds.filter((id) => !englishMailIds.some((one) => one === id));

describe('a mail', () => {
  it('goes to CBP or to somebody whom the person knows', () => {
    expect([...toOthers, ...cbpMailIds].toSorted()).toEqual([...mailIds].toSorted());
    expect(toOthers).toContain('broker-request');
  });

  it.each(englishMailIds)('%s is the same in every language of the interface', (id) => {
    expect(mailCopy(id, {}, otherLanguage.t)).toEqual(mailCopy(id, {}, words.t));
    expect(mailLink(id, {}, otherLanguage.t)).toBe(mailLink(id, {}, words.t));
    expect(mailCopy(id, {}, otherLanguage.t).body).toMatch(/^Hello,\n[^¤]*\nThank you,\n[^¤]*$/);
  });

  it.each(ownIds)('%s has the language of the interface', (id) => {
    const { subject, body } = mailCopy(id, {}, otherLanguage.t);
    expect([subject[0], body[0]]).toEqual([mark, mark]);
    // What is left open, too.
    expect(body).toContain(`${mark}[`);
  });

  it.each(cbpMailIds)('%s stands in the words of the person who sends it', (id) => {
    draw(<ReadyMailForm id={id} />, otherLanguage);
    const title = screen.getByRole('heading').textContent;
    expect(title).toBe(mark + words.t(`mails.${id}.title`));
    const { subject, body } = mailCopy(id, {}, words.t);
    const preview = screen.getByRole('article', { name: mark + words.t('help.mail.preview') });
    const { to } = mails[id];
    const desk = `${mark}${words.t(`helpDesks.${to}.name`)}, ${helpDesks[to].mail?.address}`;
    expect(preview.textContent).toBe(`${mark}To: ${desk}${mark}Subject: ${subject}${body}`);
    for (const label of document.querySelectorAll('label, button')) {
      expect(label.textContent[0]).toBe(mark);
    }
  });
});

describe('what is sent in English stands beside it in the person’s language', () => {
  const translated = { ...otherLanguage, original: words.t };
  const meaning = () => document.querySelector('.meaning')?.textContent;

  it.each(englishMailIds)('the email %s, with what was typed', (id) => {
    draw(<ReadyMail id={id} filled={{ company: 'Contoso' }} />, translated);
    const { subject, body } = mailCopy(id, { company: 'Contoso' }, words.t);
    expect(meaning()?.replaceAll(mark, '')).toContain(subject + body);
    expect(meaning()).toContain(mark + subject);
    for (const part of document.querySelectorAll('.sheet [lang]')) {
      expect(part.getAttribute('lang')).toBe('en');
    }
    expect(document.querySelectorAll('.sheet [lang]')).toHaveLength(2);
  });

  it('the letter', () => {
    draw(<LetterPage />, translated);
    expect(document.querySelector('.letter-section .meaning')?.textContent).toContain(
      mark + words.t('sent.letter.greeting'),
    );
  });

  it.each([
    [
      'an email in that language itself',
      () => <ReadyMail id="tell-contact" filled={{}} />,
      translated,
    ],
    ['an email in English, in English', () => <ReadyMail id="lookup" filled={{}} />, words],
    ['the letter in English, in English', () => <LetterPage />, words],
  ])('not for %s', (_, view, spoken) => {
    draw(view(), spoken);
    expect(meaning()).toBeUndefined();
  });
});

describe('the letter', () => {
  const letter = (spoken: typeof words) => {
    draw(<LetterPage />, spoken);
    const sheet = document.querySelector('article')?.textContent;
    const around = [...document.querySelectorAll('h2, legend, label, option, button')].map(
      ({ textContent }) => textContent,
    );
    cleanup();
    return { sheet, around };
  };

  it('is the same in every language of the interface, and the form around it is not', () => {
    const [english, other] = [letter(words), letter(otherLanguage)];
    expect(other.sheet).toBe(english.sheet);
    expect(other.sheet).toContain('To whom it may concern:');
    expect(other.sheet).toContain('add one or more Importer sub-accounts');
    expect(other.sheet).not.toContain(mark);
    expect(other.around).toEqual(english.around.map((text) => mark + text));
  });
});
