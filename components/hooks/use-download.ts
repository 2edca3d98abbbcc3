import { useCallback, useEffect, useRef } from 'react';

/** Downloads a text as a file. */
export function useDownload(): (text: string, name: string, type: string) => void {
  const last = useRef<string | null>(null);

  const forget = useCallback(() => {
    if (last.current !== null) URL.revokeObjectURL(last.current);
    last.current = null;
  }, []);
  useEffect(() => forget, [forget]);

  return useCallback(
    (text, name, type) => {
      // Revoke the URL only before the next download: the browser may fetch it after the click.
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
