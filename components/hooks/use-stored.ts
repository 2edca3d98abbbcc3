import { useLayoutEffect, useState } from 'react';
import type { Stored } from '../../lib/storage';
import { useThrow } from './use-throw';

type Readable<T> = Pick<Stored<T>, 'read' | 'watch'>;

/** A stored value as it is now, and again after each change; undefined until it was first read. */
export function useStored<T>(item: Readable<T>): T | undefined {
  const fail = useThrow();
  const [value, setValue] = useState<{ of: Readable<T>; is: T } | null>(null);

  // Not after the next paint, as other effects are: nothing is drawn until this is known.
  useLayoutEffect(() => {
    // Reads can overtake each other: only the one asked for last counts.
    let asked = 0;
    const look = async () => {
      asked += 1;
      const mine = asked;
      const is = await item.read();
      if (mine === asked) setValue({ of: item, is });
    };
    const lookOrFail = () => void look().catch(fail);
    const stop = item.watch(lookOrFail);
    lookOrFail();
    return () => {
      asked = 0;
      stop();
    };
  }, [item, fail]);

  // What another item held is not this one's value.
  return value?.of === item ? value.is : undefined;
}
