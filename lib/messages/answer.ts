/** What the worker answers to an extension page. */
import * as z from 'zod/mini';
import { backupRefusals } from '../backup';
import { codeWindowRefusals } from '../code-window';
import { remarkRefusals } from '../log';
import { closingRefusals, loginRefusals, planRefusals } from '../login-clock';
import { suffixRefusals } from '../suffixes';
import { waitRefusals } from '../waits';

z.config({ jitless: true });

/** Why the worker did not do what it was asked. */
const refusal = z.enum([
  ...codeWindowRefusals,
  ...loginRefusals,
  ...planRefusals,
  ...closingRefusals,
  ...suffixRefusals,
  ...waitRefusals,
  ...remarkRefusals,
  ...backupRefusals,
  'not saved',
]);

export type Refusal = z.infer<typeof refusal>;

/** Why the request was refused, or `null` if it was carried out. */
export const answerSchema = z.object({ refused: z.nullable(refusal) });

export type OwnPageAnswer = z.infer<typeof answerSchema>;
