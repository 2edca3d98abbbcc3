import { useState } from 'react';
import { putIntoForm, textsFor } from '../../lib/fill/put-in';
import type { FieldText, FillableField, FillOutcome } from '../../lib/fill/request';
import type { Sighting } from '../../lib/pages/sighting';
import { prepSheet } from '../../lib/storage';
import { hasText } from '../../lib/texts/text-keys';
import { catalogues } from '../../lib/texts';
import { useStored } from '../hooks/use-stored';
import { Section } from '../shared/section';
import { useTexts } from '../shared/texts-context';
import './fill.css';

type State = NonNullable<Sighting['state']>;

/** What the last press did, and in which state of the form. */
interface Report {
  state: State;
  /** Null if the form could not be reached. */
  outcomes: ReadonlyMap<FillableField, FillOutcome> | null;
}

/** Puts what the prep sheet has for the present state of the form into it. */
export function FillSection({ sighting }: { sighting: Sighting | null }) {
  const { t } = useTexts();
  const sheet = useStored(prepSheet);
  const [report, setReport] = useState<Report>();
  const [isBusy, setIsBusy] = useState(false);
  const state = sighting?.state ?? null;
  const texts = sheet && sighting ? textsFor(sheet, state, sighting.found) : [];
  const all = [...(report?.outcomes?.values() ?? [])];
  const hasChanged = report?.state !== state && all.some(({ outcome }) => outcome === 'stopped');
  const outcomes: Report['outcomes'] = report?.state === state ? report.outcomes : new Map();

  const putIn = async (now: State, some: readonly FieldText[], replaces: boolean) => {
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

  if (state === null || texts.length === 0) {
    return hasChanged && <p role="alert">{t('fill.stopped')}</p>;
  }
  const { leftFor } = catalogues.en.fill;
  return (
    <Section title={t('fill.title')} className="fill">
      <button
        type="button"
        className="main big"
        disabled={isBusy}
        onClick={() => void putIn(state, texts, false)}
      >
        {t('fill.putIn')}
      </button>
      <output>
        {hasChanged && t('fill.stopped')}
        {!outcomes && t('fill.unreached')}
        {Boolean(outcomes?.size) && t('fill.check')}
      </output>
      <dl>
        {texts.map((wanted) => (
          <Row
            key={wanted.field}
            wanted={wanted}
            result={outcomes?.get(wanted.field)}
            isBusy={isBusy}
            onReplace={(text) => void putIn(state, [{ ...wanted, text }], true)}
          />
        ))}
      </dl>
      {hasText(leftFor, state) && (
        <p>
          <b>{t('fill.left')}:</b> {t(`fill.leftFor.${state}`)}
        </p>
      )}
    </Section>
  );
}

interface RowProps {
  wanted: FieldText;
  result: FillOutcome | undefined;
  isBusy: boolean;
  onReplace: (text: string) => void;
}

/** One value of the sheet, and what became of it in the form. */
function Row({ wanted: { field, text }, result, isBusy, onReplace }: RowProps) {
  const { t } = useTexts();
  const name = t(`controls.${field}.name`);
  return (
    <div data-outcome={result?.outcome}>
      <dt>{name}</dt>
      <dd>{text}</dd>
      {result && <dd className="soft">{t(`fill.outcomes.${result.outcome}`)}</dd>}
      {result?.outcome === 'filled' && (
        <dd>
          <button
            type="button"
            aria-label={t('fill.replaceName', { name })}
            disabled={isBusy}
            onClick={() => onReplace(text)}
          >
            {t('fill.replace')}
          </button>
        </dd>
      )}
      {result?.options.map((option) => (
        <dd key={option}>
          <button type="button" disabled={isBusy} onClick={() => onReplace(option)}>
            {option}
          </button>
        </dd>
      ))}
    </div>
  );
}
