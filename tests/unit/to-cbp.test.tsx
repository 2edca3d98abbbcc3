// @vitest-environment happy-dom
/** CBP reads English; the person reads their own language. */
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ReadyMailForm } from '../../components/help/ready-mail';
import { LetterPage } from '../../components/letter/letter-page';
import { helpDesks } from '../../lib/guide/help-desks';
import { cbpMailIds, mailIds } from '../../lib/guide/ids';
import { mails } from '../../lib/guide/mails';
import { mailCopy, mailLink } from '../../lib/ready-mail';
import { draw, words } from './helpers/in-words';
import { mark, otherLanguage } from './helpers/other-language';

afterEach(cleanup);

const toOthers = mailIds.filter((id) => mails[id].to === null);

describe('a mail', () => {
  it('goes to CBP or to somebody whom the person knows', () => {
    expect([...toOthers, ...cbpMailIds].toSorted()).toEqual([...mailIds].toSorted());
    expect(toOthers).toContain('broker-request');
  });

  it.each(cbpMailIds)('%s is the same in every language of the interface', (id) => {
    expect(mailCopy(id, {}, otherLanguage.t)).toEqual(mailCopy(id, {}, words.t));
    expect(mailLink(id, {}, otherLanguage.t)).toBe(mailLink(id, {}, words.t));
    expect(mailCopy(id, {}, otherLanguage.t).body).toMatch(/^Hello,\n[^¤]*\nThank you,\n[^¤]*$/);
  });

  it.each(toOthers)('%s has the language of the interface', (id) => {
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
    const preview = screen.getByRole('region', { name: mark + words.t('help.mail.preview') });
    const { to } = mails[id];
    const desk = `${mark}${words.t(`helpDesks.${to}.name`)}, ${helpDesks[to].mail?.address}`;
    expect(preview.textContent).toBe(`${mark}To: ${desk}${mark}Subject: ${subject}${body}`);
    for (const label of document.querySelectorAll('label, button')) {
      expect(label.textContent[0]).toBe(mark);
    }
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
