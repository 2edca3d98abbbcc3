import { useRef, useState } from 'react';
import { cases } from '../../lib/guide/cases';
import type { QuestionId } from '../../lib/guide/triage';
import type { Refusal } from '../../lib/messages';
import { maxQuestions, triageOf, type Answers } from '../../lib/triage';
import { useAct } from '../shared/worker-actions';
import { useRestoreFocus } from '../hooks/use-restore-focus';
import { Section } from '../shared/section';
import { Why } from '../shared/why';
import { useTexts } from '../shared/texts-context';
import { answerText } from './answer-text';
import { Question } from './question';

interface TriageProps {
  tabId: number | null;
  answers: Answers;
}

/** The triage: the next question or the result, and all answers, which can be changed. */
export function Triage({ tabId, answers }: TriageProps) {
  const { t } = useTexts();
  const act = useAct();
  const { asked, next, caseId } = triageOf(answers);
  // Not on first render: do not pull the focus into a question before the user answers one.
  const [hasAnswered, setHasAnswered] = useState(false);

  const onAnswer = (question: QuestionId, answer: string) => {
    setHasAnswered(true);
    return act({ type: 'answer', tabId, question, answer });
  };

  return (
    <Section
      title={caseId ? t('guide.found') : t('guide.ask')}
      aside={
        next
          ? t('guide.number', { number: String(asked.length + 1), most: String(maxQuestions) })
          : undefined
      }
    >
      {caseId && (
        <div className="stack">
          <p className="place">{t(`cases.${caseId}.title`)}</p>
          <p>{t(`cases.${caseId}.do`)}</p>
          <Why of={cases[caseId]} text={(inWords) => inWords(`cases.${caseId}.do`)} />
        </div>
      )}
      {next && (
        <Question
          key={next}
          question={next}
          answer={null}
          apply={t('guide.goOn')}
          isCalled={hasAnswered}
          onAnswer={(answer) => void onAnswer(next, answer)}
        />
      )}
      {asked.length > 0 && (
        <details className="answers" open={next !== null}>
          <summary>{t('guide.answers')}</summary>
          <ul className="answer-list">
            {asked.map(({ question, answer }) => (
              <Answered
                key={question}
                question={question}
                answer={answer}
                onAnswer={(changed) => onAnswer(question, changed)}
              />
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

interface AnsweredProps {
  question: QuestionId;
  answer: string;
  /** Resolves to the reason if refused. */
  onAnswer: (answer: string) => Promise<Refusal | null>;
}

/** An answered question, with a button to change the answer. */
function Answered({ question, answer, onAnswer }: AnsweredProps) {
  const { t } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useRestoreFocus(isOpen ? question : null, () => button.current);

  if (isOpen) {
    return (
      <li>
        <Question
          question={question}
          answer={answer}
          apply={t('guide.use')}
          isCalled
          onAnswer={(changed) =>
            void onAnswer(changed).then((refused) => setIsOpen(refused !== null))
          }
          onKeep={() => setIsOpen(false)}
        />
      </li>
    );
  }
  return (
    <li className="answered">
      <div>
        <p className="soft">{t(`triage.${question}.question`)}</p>
        <p>{answerText(question, answer, t)}</p>
      </div>
      <button
        ref={button}
        type="button"
        aria-label={t('guide.changeOf', { question: t(`triage.${question}.question`) })}
        onClick={() => setIsOpen(true)}
      >
        {t('guide.change')}
      </button>
    </li>
  );
}
