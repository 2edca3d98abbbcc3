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

/** Puts what the prep sheet has for the present state of the form into it. */
export function FillSection({ sighting }: { sighting: Sighting }) {
  const { t } = useTexts();
  const sheet = useStored(prepSheet);
  const { state } = sighting;
  const texts = sheet ? textsFor(sheet, state, sighting.found) : [];
  if (state === null || texts.length === 0) return null;
  const { leftFor } = catalogues.en.fill;
  return (
    <Section title={t('fill.title')} className="fill">
      <Filling key={state} state={state} texts={texts} />
      {hasText(leftFor, state) && (
        <p>
          <b>{t('fill.left')}:</b> {t(`fill.leftFor.${state}`)}
        </p>
      )}
    </Section>
  );
}

interface FillingProps {
  state: NonNullable<Sighting['state']>;
  texts: readonly FieldText[];
}

function Filling({ state, texts }: FillingProps) {
  const { t } = useTexts();
  const [outcomes, setOutcomes] = useState<ReadonlyMap<FillableField, FillOutcome>>(new Map());
  const [isBusy, setIsBusy] = useState(false);
  const [isUnreached, setIsUnreached] = useState(false);

  const putIn = async (some: readonly FieldText[], replaces: boolean) => {
    setIsBusy(true);
    const results = await putIntoForm({ state, texts: some, replaces });
    setIsBusy(false);
    setIsUnreached(results === null);
    const named = (results ?? []).map((result) => [result.field, result] as const);
    setOutcomes((before) => new Map([...before, ...named]));
  };

  return (
    <>
      <button
        type="button"
        className="main big"
        disabled={isBusy}
        onClick={() => void putIn(texts, false)}
      >
        {t('fill.putIn')}
      </button>
      <output>
        {isUnreached && t('fill.unreached')}
        {!isUnreached && outcomes.size > 0 && t('fill.check')}
      </output>
      <dl>
        {texts.map((wanted) => {
          const { field, text } = wanted;
          const result = outcomes.get(field);
          const name = t(`controls.${field}.name`);
          return (
            <div key={field} data-outcome={result?.outcome}>
              <dt>{name}</dt>
              <dd>{text}</dd>
              {result && <dd className="soft">{t(`fill.outcomes.${result.outcome}`)}</dd>}
              {result?.outcome === 'filled' && (
                <dd>
                  <button
                    type="button"
                    aria-label={t('fill.replaceName', { name })}
                    disabled={isBusy}
                    onClick={() => void putIn([wanted], true)}
                  >
                    {t('fill.replace')}
                  </button>
                </dd>
              )}
              {result?.options.map((option) => (
                <dd key={option}>
                  <button
                    type="button"
                    disabled={isBusy}
                    onClick={() => void putIn([{ field, text: option }], true)}
                  >
                    {option}
                  </button>
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
    </>
  );
}
