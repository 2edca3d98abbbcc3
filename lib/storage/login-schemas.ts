/** The schemas of the stored logins and their reminders. */
import * as z from 'zod/mini';
import {
  maxClosings,
  maxLabelLength,
  latestReminder,
  lockDay,
  maxLogins,
  planRefusal,
  roles,
  type Closing,
  type Login,
  type ReminderPlan,
  type Removed,
  type SeenLogin,
} from '../login-clock';
import { day, id, time, upTo } from '../schema-parts';

const lastLogin = z.lazy(() =>
  z.nullable(
    z.object({
      day,
      how: z.enum(['seen', 'said', 'done', 'corrected', 'heard']),
      at: z.optional(time),
    }),
  ),
);

export const login = z.lazy(() =>
  z.object({
    id,
    label: z.string().check(z.maxLength(maxLabelLength)),
    role: z.nullable(z.enum(roles)),
    isMine: z.boolean(),
    hasProxy: z.boolean(),
    lastLogin,
    toldOn: z.nullable(day),
    reminded: upTo(lockDay),
    snoozedUntil: z.nullable(day),
  }),
) satisfies z.ZodMiniType<Login>;

export const removed: z.ZodMiniType<Removed> = z.lazy(() =>
  z.object({ index: upTo(maxLogins), login }),
);

export const seenLogin: z.ZodMiniType<SeenLogin> = z.lazy(() =>
  z.object({
    id,
    day,
    at: z.optional(time),
    how: z.enum(['seen', 'done']),
  }),
);

const closing: z.ZodMiniType<Closing> = z.lazy(() => z.object({ from: day, to: day }));

export const planFields = () => ({
  days: z.array(upTo(latestReminder)),
  hour: upTo(23),
  closings: z._default(z.array(closing).check(z.maxLength(maxClosings)), []),
});

export const reminderPlan = z.lazy(() =>
  z.object(planFields()).check(z.refine((plan) => planRefusal(plan) === null)),
) satisfies z.ZodMiniType<ReminderPlan>;
