/**
 * Translates answers given in earlier versions into today's questions, so that an update does not
 * make users start over. Such answers still lead to their case, or to the first question that is
 * new.
 */
type Given = Readonly<Record<string, string>>;

/** What an earlier answer means today. Includes `stand` only if the door itself has changed. */
const meanings: Readonly<Record<string, Readonly<Record<string, Given>>>> = {
  party: {
    importer: {},
    broker: { record: 'client', need: 'party' },
    'notify-party': { record: 'client', need: 'party' },
    other: { record: 'client', need: 'party' },
  },
  trouble: {
    'owner-left': { stand: 'changed', change: 'person', 'who-left': 'owner' },
    'bank-changed': { stand: 'changed', change: 'bank' },
    rejected: { stand: 'can-log-in', need: 'refund', refund: 'rejected' },
    check: { stand: 'can-log-in', need: 'refund', refund: 'check' },
    inactive: { stand: 'changed', change: 'inactive' },
    voided: { stand: 'changed', change: 'voided' },
    none: { change: 'other' },
  },
  bank: {
    'in-us': { record: 'no-summary' },
    'not-in-us': { record: 'no-us-bank' },
  },
  account: {
    none: { stand: 'none', logins: 'nobody' },
    'not-sure': { stand: 'unsure', record: 'no-summary', logins: 'unknown' },
    'i-own': { stand: 'can-log-in' },
    'i-use': { stand: 'locked-out', lock: 'login', owner: 'colleague' },
    'owner-unknown': { stand: 'locked-out', lock: 'linked', owner: 'unknown' },
  },
  owner: {
    'i-own': { lock: 'login' },
    'i-use': { lock: 'login', owner: 'colleague' },
    'owner-unknown': { lock: 'login', owner: 'unknown' },
  },
  numbers: {
    one: { logins: 'nobody', tried: 'not-yet' },
    several: { logins: 'nobody', tried: 'not-yet' },
  },
  missing: {
    'not-looked': { need: 'bank' },
    'locked-out': { stand: 'locked-out', lock: 'login', owner: 'i-own' },
    number: { need: 'number' },
    'bank-data': { need: 'bank', tab: 'none' },
    'us-bank': { need: 'bank', tab: 'us-bank' },
    rejected: { need: 'refund', refund: 'rejected' },
    check: { need: 'refund', refund: 'check' },
    nothing: { need: 'nothing' },
  },
};

/**
 * The questions that each door used to lead to. Earlier questions take precedence over later ones.
 */
const askedAt: Readonly<Record<string, readonly string[]>> = {
  none: ['party', 'bank', 'numbers'],
  'can-log-in': ['party', 'missing'],
  'locked-out': ['owner'],
  changed: ['trouble', 'missing'],
  unsure: ['account', 'bank', 'numbers', 'missing'],
};

/** Whether no question has this answer any more. All other answers are kept. */
function isRetired(question: string, answer: string): boolean {
  if (question === 'party') return answer === 'importer';
  if (question === 'owner') return answer === 'i-use' || answer === 'owner-unknown';
  return ['trouble', 'bank', 'account', 'missing'].includes(question);
}

/** The answers in today's terms. Answers to today's questions are never changed. */
export function upToDate(given: Given): Given {
  const { stand: door = impliedStand(given) } = given;
  if (door === undefined) return given;
  const translated = (own(askedAt, door) ?? []).reduceRight<Given>((after, question) => {
    const answer = own(given, question);
    return answer === undefined ? after : { ...after, ...own(meanings[question] ?? {}, answer) };
  }, {});
  const kept = Object.entries(given).filter(([question, answer]) => !isRetired(question, answer));
  return { ...translated, ...Object.fromEntries(kept), stand: translated['stand'] ?? door };
}

/** Stored data may contain any key, including names from `Object.prototype`. */
function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/**
 * The answer to "where do you stand" for answers from before that question existed. Undefined if
 * nothing implies it.
 */
function impliedStand({ party, trouble, bank, account }: Given): string | undefined {
  if (trouble !== undefined && trouble !== 'none') return 'changed';
  if (bank === 'not-in-us' || account === 'none') return 'none';
  if (account !== undefined) return 'unsure';
  return party === undefined || party === 'importer' ? undefined : 'none';
}
