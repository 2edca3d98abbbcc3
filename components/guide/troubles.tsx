import type { Step } from '../../lib/guide/types';
import { isNamedText } from '../../lib/texts/text-keys';
import { Why } from '../shared/why';
import { useTexts } from '../shared/texts-context';
import { LazyDetails } from '../shared/lazy-details';

/** What can go wrong at a step, collapsed under when it happens. */
export function Troubles({ of: step }: { of: Step }) {
  const { t } = useTexts();
  const troubles = Object.entries(step.troubles).flatMap(([id, support]) => {
    const when = `steps.${step.id}.troubles.${id}.when` as const;
    const todo = `steps.${step.id}.troubles.${id}.do` as const;
    return isNamedText(when) && isNamedText(todo) ? [{ id, support, when, todo }] : [];
  });
  if (troubles.length === 0) return null;
  return (
    <div className="troubles">
      <p className="part-name">{t('guide.troubles')}</p>
      {troubles.map(({ id, support, when, todo }) => (
        <LazyDetails key={id} title={t(when)}>
          <div className="stack folded">
            <p>{t(todo)}</p>
            <Why of={support} text={(inWords) => inWords(todo)} />
          </div>
        </LazyDetails>
      ))}
    </div>
  );
}
