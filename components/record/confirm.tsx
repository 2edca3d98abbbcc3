import { useEffect, useRef, useState } from 'react';

interface ConfirmProps {
  /** What the button is called, and what it is read out as where several are alike. */
  label: string;
  name?: string;
  question: string;
  yes: string;
  no: string;
  onYes: () => void;
}

/** A button that asks once more, for what cannot be brought back. */
export function Confirm({ label, name, question, yes, no, onYes }: ConfirmProps) {
  const [isAsked, setIsAsked] = useState(false);
  const safe = useRef<HTMLButtonElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);

  // The person goes on at the answer that changes nothing, and after it where they were.
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
