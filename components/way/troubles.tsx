import { statements } from '../../lib/guide/statements';
import type { StepId } from '../../lib/guide/types';
import { isNamedText } from '../../lib/texts/named';
import { Source } from '../source';
import { useWords } from '../words';
import { Fold } from './fold';

/** What can go wrong at a step, collapsed under when it happens. */
export function Troubles({ of: step }: { of: StepId }) {
  const { t } = useWords();
  const troubles = Object.entries(statements[step]?.troubles ?? {}).flatMap(([id, support]) => {
    const when = `troubles.${step}.${id}.when`;
    const todo = `troubles.${step}.${id}.do`;
    return isNamedText(when) && isNamedText(todo) ? [{ id, support, when, todo }] : [];
  });
  if (troubles.length === 0) return null;
  return (
    <div className="troubles">
      <p className="part-name">{t('way.troubles')}</p>
      {troubles.map(({ id, support, when, todo }) => (
        <Fold key={id} title={t(when)}>
          <div className="stack folded">
            <p>{t(todo)}</p>
            <Source of={support} />
          </div>
        </Fold>
      ))}
    </div>
  );
}
