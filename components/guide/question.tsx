import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { triageHelp, type QuestionId } from '../../lib/guide/triage';
import { answersTo } from '../../lib/triage';
import { Why } from '../shared/why';
import { useTexts } from '../shared/texts-context';
import { answerText } from './answer-text';
import { LazyDetails } from '../shared/lazy-details';

interface QuestionProps {
  question: QuestionId;
  /** The current answer, or `null`. */
  answer: string | null;
  /** Label of the button that applies the choice. */
  apply: string;
  /** Whether to focus it, because the user's last action led here. */
  isCalled: boolean;
  onAnswer: (answer: string) => void;
  /** Keeps the current answer. Omit it if there is none. */
  onKeep?: () => void;
}

/** One question with its answers. A button applies the choice, because arrow keys select each answer that they pass. */
export function Question(props: QuestionProps) {
  const { question, answer, apply, isCalled, onAnswer, onKeep } = props;
  const { t } = useTexts();
  const [chosen, setChosen] = useState(answer);
  const [isRefused, setIsRefused] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();

  useEffect(() => {
    if (!isCalled) return;
    const radios = form.current?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [];
    ([...radios].find(({ checked }) => checked) ?? radios[0])?.focus();
  }, [isCalled]);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setIsRefused(chosen === null);
    if (chosen !== null) onAnswer(chosen);
  };

  return (
    <form ref={form} className="question" onSubmit={onSubmit}>
      <fieldset className="ask" aria-describedby={`${id}-refused`}>
        <legend>{t(`triage.${question}.question`)}</legend>
        {answersTo(question).map((option) => (
          <label key={option} className="choice">
            <input
              type="radio"
              name={id}
              autoComplete="off"
              checked={chosen === option}
              onChange={() => setChosen(option)}
            />
            <span>{answerText(question, option, t)}</span>
          </label>
        ))}
      </fieldset>
      <p id={`${id}-refused`} role="alert" className="refused">
        {isRefused && chosen === null ? t('guide.notChosen') : ''}
      </p>
      <div className="row">
        <button type="submit" className="main">
          {apply}
        </button>
        {onKeep && (
          <button type="button" onClick={onKeep}>
            {t('guide.keep')}
          </button>
        )}
      </div>
      <LazyDetails title={t('guide.howTo')}>
        <div className="stack folded">
          <p>{t(`guide.help.${question}`)}</p>
          <Why of={triageHelp[question]} text={(inWords) => inWords(`guide.help.${question}`)} />
        </div>
      </LazyDetails>
    </form>
  );
}
