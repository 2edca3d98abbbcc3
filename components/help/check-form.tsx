import { useId, useState, type ReactNode } from 'react';
import { useWords } from '../words';
import './help.css';

interface CheckFormProps {
  label: string;
  lead: string;
  inputMode: 'numeric' | 'text';
  /** What is found out about the text. */
  result: (text: string) => ReactNode;
}

/**
 * A small tool: a number is typed and looked at when asked for, so that nobody is told at each digit that
 * digits are missing. The text lives in this form alone.
 */
export function CheckForm({ label, lead, inputMode, result }: CheckFormProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [checked, setChecked] = useState<string | null>(null);
  const id = useId();
  return (
    <form
      className="field"
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(text);
      }}
    >
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-lead`} className="soft">
        {lead}
      </p>
      <div className="row">
        <input
          id={id}
          type="text"
          className="number"
          inputMode={inputMode}
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
          value={text}
          aria-describedby={`${id}-lead`}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            setChecked(null);
          }}
        />
        <button type="submit">{t('help.tool.check')}</button>
      </div>
      <output htmlFor={id}>{checked !== null && result(checked)}</output>
    </form>
  );
}
