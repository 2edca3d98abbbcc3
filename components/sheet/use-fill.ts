import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { putIntoForm, textsFor } from '../../lib/fill/put-in';
import type { FieldText, FillableField, FillOutcome } from '../../lib/fill/request';
import type { Sighting } from '../../lib/pages/sighting';
import type { ErrorId } from '../../lib/pages/types';
import type { Sheet } from '../../lib/prep-sheet/sheet';

type State = NonNullable<Sighting['state']>;

type Outcomes = ReadonlyMap<FillableField, FillOutcome>;

/** What the last press did, and where. */
interface Report {
  tabId: number | null;
  state: State;
  /** Null if the form could not be reached. */
  outcomes: Outcomes | null;
  /** Whether the form has left that state. If it comes back to it, its fields are empty. */
  isOver: boolean;
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
 * @param tabId the tab in front, or `null`
 * @param sighting of the form in it, or `null`
 */
export function useFill(sheet: Sheet, tabId: number | null, sighting: Sighting | null): Fill {
  const [report, setReport] = useState<Report>();
  const [isBusy, setIsBusy] = useState(false);
  const state = sighting?.state ?? null;
  const texts = sighting ? textsFor(sheet, state, sighting.found) : [];
  const isSameForm = report !== undefined && report.tabId === tabId && sighting !== null;
  // An unrecognized moment is not another state.
  const isLeft = !isSameForm || (state !== null && state !== report.state);
  if (report && !report.isOver && isLeft) setReport({ ...report, isOver: true });

  useEffect(() => {
    const onUpdated = (id: number, { status }: { status?: string | undefined }) => {
      // The fields of a new document are empty.
      if (status === 'loading') setReport((before) => (before?.tabId === id ? undefined : before));
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => browser.tabs.onUpdated.removeListener(onUpdated);
  }, []);

  const putInAt = async (now: State, some: readonly FieldText[], replaces: boolean) => {
    setIsBusy(true);
    const results = await putIntoForm({ state: now, texts: some, replaces });
    setIsBusy(false);
    const named = results?.map((result) => [result.field, result] as const);
    setReport((before) => ({
      tabId,
      state: now,
      outcomes: named ? new Map([...(present(before, now, tabId) ?? []), ...named]) : null,
      isOver: false,
    }));
  };

  const outcomes = present(report, state, tabId);
  const all = [...(report?.outcomes?.values() ?? [])];
  const isRefused = sighting?.errors.some((error) => !ofEmptyForm.includes(error)) ?? false;
  return {
    state,
    texts,
    outcomes,
    hasChanged:
      isSameForm && report.state !== state && all.some(({ outcome }) => outcome === 'stopped'),
    isBusy,
    isNext: texts.length > 0 && !outcomes?.size && !isRefused,
    putIn: (some, replaces) => {
      if (state !== null) void putInAt(state, some, replaces);
    },
  };
}

/** What is reported of the state in front: nothing if the report is about another one. */
function present(
  report: Report | undefined,
  state: State | null,
  tabId: number | null,
): Report['outcomes'] {
  const isPresent = report && !report.isOver && report.state === state && report.tabId === tabId;
  return isPresent ? report.outcomes : new Map();
}
