import * as z from 'zod/mini';
import { latestReminder, maxLogins, roles, snoozes } from '../login-clock';
import { day, id, label, upTo } from './parts';

const ids = z.lazy(() => z.array(id).check(z.maxLength(maxLogins)));

const draft = z.lazy(() =>
  z.object({
    label,
    role: z.nullable(z.enum(roles)),
    isMine: z.boolean(),
    hasProxy: z.boolean(),
    day: z.nullable(day),
  }),
);

const closing = z.lazy(() => z.object({ from: day, to: day }));

/** Messages about the list of logins and their reminders. */
export const ofLogins = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('logged-in'), login: id, day }),
    /** Whose log-in it was. `null`: somebody who is not in the list. */
    z.object({ type: z.literal('whose'), seen: id, login: z.nullable(id) }),
    z.object({ type: z.literal('add-login'), draft }),
    z.object({ type: z.literal('edit-login'), login: id, draft }),
    z.object({ type: z.literal('remove-logins'), logins: ids }),
    z.object({ type: z.literal('restore-logins') }),
    /** The people with these logins were told today to log in. */
    z.object({ type: z.literal('told'), logins: ids }),
    z.object({ type: z.literal('snooze'), logins: ids, snooze: z.enum(snoozes) }),
    z.object({
      type: z.literal('plan-reminders'),
      days: z.array(upTo(1_000)).check(z.maxLength(latestReminder)),
      hour: upTo(1_000),
    }),
    /** Days on which nobody can log in. */
    z.object({ type: z.literal('add-closing'), closing }),
    z.object({ type: z.literal('remove-closing'), closing }),
  ]),
);

export type LoginsMessage = z.infer<typeof ofLogins>;
