/** Fills in prepared emails: pure functions of (mail, what the user typed, words). */
import { mayHoldSsn, replaceWholeNumbers } from './formats/whole-numbers';
import { helpDesks, mailButtonOf } from './guide/help-desks';
import { cbpMailIds, type CbpMailId, type MailId } from './guide/ids';
import { mails, numberBlanks, type Blank } from './guide/mails';
import { mailto } from './mailto';
import { cbpText, type Translate } from './texts';

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

/** Writes to CBP in English, and to others in the language of the interface. */
function written(id: MailId, filled: Filled, t: Translate): Pick<MailText, 'subject' | 'body'> {
  if (isCbpMail(id)) {
    const words = wordsFor(filled, (blank) => cbpText(`blanks.${blank}`));
    return { subject: cbpText(`mails.${id}.subject`), body: cbpText(`mails.${id}.body`, words) };
  }
  const words = wordsFor(filled, (blank) => t(`mailBlanks.${blank}`));
  return { subject: t(`mails.${id}.subject`), body: t(`mails.${id}.body`, words) };
}

function isCbpMail(id: MailId): id is CbpMailId {
  return cbpMailIds.some((toCbp) => toCbp === id);
}

function wordsFor(filled: Filled, blankText: (blank: Blank) => string): Record<Blank, string> {
  const word = (blank: Blank) => {
    const text = filled[blank]?.trim() ?? '';
    return text === '' ? blankText(blank) : text;
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
