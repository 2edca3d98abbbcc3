/**
 * Faults of the extension itself, as they are stored and shown: their kind, and where in our own
 * code they occurred. Never the message of an error, which may quote what somebody typed. Pure
 * functions of (what is stored, error).
 */

/** How many are kept. The oldest are dropped first. */
export const maxProblems = 20;

/** The extension's pages, by file name, and its worker. */
export const problemPlaces = [
  'popup',
  'sidepanel',
  'options',
  'logins',
  'letter',
  'minutes',
  'sheet',
  'log',
  'clock',
  'welcome',
  'worker',
] as const;

type ProblemPlace = (typeof problemPlaces)[number];

/** `drawing`: part of a page could not be rendered. `script`: any other uncaught error. */
export const problemKinds = ['drawing', 'script'] as const;

/** The name of an error's class, such as "TypeError". */
export const errorName = /^[A-Za-z$][\w$]{0,39}$/;

/** A line of the built code, such as "chunks/options-C3f.js:1:2345". */
export const codeLine = /^[\w./-]{1,80}\.js:\d{1,7}:\d{1,7}$/;

/** What is known about a problem where it occurs. */
export interface FoundProblem {
  place: ProblemPlace;
  kind: (typeof problemKinds)[number];
  /** The name of the error's class. */
  name: string;
  /** The location in our own code, or `null` if the error does not say. */
  code: string | null;
}

export interface Problem extends FoundProblem {
  /** When it last occurred, in ms since the epoch. */
  at: number;
  /** The release in which it occurred. */
  version: string;
  times: number;
}

/** @param ownRoot the URL prefix of our own files */
export function problemOf(
  error: unknown,
  place: ProblemPlace,
  kind: FoundProblem['kind'],
  ownRoot: string,
): FoundProblem {
  const { name, stack = '' } = error instanceof Error ? error : { name: 'NoError' };
  return { place, kind, name: errorName.test(name) ? name : 'Error', code: codeIn(stack, ownRoot) };
}

/** The innermost stack line in our own code. Chrome writes "at f (…)", Firefox "f@…". */
function codeIn(stack: string, ownRoot: string): string | null {
  const lines = stack.split('\n').flatMap((line) => {
    const start = line.indexOf(ownRoot);
    const code = start < 0 ? '' : line.slice(start + ownRoot.length).replace(/\)$/, '');
    return codeLine.test(code) ? [code] : [];
  });
  return lines[0] ?? null;
}

/**
 * The list with one more problem. A repeated problem is counted and moved to the end.
 *
 * @param now ms since the epoch
 */
export function withProblem(
  problems: readonly Problem[],
  added: FoundProblem,
  version: string,
  now: number,
): Problem[] {
  const isSame = (problem: Problem) =>
    problem.version === version &&
    problem.place === added.place &&
    problem.kind === added.kind &&
    problem.name === added.name &&
    problem.code === added.code;
  const times = Math.min(maxTimes, (problems.find(isSame)?.times ?? 0) + 1);
  const others = problems.filter((problem) => !isSame(problem));
  return [...others, { ...added, version, at: now, times }].slice(-maxProblems);
}

/**
 * The highest count. A problem that recurs at every worker start would otherwise count without end.
 */
export const maxTimes = 999;

/** The problems as text to send to the developers, one line each, in list order. */
export function problemsText(problems: readonly Problem[]): string {
  const lines = problems.map(({ at, place, kind, name, code, version, times }) =>
    [new Date(at).toISOString(), version, place, kind, name, code ?? '-', `x${times}`].join('  '),
  );
  return ['ACE Companion: problems', ...lines, ''].join('\n');
}
