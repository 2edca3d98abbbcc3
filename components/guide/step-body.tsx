import type { ReactNode } from 'react';
import type { Translate } from '../../lib/texts';
import { isWorded, isNamedText } from '../../lib/texts/text-keys';
import { stepParts, type Step, type StepPart, type Support } from '../../lib/guide/types';
import type { WaitId } from '../../lib/guide/ids';
import { waits } from '../../lib/guide/waits';
import { ReadyMailForm } from '../help/ready-mail';
import { LetterLink } from '../letter/letter-link';
import { SheetLink } from '../sheet/sheet-link';
import { Why } from '../shared/why';
import { UsualTime, usualTime } from '../waits/usual-time';
import { useTexts } from '../shared/texts-context';
import { HelpDesks } from './help-desks';
import { LazyDetails } from '../shared/lazy-details';
import { Troubles } from './troubles';

interface StepBodyProps {
  step: Step;
  /** Whether its page is in front, which makes a link to it pointless. */
  isThere: boolean;
}

/** Everything about a step except its title, each statement with its "Why?". */
export function StepBody({ step, isThere }: StepBodyProps) {
  const { t } = useTexts();
  if (!isWorded(step.id)) return null;
  const says = stepParts.flatMap((part) => {
    const support = step.says[part];
    const key = `steps.${step.id}.${part}` as const;
    return support && isNamedText(key) ? [{ part, support, key, text: t(key) }] : [];
  });
  const why = `steps.${step.id}.why` as const;
  const todo = says.find(({ part }) => part === 'do');
  const done = says.find(({ part }) => part === 'done');
  const isOther = (wanted: StepPart) => wanted !== 'do' && wanted !== 'done' && wanted !== 'who';
  return (
    <div className="step-body">
      {todo && (
        <div className="stack">
          <p className="todo">{todo.text}</p>
          <Why of={todo.support} text={(inWords) => inWords(todo.key)} />
        </div>
      )}
      {!isThere && step.link !== undefined && (
        <a href={step.link} target="_blank" rel="noreferrer">
          {t('popup.openNext')}
        </a>
      )}
      {step.help === 'letter' && <LetterLink />}
      {step.help === 'sheet' && <SheetLink />}
      {step.mail && (
        <LazyDetails title={t('guide.mail', { mail: t(`mails.${step.mail}.title`) })}>
          <ReadyMailForm id={step.mail} />
        </LazyDetails>
      )}
      {done && (
        <dl className="parts">
          <Part
            name={t('guide.parts.done')}
            support={done.support}
            text={(inWords) => inWords(done.key)}
          >
            {done.text}
          </Part>
        </dl>
      )}
      <LazyDetails title={t('guide.more')}>
        <dl className="parts folded">
          <Part name={t('guide.parts.why')} support={step.why} text={(inWords) => inWords(why)}>
            {t(why)}
          </Part>
          <Part
            name={t('guide.parts.who')}
            support={step.says.who}
            text={(inWords) => whoDoes(step, inWords)}
          >
            {whoDoes(step, t)}
          </Part>
          {says
            .filter(({ part }) => isOther(part))
            .map(({ part, key, text, support }) => (
              <Part
                key={part}
                name={t(`guide.parts.${part}`)}
                support={support}
                text={(inWords) => inWords(key)}
              >
                {text}
              </Part>
            ))}
          {step.starts && <Wait name={t('guide.parts.wait')} kind={step.starts} />}
          {step.saves && <Wait name={t('guide.parts.saves')} kind={step.saves} />}
        </dl>
      </LazyDetails>
      <Troubles of={step} />
      <HelpDesks step={step} />
    </div>
  );
}

interface PartProps {
  name: string;
  /** Omitted where the content names its own sources. */
  support?: Support | undefined;
  /** Writes what is said. */
  text: (t: Translate) => string;
  children: ReactNode;
}

function Part({ name, support, text, children }: PartProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {support && <Why of={support} text={text} />}
      </dd>
    </div>
  );
}

function Wait({ name, kind }: { name: string; kind: WaitId }) {
  return (
    <Part name={name} support={waits[kind]} text={(inWords) => usualTime(kind, inWords)}>
      <UsualTime kind={kind} />
    </Part>
  );
}

/** Who can do this step. */
function whoDoes(step: Step, t: Translate): string {
  const key = `steps.${step.id}.who` as const;
  if (isNamedText(key)) return t(key);
  return (step.who ?? ['anyone']).map((actor) => t(`actors.${actor}`)).join(' · ');
}
