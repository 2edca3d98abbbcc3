/** Answers that users gave before the questions were what they are today. */
import { describe, expect, it } from 'vitest';
import { upToDate } from '../../lib/earlier-answers';
import type { CaseId } from '../../lib/guide/ids';
import type { QuestionId } from '../../lib/guide/triage';
import { answered, answersTo, triageOf } from '../../lib/triage';

type Given = Readonly<Record<string, string>>;

/** Every question of the earlier versions, with its answers. */
const earlier: Readonly<Record<string, readonly string[]>> = {
  stand: ['none', 'can-log-in', 'locked-out', 'changed', 'unsure'],
  party: ['importer', 'broker', 'notify-party', 'other'],
  trouble: ['owner-left', 'bank-changed', 'rejected', 'check', 'inactive', 'voided', 'none'],
  bank: ['in-us', 'not-in-us'],
  account: ['none', 'not-sure', 'i-own', 'i-use', 'owner-unknown'],
  owner: ['i-own', 'i-use', 'owner-unknown'],
  numbers: ['one', 'several'],
  missing: [
    'not-looked',
    'locked-out',
    'number',
    'bank-data',
    'us-bank',
    'rejected',
    'check',
    'nothing',
  ],
};

/** What followed a door, and what followed each of these answers. */
const after: Readonly<Record<string, string>> = {
  none: 'bank',
  'can-log-in': 'missing',
  'locked-out': 'owner',
  changed: 'trouble',
  unsure: 'account',
  'trouble none': 'missing',
  'bank in-us': 'numbers',
  'account none': 'bank',
  'account i-own': 'missing',
};

/** Every path through the questions of the last version. */
function waysFrom(given: Given, question: string): Given[] {
  return (earlier[question] ?? []).flatMap((answer) => {
    const said = { ...given, [question]: answer };
    const next =
      question === 'stand'
        ? 'party'
        : question === 'party' && answer === 'importer'
          ? after[given['stand'] ?? '']
          : after[`${question} ${answer}`];
    return next === undefined ? [said] : waysFrom(said, next);
  });
}
const ways = waysFrom({}, 'stand');

describe('answers of an earlier version', () => {
  const importer = { party: 'importer' };
  it.each<[string, Given, CaseId]>([
    ['no account', { stand: 'none', ...importer, bank: 'in-us', numbers: 'one' }, 'no-account'],
    [
      'several numbers',
      { stand: 'none', ...importer, bank: 'in-us', numbers: 'several' },
      'several-numbers',
    ],
    ['no U.S. bank', { stand: 'none', ...importer, bank: 'not-in-us' }, 'foreign'],
    ['a broker without an account', { stand: 'none', party: 'broker' }, 'broker'],
    ['a broker who can log in', { stand: 'can-log-in', party: 'broker' }, 'broker'],
    ['a notify party', { stand: 'none', party: 'notify-party' }, 'notify-party'],
    ['a surety', { stand: 'none', party: 'other' }, 'other-party'],
    ['no bank data', { stand: 'can-log-in', missing: 'bank-data' }, 'no-bank-data'],
    ['a missing number', { stand: 'can-log-in', missing: 'number' }, 'missing-numbers'],
    ['following', { stand: 'can-log-in', missing: 'nothing' }, 'following'],
    ['an unknown owner', { stand: 'locked-out', owner: 'owner-unknown' }, 'linked-unknown'],
    ['inactive', { stand: 'changed', ...importer, trouble: 'inactive' }, 'inactive'],
    ['voided', { stand: 'changed', ...importer, trouble: 'voided' }, 'voided'],
    ['rejected', { stand: 'changed', ...importer, trouble: 'rejected' }, 'rejected'],
    ['a changed bank', { stand: 'changed', trouble: 'bank-changed' }, 'bank-changed'],
    ['an owner who left', { stand: 'changed', trouble: 'owner-left' }, 'owner-gone'],
    ['not sure', { stand: 'unsure', ...importer, account: 'not-sure' }, 'not-sure'],
    ['not sure, owner unknown', { stand: 'unsure', account: 'owner-unknown' }, 'linked-unknown'],
    // From before the first question asked where the user stands.
    [
      'oldest version: no account',
      { ...importer, trouble: 'none', bank: 'in-us', account: 'none', numbers: 'one' },
      'no-account',
    ],
    ['oldest version: a broker', { party: 'broker', trouble: 'none', bank: 'in-us' }, 'broker'],
    ['oldest version: rejected', { ...importer, trouble: 'rejected' }, 'rejected'],
    [
      'oldest version: no U.S. bank',
      { ...importer, trouble: 'none', bank: 'not-in-us' },
      'foreign',
    ],
    [
      'answers given at another door are ignored',
      {
        stand: 'none',
        ...importer,
        trouble: 'voided',
        missing: 'locked-out',
        bank: 'in-us',
        numbers: 'one',
      },
      'no-account',
    ],
  ])('%s: still lead to the same case', (_, given, caseId) => {
    expect(triageOf(given)).toMatchObject({ next: null, caseId });
  });

  it.each<[string, Given, QuestionId]>([
    ['an owner who is locked out', { stand: 'locked-out', owner: 'i-own' }, 'inbox'],
    ['a user of a colleague’s account', { stand: 'locked-out', owner: 'i-use' }, 'owner-in'],
    ['a user who has not looked yet', { stand: 'can-log-in', missing: 'not-looked' }, 'tab'],
    [
      'a user in the middle of the questions',
      { stand: 'none', party: 'importer', bank: 'in-us' },
      'logins',
    ],
    ['a user who answered only “importer”', { party: 'importer' }, 'stand'],
  ])('%s: only the new question is asked', (_, given, next) => {
    expect(triageOf(given)).toMatchObject({ next, caseId: null });
  });

  it('every path leads to a case or to a question', () => {
    expect(ways.length).toBeGreaterThan(50);
    for (const given of ways) {
      const { asked, next, caseId } = triageOf(given);
      expect([given, asked.length > 0, (next === null) !== (caseId === null)]).toEqual([
        given,
        true,
        true,
      ]);
      expect(upToDate(upToDate(given))).toEqual(upToDate(given));
    }
  });

  it('every earlier answer can be changed, and stays changed', () => {
    for (const given of ways) {
      for (const { question } of triageOf(given).asked) {
        for (const answer of answersTo(question)) {
          const { asked } = triageOf(answered(given, question, answer));
          expect([given, asked]).toEqual([given, expect.arrayContaining([{ question, answer }])]);
        }
      }
    }
  });

  it('answers to later questions stay unchanged', () => {
    const given = { stand: 'changed', change: 'bank', 'asked-later': 'yes' };
    expect(answered(given, 'change', 'name')).toEqual({ ...given, change: 'name' });
  });
});
