import { useEffect, useState } from 'react';
import { words } from '../../lib/background/words';
import type { Words } from '../../lib/texts';
import { settings } from '../../lib/storage';

/** Texts in the language chosen now; undefined until it is known. */
export function useWordsNow(): Words | undefined {
  const [chosen, setChosen] = useState<Words>();

  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const now = await words();
      if (!isOver) setChosen(now);
    };
    const stop = settings.watch(() => void look());
    void look();
    return () => {
      isOver = true;
      stop();
    };
  }, []);

  return chosen;
}
