/** Fills in prepared emails: pure functions of (mail, what the user typed, words). */
import { mayHoldSsn, replaceWholeNumbers } from './formats/whole-numbers';
import { helpDesks, mailButtonOf } from './guide/help-desks';
import { englishMailIds, type EnglishMailId, type MailId } from './guide/ids';
import { mails, numberBlanks, type Blank } from './guide/mails';
import { mailto } from './mailto';
import { english, type Translate } from './texts';

export type Filled = Readonly<Partial<Record<Blank, string>>>;

export interface MailText {
  /** `null` if only the user knows it. */
  to: string | null;
  subject: string;
  body: string;
}

export interface MailCopy extends MailText {
  /**
   * Whether a number in it is or may be a Social Security number. The user is warned before
   * copying.
   */
  hasSsn: boolean;
}

/**
 * The email to copy, with everything that was typed. `to` is filled in even if CBP has not
 * confirmed the address; the view says which.
 */
export function mailCopy(id: MailId, filled: Filled, t: Translate): MailCopy {
  const { to, blanks } = mails[id];
  const address = to === null ? null : (helpDesks[to].mail?.address ?? null);
  return {
    to: address,
    ...written(id, filled, t),
    hasSsn: blanks.some((blank) => mayHoldSsn(filled[blank] ?? '')),
  };
}

/**
 * A `mailto:` link with every number left blank, wherever it was typed. `null` if the help desk's
 * address is not confirmed. Without a known address, such as a broker's, the mail program asks for
 * it.
 */
export function mailLink(id: MailId, filled: Filled, t: Translate): string | null {
  const { to } = mails[id];
  const address = to === null ? '' : mailButtonOf(helpDesks[to]);
  if (address === null) return null;
  const { subject, body } = written(id, numbersBlank(filled), t);
  return mailto(address, subject, body);
}

/** The same fields with every number left blank, wherever it was typed. */
export function numbersBlank(filled: Filled): Filled {
  return Object.fromEntries(
    Object.entries(filled)
      .filter(([blank]) => !numberBlanks.some((hidden) => hidden === blank))
      .map(([blank, text]) => [blank, replaceWholeNumbers(text, () => '____')]),
  );
}

/**
 * What an email in English says, in the language of the interface: to read, not to send. `null` for
 * an email that is in that language itself.
 */
export function meaningOf(id: MailId, filled: Filled, t: Translate): Written | null {
  return isInEnglish(id) ? sentText(id, filled, t) : null;
}

type Written = Pick<MailText, 'subject' | 'body'>;

function written(id: MailId, filled: Filled, t: Translate): Written {
  if (isInEnglish(id)) return sentText(id, filled, english);
  return { subject: t(`mails.${id}.subject`), body: t(`mails.${id}.body`, wordsFor(filled, t)) };
}

/** The texts of an email that is sent in English, in the language of `t`. */
function sentText(id: EnglishMailId, filled: Filled, t: Translate): Written {
  const body = t(`sent.mails.${id}.body`, wordsFor(filled, t));
  return { subject: t(`sent.mails.${id}.subject`), body };
}

function isInEnglish(id: MailId): id is EnglishMailId {
  return englishMailIds.some((one) => one === id);
}

function wordsFor(filled: Filled, t: Translate): Record<Blank, string> {
  const word = (blank: Blank) => {
    const text = filled[blank]?.trim() ?? '';
    return text === '' ? t(`mailBlanks.${blank}`) : text;
  };
  return {
    company: word('company'),
    number: word('number'),
    numbers: word('numbers'),
    reason: word('reason'),
    topAccount: word('topAccount'),
    when: word('when'),
    name: word('name'),
  };
}
