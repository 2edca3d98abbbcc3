/**
 * Faults of the extension itself, as they are kept and shown: which kind, and where in its own code. Never the
 * text of an error, which may quote what somebody typed. Pure functions of (what is kept, error).
 */

/** So many are kept; the oldest go first. */
export const problemsMost = 20;

/** The pages of the extension, by the names of their files, and its worker. */
export const problemPlaces = [
  'popup',
  'sidepanel',
  'options',
  'logins',
  'letter',
  'record',
  'clock',
  'worker',
] as const;

type ProblemPlace = (typeof problemPlaces)[number];

/** `drawing`: a part of a page could not be shown. `script`: anything else that nothing in the code expected. */
export const problemKinds = ['drawing', 'script'] as const;

/** The name of an error's class, such as "TypeError". */
export const errorName = /^[A-Za-z$][\w$]{0,39}$/;

/** A line of the built code: "chunks/options-C3f.js:1:2345". */
export const codeLine = /^[\w./-]{1,80}\.js:\d{1,7}:\d{1,7}$/;

/** What is known of a problem where it happens. */
export interface FoundProblem {
  place: ProblemPlace;
  kind: (typeof problemKinds)[number];
  /** The name of the error's class. */
  name: string;
  /** Where in our own code; null when the error does not say. */
  code: string | null;
}

export interface Problem extends FoundProblem {
  /** When it happened last, ms since the epoch. */
  at: number;
  /** The release in which it happened. */
  version: string;
  times: number;
}

/** @param ownRoot the beginning of the addresses of our own files */
export function problemOf(
  error: unknown,
  place: ProblemPlace,
  kind: FoundProblem['kind'],
  ownRoot: string,
): FoundProblem {
  const { name, stack = '' } = error instanceof Error ? error : { name: 'NoError' };
  return { place, kind, name: errorName.test(name) ? name : 'Error', code: codeIn(stack, ownRoot) };
}

/** The innermost line of a stack that is in our own code: "at f (…)" in Chrome, "f@…" in Firefox. */
function codeIn(stack: string, ownRoot: string): string | null {
  const lines = stack.split('\n').flatMap((line) => {
    const start = line.indexOf(ownRoot);
    const code = start < 0 ? '' : line.slice(start + ownRoot.length).replace(/\)$/, '');
    return codeLine.test(code) ? [code] : [];
  });
  return lines[0] ?? null;
}

/** The list with one more problem; one that is in it already is counted, and comes last again. */
export function withProblem(
  problems: readonly Problem[],
  found: FoundProblem,
  version: string,
  now: number,
): Problem[] {
  const isSame = (one: Problem) =>
    one.version === version &&
    one.place === found.place &&
    one.kind === found.kind &&
    one.name === found.name &&
    one.code === found.code;
  const times = Math.min(timesMost, (problems.find(isSame)?.times ?? 0) + 1);
  const others = problems.filter((one) => !isSame(one));
  return [...others, { ...found, version, at: now, times }].slice(-problemsMost);
}

/** A problem that comes back at each start of the worker would count without end. */
export const timesMost = 999;

/** The problems as a text to be sent to whoever mends them: a line each, in the same order. */
export function problemsText(problems: readonly Problem[]): string {
  const lines = problems.map(({ at, place, kind, name, code, version, times }) =>
    [new Date(at).toISOString(), version, place, kind, name, code ?? '-', `x${times}`].join('  '),
  );
  return ['ACE Companion: problems', ...lines, ''].join('\n');
}
