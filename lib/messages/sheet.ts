import * as z from 'zod/mini';
import { sheetChangeSchema } from '../prep-sheet/sheet';

/** Messages about the prep sheet. */
export const ofSheet = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('change-sheet'), change: sheetChangeSchema }),
    z.object({ type: z.literal('forget-sheet') }),
  ]),
);

export type SheetMessage = z.infer<typeof ofSheet>;
