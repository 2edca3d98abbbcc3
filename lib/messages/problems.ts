import * as z from 'zod/mini';
import { codeLine, errorName, problemKinds, problemPlaces, type FoundProblem } from '../problems';

const found = {
  place: z.enum(problemPlaces),
  kind: z.enum(problemKinds),
  name: z.string().check(z.regex(errorName)),
  code: z.nullable(z.string().check(z.regex(codeLine))),
};

export const foundProblem: z.ZodMiniObject<typeof found> = z.object(
  found,
) satisfies z.ZodMiniType<FoundProblem>;

/** Faults of the extension itself. */
export const ofProblems = z.discriminatedUnion('type', [
  z.object({ type: z.literal('note-problem'), problem: foundProblem }),
  z.object({ type: z.literal('clear-problems') }),
]);
