import type { ReactNode } from 'react';
import { isWorded, isNamedText } from '../../lib/texts/named';
import { stepParts, type Step, type StepPart } from '../../lib/guide/types';
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
      {todo && <p className="todo">{todo.text}</p>}
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
      {done && (
        <dl className="parts">
          <Part name={t('way.parts.done')}>{done.text}</Part>
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
            .map(({ part, text }) => (
              <Part key={part} name={t(`way.parts.${part}`)}>
                {text}
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
  const key = `details.${step.id}.who`;
  if (step.says?.who && isNamedText(key)) return t(key);
  return (step.who ?? ['anyone']).map((actor) => t(`actors.${actor}`)).join(' · ');
}
