/** Any stored value, for property tests: everything the rules can produce, with unusual text. */
import fc from 'fast-check';
import { earliestReminder, latestReminder, roles, type Login } from '../../../lib/login-clock';
import { plusDays } from '../../../lib/day';
import { notedStates, type LogEvent } from '../../../lib/log';
import { journeyIds, waitIds } from '../../../lib/guide/ids';
import { readers } from '../../../lib/guide/readers';
import { shortLabel, maxSuffixLabelLength } from '../../../lib/suffixes';
import { languages } from '../../../lib/texts/languages';
import type { inBackup } from '../../../lib/storage';
import type { WaitRecord } from '../../../lib/waits';

/** Text as storage and files keep it: without lone surrogates. */
export const text = fc.string({ unit: 'grapheme', maxLength: 20 });

export const day = fc.integer({ min: 0, max: 4_000 }).map((age) => plusDays('2026-11-20', -age));

const dayOrNone = fc.option(day, { nil: null });

export const login = (id: fc.Arbitrary<string>): fc.Arbitrary<Login> =>
  fc.record({
    id,
    label: text,
    role: fc.option(fc.constantFrom(...roles), { nil: null }),
    isMine: fc.boolean(),
    hasProxy: fc.boolean(),
    lastLogin: fc.option(
      fc.record({
        day,
        how: fc.constantFrom<NonNullable<Login['lastLogin']>['how'][]>(
          'seen',
          'said',
          'done',
          'corrected',
          'heard',
        ),
      }),
      { nil: null },
    ),
    toldOn: dayOrNone,
    reminded: fc.integer({ min: 0, max: 45 }),
    snoozedUntil: dayOrNone,
  });

export const logins = fc.uniqueArray(login(fc.uuid()), {
  selector: ({ id }) => id,
  minLength: 1,
  maxLength: 12,
});

export const wait = (id: fc.Arbitrary<string>): fc.Arbitrary<WaitRecord> =>
  fc.record({
    id,
    kind: fc.option(fc.constantFrom(...waitIds), { nil: null }),
    label: text,
    startedOn: day,
    until: dayOrNone,
    toldFor: dayOrNone,
    endedOn: dayOrNone,
  });

export const waits = fc.uniqueArray(wait(fc.uuid()), { selector: ({ id }) => id, maxLength: 12 });

export const evidence = fc.array(
  fc.record({
    id: fc.uuid(),
    at: fc.integer({ min: 0, max: 4_000_000_000_000 }),
    what: fc.oneof(
      fc.constant<LogEvent>({ type: 'log-in' }),
      fc.constantFrom(...notedStates).map((state): LogEvent => ({ type: 'state', state })),
      fc.boolean().map((byHand): LogEvent => ({ type: 'code', state: 'running', byHand })),
      fc.boolean().map((done): LogEvent => ({ type: 'step', step: 'mails', done })),
      fc.constant<LogEvent>({ type: 'remark' }),
    ),
    remark: text,
  }),
  { maxLength: 12 },
);

export const calendar = fc.record({
  id: fc.uuid(),
  entries: fc.array(
    fc.record({
      key: text,
      on: day,
      sequence: fc.nat(),
      print: fc.string({ maxLength: 24 }),
      isGone: fc.boolean(),
    }),
    { maxLength: 12 },
  ),
});

export const plan = fc.record({
  days: fc.uniqueArray(fc.integer({ min: earliestReminder, max: latestReminder }), {
    minLength: 1,
    maxLength: 5,
  }),
  hour: fc.integer({ min: 0, max: 23 }),
  closings: fc.array(fc.record({ from: day, to: day }), { maxLength: 20 }),
});

export const settings = fc.record({
  hintsOn: fc.boolean(),
  readsAloud: fc.boolean(),
  language: fc.constantFrom(null, ...languages),
});

/** Every value of a backup, by name. */
export const kept = fc.record({
  logins,
  seenLogins: fc.array(
    fc.record({ id: fc.uuid(), day, how: fc.constantFrom<('seen' | 'done')[]>('seen', 'done') }),
    { maxLength: 50 },
  ),
  waits,
  evidence,
  keepsEvidence: fc.boolean(),
  calendar,
  reminderPlan: plan,
  settings,
  ticks: fc.dictionary(
    fc.stringMatching(/^[a-z-]{1,20}$/),
    fc.record({
      done: fc.boolean(),
      how: fc.constantFrom<('seen' | 'hand')[]>('seen', 'hand'),
    }),
    { noNullPrototype: true },
  ),
  way: fc.record({
    answers: fc.dictionary(fc.stringMatching(/^[a-z-]{1,20}$/), text, { noNullPrototype: true }),
    journey: fc.option(fc.constantFrom(...journeyIds), { nil: null }),
    reader: fc.option(fc.constantFrom(...readers), { nil: null }),
  }),
  suffixes: fc.array(
    fc.record({
      id: fc.uuid(),
      label: text.map(shortLabel).filter(({ length }) => length <= maxSuffixLabelLength),
      done: fc.record({
        visible: fc.boolean(),
        entered: fc.boolean(),
        seen: fc.boolean(),
        rev613: fc.boolean(),
      }),
    }),
    { maxLength: 12 },
  ),
} satisfies Readonly<Record<keyof typeof inBackup, fc.Arbitrary<unknown>>>);
