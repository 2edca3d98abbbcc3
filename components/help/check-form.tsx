import { useId, useState, type ReactNode } from 'react';
import { useTexts } from '../shared/texts-context';
import './help.css';

interface CheckFormProps {
  label: string;
  lead: string;
  inputMode: 'numeric' | 'text';
  /** Renders the verdict on the text. */
  result: (text: string) => ReactNode;
}

/**
 * A small tool that checks a number when the user asks for it, not at each digit, which would complain
 * about missing digits while they are typed. The text is kept in this form only.
 */
export function CheckForm({ label, lead, inputMode, result }: CheckFormProps) {
  const { t } = useTexts();
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
