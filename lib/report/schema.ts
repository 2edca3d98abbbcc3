/**
 * What a report may contain: IDs, numbers, and words from our own catalog. The worker validates
 * what comes from the page's tab against this, so that nothing else gets through, whatever the
 * script there did.
 */
import * as z from 'zod/mini';
import { controlKinds } from '../pages/types';
import { controlIds, fieldIds } from '../pages/controls';
import { missReasons, pageIds, stateIds } from '../pages/types';
import { catalogue } from './catalogue';
import { maxReportLines } from './limits';

z.config({ jitless: true });

/** What a line is about. The last three contain other lines. */
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

/** Where a line's text comes from. */
const textPlaces = ['label', 'aria', 'stand', 'inside'] as const;

const count = z.int().check(z.nonnegative(), z.maximum(1_000_000));
const field = z.enum(fieldIds);

const line = z.lazy(() =>
  z.object({
    kind: z.enum(lineKinds),
    /** The control kind of a field, or `null` if no rule covers it. */
    control: z.nullable(z.enum(controlKinds)),
    /** How many forms, dialogs and parts of the page it is nested in. */
    depth: count,
    /** How many shadow roots it is nested in. */
    roots: count,
    /** Whether a person can see it. */
    isSeen: z.boolean(),
    /** Which of the page's forms a field belongs to according to the rules, counted from 1. */
    form: z.nullable(count),
    texts: z
      .array(
        z.object({
          at: z.enum(textPlaces),
          words: z.array(z.union([z.enum(catalogue().entries), count])).check(z.maxLength(100)),
        }),
      )
      .check(z.maxLength(8)),
    /** The fields whose name rules match. */
    fits: z.array(field).check(z.maxLength(64)),
  }),
);

export const reportSchema = z.lazy(() =>
  z.object({
    page: z.enum(pageIds),
    state: z.nullable(z.enum(stateIds)),
    found: z.array(z.enum(controlIds)).check(z.maxLength(64)),
    missed: z.array(z.object({ field, reason: z.enum(missReasons) })).check(z.maxLength(64)),
    lines: z.array(line).check(z.maxLength(maxReportLines)),
    /** How many further lines were left out. */
    more: count,
  }),
);

export type Report = z.infer<typeof reportSchema>;
export type ReportLine = Report['lines'][number];
