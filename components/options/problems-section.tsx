import { useState } from 'react';
import { dayOf } from '../../lib/day';
import { problemsText, type Problem } from '../../lib/problems';
import { problems } from '../../lib/storage';
import { formatDay, formatTime } from '../../lib/texts/formats';
import { useAct } from '../shared/worker-actions';
import { useStored } from '../hooks/use-stored';
import { Section } from '../shared/section';
import { useTexts } from '../shared/texts-context';
import { Place } from './place';

/** Errors of the extension itself, with a text to send to its developers. */
export function ProblemsSection() {
  const { t } = useTexts();
  const act = useAct();
  const all = useStored(problems);
  const [said, setSaid] = useState('');
  if (!all) return null;

  const onCopy = () => {
    navigator.clipboard.writeText(problemsText(all)).then(
      () => setSaid(t('ownProblems.copied')),
      () => setSaid(t('ownProblems.copyFailed')),
    );
  };
  const onClear = async () => {
    if ((await act({ type: 'clear-problems' })) === null) setSaid(t('ownProblems.cleared'));
  };

  return (
    <Place id="problems">
      <Section title={t('ownProblems.title')}>
        <p>{t('ownProblems.lead')}</p>
        {all.length === 0 ? (
          <p className="soft">{t('ownProblems.none')}</p>
        ) : (
          <>
            <ul className="short-list">
              {all.toReversed().map((problem) => (
                <ProblemLine key={`${problem.at} ${problem.place} ${problem.code}`} of={problem} />
              ))}
            </ul>
            <div className="row">
              <button type="button" onClick={onCopy}>
                {t('ownProblems.copy')}
              </button>
              <button type="button" onClick={() => void onClear()}>
                {t('ownProblems.clear')}
              </button>
            </div>
          </>
        )}
        <output>{said}</output>
      </Section>
    </Place>
  );
}

function ProblemLine({ of: { at, place, kind, name, code, times } }: { of: Problem }) {
  const { t, locale } = useTexts();
  return (
    <li>
      <strong>{t(`ownProblems.places.${place}`)}</strong>{' '}
      <span>{t(`ownProblems.kinds.${kind}`)}</span>
      <span className="soft">
        {t('ownProblems.when', {
          day: formatDay(dayOf(at), locale),
          time: formatTime(at, locale),
          times,
        })}
        {[name, code].map((part) => part !== null && ` · ${part}`)}
      </span>
    </li>
  );
}
