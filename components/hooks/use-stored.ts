import { useLayoutEffect, useState } from 'react';
import type { Stored } from '../../lib/storage';
import { useShowError } from './use-show-error';

type Readable<T> = Pick<Stored<T>, 'read' | 'watch'>;

/** A stored value, kept up to date. `undefined` until it has been read. */
export function useStored<T>(item: Readable<T>): T | undefined {
  const fail = useShowError();
  const [value, setValue] = useState<{ of: Readable<T>; is: T } | null>(null);

  // A layout effect, because nothing is rendered until this is known.
  useLayoutEffect(() => {
    // Reads can finish out of order, so only the latest one counts.
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

  // Ignore a value that was read for another item.
  return value?.of === item ? value.is : undefined;
}
