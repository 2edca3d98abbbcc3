import { describe, expect, it } from 'vitest';
import { atStep, checklist, seen, ticked, type Ticks } from '../../lib/checklist';
import { allJourneys, journeys } from '../../lib/guide';
import { helpDesks, problems } from '../../lib/guide/help-desks';
import {
  caseIds,
  helpDeskIds,
  journeyIds,
  mailIds,
  waitIds,
  type CaseId,
  type JourneyId,
} from '../../lib/guide/ids';
import {
  letterAccounts,
  letterParts,
  letterRoles,
} from '../../lib/guide/journeys/add-sub-accounts';
import { suffixChecks } from '../../lib/guide/journeys/enrol-ach';
import { keyFacts } from '../../lib/guide/key-facts';
import { blanks, mails } from '../../lib/guide/mails';
import { resources } from '../../lib/guide/resources';
import { cases, type Case } from '../../lib/guide/cases';
import { triage, type QuestionId } from '../../lib/guide/triage';
import { actors, stepParts, type Journey, type Step } from '../../lib/guide/types';
import { waits } from '../../lib/guide/waits';
import { importerForm } from '../../lib/pages/importer-form';
import { portal } from '../../lib/pages/portal';
import { catalogues, translator } from '../../lib/texts';
import { isNamedText } from '../../lib/texts/text-keys';
import { answered, answersTo, journeyFor, triageOf, type Answers } from '../../lib/triage';
import { leaves } from './helpers/leaves';

const en = catalogues.en;
const steps: Step[] = allJourneys.flatMap((journey) => journey.steps);
const stepTexts: Readonly<Record<string, Readonly<Record<string, unknown>>>> = en.steps;
const caseOf = (id: CaseId): Case => cases[id];

describe('texts and knowledge have the same IDs', () => {
  const table: [string, object, readonly string[]][] = [
    ['journeys', en.journeys, journeyIds],
    ['the data of journeys', journeys, journeyIds],
    ['actors', en.actors, actors],
    ['questions', en.triage, Object.keys(triage)],
    ['how to answer', en.guide.help, Object.keys(triage)],
    ['cases', en.cases, caseIds],
    ['the data of cases', cases, caseIds],
    ['waits', en.waits, waitIds],
    ['the data of waits', waits, waitIds],
    ['desks', en.helpDesks, helpDeskIds],
    ['the data of desks', helpDesks, helpDeskIds],
    ['menus', en.helpDeskMenus, helpDeskIds.filter((id) => helpDesks[id].menu)],
    ['hours', en.helpDeskHours, helpDeskIds.filter((id) => helpDesks[id].hours)],
    ['problems', en.problems, Object.keys(problems)],
    ['facts', en.keyFacts, Object.keys(keyFacts)],
    ['resources', en.resources, Object.keys(resources)],
    ['mails', en.mails, mailIds],
    ['the data of mails', mails, mailIds],
    ['blanks', en.mailBlanks, blanks],
    ['the table of suffixes', en.suffixes, ['title', ...suffixChecks]],
    ['the letter', en.letter, letterParts],
    ['who signs it', en.letterRoles, letterRoles],
    ['what it asks for', en.letterAccounts, letterAccounts],
    ['steps', en.steps, steps.map(({ id }) => id)],
  ];
  it.each(table)('%s', (_, worded, ids) => {
    expect(Object.keys(worded).toSorted()).toEqual([...ids].toSorted());
  });

  it.each(Object.entries(triage))('the answers to %s', (question, answers) => {
    const worded = Object.keys(en.triage[question as QuestionId]);
    expect(worded).toEqual(['question', ...Object.keys(answers)]);
  });

  it.each(steps)('the parts and troubles of $id', ({ id, says, troubles }) => {
    const { troubles: wrong, ...texts } = stepTexts[id] ?? {};
    const parts = Object.keys(says);
    const inAllSteps = ['title', 'why', 'label', 'line'];
    expect(Object.keys(texts).toSorted()).toEqual([...inAllSteps, ...parts].toSorted());
    expect(Object.keys(Object(wrong)).toSorted()).toEqual(Object.keys(troubles).toSorted());
    for (const part of parts) expect(stepParts).toContain(part);
  });

  it('the translator finds a text whose key comes from data', () => {
    const t = translator('en');
    for (const { id, says } of steps) {
      for (const part of stepParts) {
        const key = `steps.${id}.${part}` as const;
        expect(isNamedText(key) ? t(key) : undefined).toBe(says[part] && stepTexts[id]?.[part]);
      }
    }
  });
});

describe('every step', () => {
  it.each(steps)(
    '$id says what to do, how to see that it is done, and what can go wrong',
    ({ says, troubles }) => {
      expect(Object.keys(says)).toEqual(expect.arrayContaining(['do', 'done']));
      expect(Object.keys(troubles).length).toBeGreaterThan(0);
    },
  );

  it.each(steps)('$id: a restricted step says who can do it, or is plainly the owner’s', (step) => {
    for (const actor of step.who ?? []) expect(actors).toContain(actor);
    if (step.says.who)
      expect((step.who?.length ?? 0) + (step.onlyFor?.length ?? 0)).toBeGreaterThan(0);
  });

  it('every wait, mail and help desk for the trade belongs to some step, fact or problem', () => {
    const started = new Set(steps.flatMap(({ starts }) => starts ?? []));
    // No step leads to these two. They are in the list for users who chose that path.
    expect(waitIds.filter((id) => !started.has(id))).toEqual(['new-number', 'pdf-application']);
    const mailed = new Set(steps.flatMap(({ mail }) => mail ?? []));
    expect(mailIds.filter((id) => !mailed.has(id))).toEqual([]);
    const turnedTo = new Set<string>(steps.flatMap(({ helpDesks: desks }) => desks ?? []));
    expect(helpDeskIds.filter((id) => !turnedTo.has(id))).toEqual(['staff-desk']);
  });
});

const states = [importerForm, portal].flatMap(({ page, states: all }) =>
  all.map(({ state }) => ({ page, state })),
);

/** Ticks the next step by hand until none is left, and returns how often. */
function finish(journey: Journey, start: Ticks): number {
  let ticks = start;
  for (let count = 0; count <= journey.steps.length; count += 1) {
    const { next } = checklist(journey, ticks);
    if (!next) return count;
    ticks = ticked(ticks, next.id, true);
  }
  throw new Error(`${journey.id} is never finished`);
}

describe('each journey can be finished', () => {
  const ways = caseIds.flatMap((id) =>
    caseOf(id).journeys.map((journey): [CaseId, JourneyId] => [id, journey]),
  );

  it.each(ways)('for %s: %s, from every state and every step', (id, name) => {
    const journey = journeyFor(journeys[name], id);
    expect(journey.steps.length).toBeGreaterThan(0);
    // One of several alternatives is enough.
    const ways = journey.steps.filter(({ isAlternative }) => isAlternative).length;
    expect(finish(journey, {})).toBe(journey.steps.length - Math.max(0, ways - 1));
    for (const { page, state } of states) {
      finish(journey, seen(allJourneys, {}, page, state));
      // A step that the user marked as not done counts as such, and must be offered again.
      for (const step of journey.steps) {
        const undone = ticked(seen(allJourneys, {}, page, state), step.id, false);
        expect(finish(journey, undone)).toBeGreaterThan(0);
      }
    }
    for (const step of journey.steps) finish(journey, atStep(allJourneys, {}, step.id));
  });

  it('a step that is recognized where it is done leaves something to do', () => {
    const itself = steps.filter(
      ({ at, doneWhen }) => at && doneWhen?.page === at.page && doneWhen.states.includes(at.state),
    );
    expect(itself.map(({ id }) => id)).toEqual(['done', 'first-login']);
  });

  it.each(allJourneys)(
    '$id: each step exists for some case that leads to it',
    ({ id, steps: all }) => {
      const leading = caseIds.filter((one) => caseOf(one).journeys.some((name) => name === id));
      for (const { onlyFor = leading } of all) {
        if (onlyFor.length === 0) continue;
        expect(leading.filter((one) => onlyFor.includes(one))).not.toEqual([]);
        expect(onlyFor.filter((one) => !leading.includes(one))).toEqual([]);
      }
    },
  );
});

/** Every path through the questions. */
function allAnswers(answers: Answers = {}): Answers[] {
  const { next } = triageOf(answers);
  if (next === null) return [answers];
  return answersTo(next).flatMap((answer) => allAnswers({ ...answers, [next]: answer }));
}

describe('the triage', () => {
  const ways = allAnswers();

  it('asks at most five questions, and ends in a case', () => {
    for (const answers of ways) {
      const { asked, caseId } = triageOf(answers);
      expect(asked.length).toBeLessThanOrEqual(5);
      expect(asked.length).toBeGreaterThan(0);
      expect(caseIds).toContain(caseId);
    }
  });

  it('reaches every case, every journey and every question', () => {
    const reached = ways.map((answers) => triageOf(answers).caseId);
    expect(caseIds.filter((id) => !reached.includes(id))).toEqual([]);
    const led = new Set<string>(caseIds.flatMap((id) => [...caseOf(id).journeys]));
    expect(journeyIds.filter((id) => !led.has(id))).toEqual([]);
    const asked = new Set(ways.flatMap((answers) => Object.keys(answers)));
    expect(Object.keys(triage).filter((question) => !asked.has(question))).toEqual([]);
  });

  it.each(ways.map((answers): [CaseId | null, Answers] => [triageOf(answers).caseId, answers]))(
    '%s: leads to applying or recovering only users who said so, and all others to the refund',
    (caseId, answers) => {
      const led: readonly JourneyId[] = caseId ? caseOf(caseId).journeys : [];
      // A user who has already applied continues after the form.
      const applies = answers.numbers ?? answers.code ?? answers.tried;
      const applied = answers.tried === 'not-known' || answers.lock === 'not-known';
      expect(led.includes('open-account')).toBe(
        applied || isMailMissing(answers) || (applies !== undefined && applies !== 'tied'),
      );
      expect(led.includes('recover-linked')).toBe(
        answers.tried === 'tied' ||
          answers.owner !== undefined ||
          answers.broker === 'owns' ||
          answers['who-left'] === 'owner',
      );
      expect(led.includes('follow-refund')).toBe(!endsInAnother.some((one) => one === caseId));
    },
  );
  const isMailMissing = ({ tried, lock }: Answers) => tried === 'no-mails' || lock === 'no-mails';
  /**
   * Once solved, these turn into another case, or there is no refund of the user's own to follow.
   */
  const endsInAnother: readonly CaseId[] = [
    'not-sure',
    'inactive',
    'voided',
    'contact-changed',
    'name-changed',
    'broker-changed',
    'not-importer',
    'importer-unknown',
    'site-down',
    'add-user',
  ];

  it.each(caseIds)('%s starts at a step of its first journey', (id) => {
    const { from, journeys: led } = caseOf(id);
    const { steps: own } = journeyFor(journeys[led[0]], id);
    expect(own.length).toBeGreaterThan(0);
    if (from !== undefined) expect(own[0]?.id).toBe(from);
  });

  it('an answer can be changed, and questions it no longer leads to are not asked', () => {
    const given = { stand: 'changed', change: 'broker', broker: 'owns' };
    expect(triageOf(given)).toMatchObject({ next: null, caseId: 'other-owner' });
    expect(triageOf(answered(given, 'change', 'bank'))).toMatchObject({ caseId: 'bank-changed' });
    expect(triageOf(answered(given, 'stand', 'locked-out'))).toMatchObject({
      asked: [{ question: 'stand', answer: 'locked-out' }],
      next: 'lock',
    });
  });

  it.each(ways)('each answer of %j can be changed to every other', (answers) => {
    for (const { question } of triageOf(answers).asked) {
      for (const answer of answersTo(question)) {
        const { asked } = triageOf(answered(answers, question, answer));
        expect(asked).toContainEqual({ question, answer });
      }
    }
  });

  it.each(['constructor', '__proto__', '', 'None'])('%j is not an answer', (stand) => {
    expect(triageOf({ stand })).toEqual({ asked: [], next: 'stand', caseId: null });
    expect(triageOf({ stand: 'none', record: stand })).toMatchObject({
      next: 'record',
      caseId: null,
    });
  });

  const questions = new Map<string, string>(
    Object.entries(en.triage).map(([id, { question }]) => [question, id]),
  );
  const english = Object.entries(leaves(en));
  // Also allowed besides answers: a problem, and the view in which it is chosen.
  const answerTexts = english
    .filter(([path]) => /^(triage|problems)\.|^side\.help$/.test(path))
    .map(([, text]) => text);
  /**
   * Every text of a case's steps that sends a user back to an answer, with the answers it quotes.
   */
  const sentBack = caseIds.flatMap((id) =>
    caseOf(id)
      .journeys.flatMap((name) => journeyFor(journeys[name], id).steps)
      .flatMap((step) => english.filter(([path]) => path.startsWith(`steps.${step.id}.`)))
      .map(([, text]) => text)
      .filter((text) => /change your answer|choose “|answer “/i.test(text))
      .map((text): [CaseId, string, string[]] => [id, text, text.match(/(?<=“)[^”]+/g) ?? []]),
  );
  it.each(sentBack)('%s: "%s" names existing answers', (id, _, quoted) => {
    const asked = ways
      .map((answers) => triageOf(answers))
      .filter(({ caseId }) => caseId === id)
      .flatMap(({ asked: all }) => all.map(({ question }): string => question));
    for (const words of quoted) {
      expect(answerTexts).toContain(words);
      const question = questions.get(words);
      if (question !== undefined) expect(asked).toContain(question);
    }
  });

  it('without a case, a journey has all its steps', () => {
    for (const journey of allJourneys) expect(journeyFor(journey, null)).toBe(journey);
  });
});
