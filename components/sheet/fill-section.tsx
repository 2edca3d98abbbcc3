import type { FieldText, FillOutcome } from '../../lib/fill/request';
import { links } from '../../lib/guide/links';
import type { Sheet } from '../../lib/prep-sheet/sheet';
import { catalogues } from '../../lib/texts';
import { hasText } from '../../lib/texts/text-keys';
import { Section } from '../shared/section';
import { useTexts } from '../shared/texts-context';
import './fill.css';
import { StartAgain } from './start-again';
import type { Fill } from './use-fill';

interface FillSectionProps {
  sheet: Sheet;
  fill: Fill;
  /** Whether the button that puts the sheet into the form is the main one of the view. */
  isMain: boolean;
  /** Whether what was typed into the form is lost, so that it starts again at page one. */
  startsAgain: boolean;
}

/** Puts what the prep sheet has for the present state of the form into it. */
export function FillSection({ sheet, fill, isMain, startsAgain }: FillSectionProps) {
  const { t } = useTexts();
  const { state, texts, outcomes, hasChanged, isBusy, putIn } = fill;
  const isAtStart = state === 'company';

  if (texts.length === 0 && !startsAgain) {
    return hasChanged && <p role="alert">{t('fill.stopped')}</p>;
  }
  const { leftFor } = catalogues.en.fill;
  return (
    <Section title={t(startsAgain ? 'fill.again.title' : 'fill.title')} className="fill">
      {startsAgain && <StartAgain sheet={sheet} isAtStart={isAtStart} />}
      {startsAgain && !isAtStart && (
        // In a new tab, because the one in front may still say what happened.
        <a className="button main big" href={links.importerForm} target="_blank" rel="noreferrer">
          {t('actions.open-form')}
        </a>
      )}
      {texts.length > 0 && (
        <button
          type="button"
          className={isMain ? 'main big' : 'big'}
          disabled={isBusy}
          onClick={() => putIn(texts, false)}
        >
          {t('fill.putIn')}
        </button>
      )}
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
            onReplace={(text) => putIn([{ ...wanted, text }], true)}
          />
        ))}
      </dl>
      {!startsAgain && state !== null && hasText(leftFor, state) && (
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
