import * as z from 'zod/mini';
import { codeLine, errorName, problemKinds, problemPlaces, type FoundProblem } from '../problems';

export const problemFields = () => ({
  place: z.enum(problemPlaces),
  kind: z.enum(problemKinds),
  name: z.string().check(z.regex(errorName)),
  code: z.nullable(z.string().check(z.regex(codeLine))),
});

const foundProblem = z.lazy(() => z.object(problemFields())) satisfies z.ZodMiniType<FoundProblem>;

/** Messages about faults of the extension itself. */
export const ofProblems = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('note-problem'), problem: foundProblem }),
    z.object({ type: z.literal('clear-problems') }),
  ]),
);
