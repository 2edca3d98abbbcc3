import { useState } from 'react';
import { putIntoForm, textsFor } from '../../lib/fill/put-in';
import type { FieldText, FillableField, FillOutcome } from '../../lib/fill/request';
import type { Sighting } from '../../lib/pages/sighting';
import type { ErrorId } from '../../lib/pages/types';
import type { Sheet } from '../../lib/prep-sheet/sheet';

type State = NonNullable<Sighting['state']>;

type Outcomes = ReadonlyMap<FillableField, FillOutcome>;

/** What the last press did, and in which state of the form. */
interface Report {
  state: State;
  /** Null if the form could not be reached. */
  outcomes: Outcomes | null;
}

/** What a form says that has empty fields. One that refuses what was typed is filled in. */
const ofEmptyForm: readonly ErrorId[] = ['required', 'code-expired'];

export interface Fill {
  /** The present state of the form, or `null` if none is recognized. */
  state: State | null;
  /** What the sheet has for that state. */
  texts: readonly FieldText[];
  /** What became of each text, or `null` if the form could not be reached. */
  outcomes: Outcomes | null;
  /** Whether the form went on to another state while it was filled in. */
  hasChanged: boolean;
  isBusy: boolean;
  /** Whether putting the texts into the form is the next thing to do. */
  isNext: boolean;
  putIn: (some: readonly FieldText[], replaces: boolean) => void;
}

/**
 * Puts what the prep sheet has for the present state of the form into it.
 *
 * @param sighting of the form in front, or `null`
 */
export function useFill(sheet: Sheet, sighting: Sighting | null): Fill {
  const [report, setReport] = useState<Report>();
  const [isBusy, setIsBusy] = useState(false);
  const state = sighting?.state ?? null;
  const texts = sighting ? textsFor(sheet, state, sighting.found) : [];
  const outcomes = report?.state === state ? report.outcomes : new Map();
  const all = [...(report?.outcomes?.values() ?? [])];
  const isRefused = sighting?.errors.some((error) => !ofEmptyForm.includes(error)) ?? false;

  const putInAt = async (now: State, some: readonly FieldText[], replaces: boolean) => {
    setIsBusy(true);
    const results = await putIntoForm({ state: now, texts: some, replaces });
    setIsBusy(false);
    const named = results?.map((result) => [result.field, result] as const);
    setReport((before) => ({
      state: now,
      outcomes: named
        ? new Map([...((before?.state === now && before.outcomes) || []), ...named])
        : null,
    }));
  };

  return {
    state,
    texts,
    outcomes,
    hasChanged: report?.state !== state && all.some(({ outcome }) => outcome === 'stopped'),
    isBusy,
    isNext: texts.length > 0 && !outcomes?.size && !isRefused,
    putIn: (some, replaces) => {
      if (state !== null) void putInAt(state, some, replaces);
    },
  };
}
