/** What the stored logins and their reminders must look like, in this version and in earlier ones. */
import * as z from 'zod/mini';
import {
  labelMost,
  latestReminder,
  lockDay,
  loginsMost,
  planRefusal,
  roles,
  type Login,
  type ReminderPlan,
  type Removed,
  type SeenLogin,
} from '../login-clock';
import { day, id, upTo } from '../schema-parts';
import { older } from './stored';

const lastLogin = z.nullable(
  z.object({ day, how: z.enum(['seen', 'said', 'done', 'corrected', 'heard']) }),
);

export const login: z.ZodMiniType<Login> = z.object({
  id,
  label: z.string().check(z.maxLength(labelMost)),
  role: z.nullable(z.enum(roles)),
  isMine: z.boolean(),
  hasProxy: z.boolean(),
  lastLogin,
  toldOn: z.nullable(day),
  reminded: upTo(lockDay),
  snoozedUntil: z.nullable(day),
});

/** Version 1: one login, its reminders as a list of the days 35, 40, 44 and 45. */
export const loginsFirst = older(
  z
    .array(
      z.object({
        id: z.string(),
        label: z.string(),
        role: z.nullable(z.enum(roles)),
        lastLogin,
        told: z.array(z.int()),
      }),
    )
    .check(z.minLength(1)),
  (logins): Login[] =>
    logins.map(({ told, ...kept }) => ({
      ...kept,
      isMine: true,
      hasProxy: false,
      toldOn: null,
      reminded: Math.max(0, ...told),
      snoozedUntil: null,
    })),
);

export const removed: z.ZodMiniType<Removed> = z.object({ index: upTo(loginsMost), login });

export const seenLogin: z.ZodMiniType<SeenLogin> = z.object({
  id,
  day,
  how: z.enum(['seen', 'done']),
});

export const reminderPlan: z.ZodMiniType<ReminderPlan> = z
  .object({ days: z.array(upTo(latestReminder)), hour: upTo(23) })
  .check(z.refine((plan) => planRefusal(plan) === null));
