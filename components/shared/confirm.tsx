import { useEffect, useRef, useState } from 'react';

interface ConfirmProps {
  /** The button's text, and its accessible name where several look alike. */
  label: string;
  name?: string;
  question: string;
  yes: string;
  no: string;
  onYes: () => void;
}

/** A button that asks for confirmation, for actions that cannot be undone. */
export function Confirm({ label, name, question, yes, no, onYes }: ConfirmProps) {
  const [isAsked, setIsAsked] = useState(false);
  const safe = useRef<HTMLButtonElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);

  // Focus the safe answer, and afterwards return the focus to the button.
  useEffect(() => {
    if (isAsked) safe.current?.focus();
    else if (wasAsked.current) button.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);

  if (!isAsked) {
    return (
      <button ref={button} type="button" aria-label={name} onClick={() => setIsAsked(true)}>
        {label}
      </button>
    );
  }
  return (
    <fieldset className="ask confirm">
      <legend>{question}</legend>
      <div className="row">
        <button ref={safe} type="button" onClick={() => setIsAsked(false)}>
          {no}
        </button>
        <button
          type="button"
          onClick={() => {
            setIsAsked(false);
            onYes();
          }}
        >
          {yes}
        </button>
      </div>
    </fieldset>
  );
}
