import { useCallback, useEffect, useRef } from 'react';

/** Gives the person a text as a file, by the browser's own download. */
export function useDownload(): (text: string, name: string, type: string) => void {
  const last = useRef<string | null>(null);

  const forget = useCallback(() => {
    if (last.current !== null) URL.revokeObjectURL(last.current);
    last.current = null;
  }, []);
  useEffect(() => forget, [forget]);

  return useCallback(
    (text, name, type) => {
      // Not taken back before the next one: the browser may fetch it after the click is over.
      forget();
      last.current = URL.createObjectURL(new Blob([text], { type }));
      const link = document.createElement('a');
      link.href = last.current;
      link.download = name;
      link.click();
    },
    [forget],
  );
}
