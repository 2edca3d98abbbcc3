import { useCallback, useState } from 'react';

/** Passes an error from outside rendering to the nearest error boundary. */
export function useShowError(): (error: unknown) => void {
  const [, setState] = useState(null);
  return useCallback((error) => {
    setState(() => {
      throw error;
    });
  }, []);
}
