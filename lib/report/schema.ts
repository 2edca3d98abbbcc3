/**
 * What a report may hold: ids, numbers and words of our own catalogue. The worker holds to it what comes
 * from the page's tab, so that nothing else could get through, whatever the script there did.
 */
import * as z from 'zod/mini';
import { controlKinds } from '../pages/landmarks';
import { controlIds, fieldIds, missReasons, pageIds, stateIds } from '../pages/types';
import { catalogue } from './catalogue';
import { linesMost } from './limits';

z.config({ jitless: true });

/** What a line is about. The last three hold others. */
const lineKinds = [
  'field',
  'button',
  'link',
  'tab',
  'heading',
  'message',
  'text',
  'frame',
  'dialog',
  'form',
  'part',
] as const;

/** Where a text of a line stands. */
const textPlaces = ['label', 'aria', 'stand', 'inside'] as const;

const count = z.int().check(z.nonnegative(), z.maximum(1_000_000));
const field = z.enum(fieldIds);

const line = z.lazy(() =>
  z.object({
    kind: z.enum(lineKinds),
    /** Of a field; null for what no rule speaks of. */
    control: z.nullable(z.enum(controlKinds)),
    /** How many forms, dialogs and parts of the page it stands in. */
    depth: count,
    /** How many shadow roots it stands in. */
    roots: count,
    /** Whether a person can see it. */
    isSeen: z.boolean(),
    /** Which form of the page a field belongs to, as the rules see it, from 1. */
    form: z.nullable(count),
    texts: z
      .array(
        z.object({
          at: z.enum(textPlaces),
          words: z.array(z.union([z.enum(catalogue().entries), count])).check(z.maxLength(100)),
        }),
      )
      .check(z.maxLength(8)),
    /** The fields whose names fit. */
    fits: z.array(field).check(z.maxLength(64)),
  }),
);

export const reportSchema = z.lazy(() =>
  z.object({
    page: z.enum(pageIds),
    state: z.nullable(z.enum(stateIds)),
    found: z.array(z.enum(controlIds)).check(z.maxLength(64)),
    missed: z.array(z.object({ field, reason: z.enum(missReasons) })).check(z.maxLength(64)),
    lines: z.array(line).check(z.maxLength(linesMost)),
    /** How many lines there were besides. */
    more: count,
  }),
);

export type Report = z.infer<typeof reportSchema>;
export type ReportLine = Report['lines'][number];
