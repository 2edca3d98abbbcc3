/** What the person does goes to the worker, which alone writes; here only the way there. */
import { createContext, use, useCallback, useState, type ReactNode } from 'react';
import { browser } from 'wxt/browser';
import type { PopupAnswer, PopupMessage } from '../lib/messages';
import { answerSchema } from '../lib/messages/answer';
import { useWords } from './words';

/** Resolves to the reason when it was refused or not saved, to null when it was done. */
type Act = (message: PopupMessage) => Promise<PopupAnswer['refused']>;

const ActContext = createContext<Act | null>(null);

/** Lets everything below act, and says so when the worker could not be reached, or could not save it. */
export function Acting({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const [hasFailed, setHasFailed] = useState(false);

  const act = useCallback<Act>(async (message) => {
    try {
      // Throws when the worker did not answer, or with what is no answer.
      const answer = answerSchema.parse(await browser.runtime.sendMessage(message));
      setHasFailed(answer.refused === 'not saved');
      return answer.refused;
    } catch {
      setHasFailed(true);
      return 'not saved';
    }
  }, []);

  return (
    <ActContext value={act}>
      <div role="alert">{hasFailed && <p className="notice warning">{t('popup.failed')}</p>}</div>
      {children}
    </ActContext>
  );
}

export function useAct(): Act {
  const act = use(ActContext);
  if (!act) throw new Error('nothing to act through');
  return act;
}
