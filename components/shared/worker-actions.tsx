/** Sends what the user does to the worker, which is the only writer of storage. */
import { createContext, use, useCallback, useState, type ReactNode } from 'react';
import { browser } from 'wxt/browser';
import type { OwnPageMessage, Refusal } from '../../lib/messages';
import { answerSchema } from '../../lib/messages/answer';
import { useTexts } from './texts-context';

/** Resolves to `null` on success, otherwise to the reason the change was refused or not saved. */
type Act = (message: OwnPageMessage) => Promise<Refusal | null>;

const ActContext = createContext<Act | null>(null);

/** Provides `useAct` to its children, and says so when the worker cannot be reached or cannot save. */
export function WorkerActions({ children }: { children: ReactNode }) {
  const { t } = useTexts();
  const [hasFailed, setHasFailed] = useState(false);

  const act = useCallback<Act>(async (message) => {
    try {
      // Throws if the worker sends no answer, or a malformed one.
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
