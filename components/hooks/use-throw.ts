import { useCallback, useState } from 'react';

/** Hands an error that came up outside of drawing to the nearest boundary, which shows it. */
export function useThrow(): (error: unknown) => void {
  const [, setState] = useState(null);
  return useCallback((error) => {
    setState(() => {
      throw error;
    });
  }, []);
}
