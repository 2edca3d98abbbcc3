import type { ReactNode } from 'react';
import { isWorded, isNamedText } from '../../lib/texts/named';
import { isConfirmed } from '../../lib/guide/support';
import { stepParts, type Step, type StepPart, type Support } from '../../lib/guide/types';
import { ReadyMailForm } from '../help/ready-mail';
import { LetterLink } from '../letter/letter-link';
import { Source } from '../source';
import { Reported } from '../waits/reported';
import { useWords } from '../words';
import { Desks } from './desks';
import { Fold } from './fold';
import { Troubles } from './troubles';

interface StepBodyProps {
  step: Step;
  /** Whether its page is in front: no link leads to where the person is. */
  isThere: boolean;
}

/** All that is known of a step besides its title: first what to do, last where all that comes from. */
export function StepBody({ step, isThere }: StepBodyProps) {
  const { t } = useWords();
  if (!isWorded(step.id)) return null;
  const says = stepParts.flatMap((part) => {
    const support = step.says?.[part];
    const key = `details.${step.id}.${part}`;
    return support && isNamedText(key) ? [{ part, support, text: t(key) }] : [];
  });
  const todo = says.find(({ part }) => part === 'do');
  const done = says.find(({ part }) => part === 'done');
  const isOther = (wanted: StepPart) => wanted !== 'do' && wanted !== 'done' && wanted !== 'who';
  return (
    <div className="step-body">
      {todo && (
        <p className="todo">
          {todo.text} <Weak of={todo.support} />
        </p>
      )}
      {!isThere && step.link !== undefined && (
        <a href={step.link} target="_blank" rel="noreferrer">
          {t('popup.openNext')}
        </a>
      )}
      {step.help === 'letter' && <LetterLink />}
      {step.mail && (
        <Fold title={t('way.mail', { mail: t(`mails.${step.mail}.title`) })}>
          <ReadyMailForm id={step.mail} />
        </Fold>
      )}
      {/* How to see that a step is done is ours to say: to mark it so would only make the steps longer. */}
      {done && (
        <dl className="parts">
          <Part name={t('way.parts.done')}>
            {done.text} {done.support.confidence !== 'inferred' && <Weak of={done.support} />}
          </Part>
        </dl>
      )}
      <Fold title={t('way.more')}>
        <dl className="parts folded">
          <Part name={t('way.parts.why')}>{t(`steps.${step.id}.why`)}</Part>
          <Part name={t('way.parts.who')}>
            <Who step={step} />
          </Part>
          {says
            .filter(({ part }) => isOther(part))
            .map(({ part, support, text }) => (
              <Part key={part} name={t(`way.parts.${part}`)}>
                {text} <Weak of={support} />
              </Part>
            ))}
          {step.starts && (
            <Part name={t('way.parts.wait')}>
              <Reported kind={step.starts} />
            </Part>
          )}
          {step.saves && (
            <Part name={t('way.parts.saves')}>
              <Reported kind={step.saves} />
            </Part>
          )}
        </dl>
      </Fold>
      <Troubles step={step} />
      <Desks step={step} />
      <div className="grounds">
        <Fold title={t('way.grounds')}>
          <dl className="parts folded">
            <Part name={t('way.parts.why')}>
              <Source of={step} />
            </Part>
            {says.map(({ part, support }) => (
              <Part key={part} name={t(`way.parts.${part}`)}>
                <Source of={support} />
              </Part>
            ))}
          </dl>
        </Fold>
      </div>
    </div>
  );
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The roles, and what else is to be said of them. */
function Who({ step }: { step: Step }) {
  const { t } = useWords();
  const support = step.says?.who;
  const key = `details.${step.id}.who`;
  if (support && isNamedText(key)) {
    return (
      <>
        {t(key)} <Weak of={support} />
      </>
    );
  }
  return (step.who ?? ['anyone']).map((actor) => t(`actors.${actor}`)).join(' · ');
}

/** Said where CBP did not say it, itself or through one who names the document. */
function Weak({ of: support }: { of: Support }) {
  const { t } = useWords();
  if (isConfirmed(support)) return null;
  return (
    <span className="weak">
      {support.confidence === 'inferred' ? t('way.weak.inferred') : t('way.weak.reported')}
    </span>
  );
}
