import { useEffect, useState } from 'react';

/**
 * The view named by the address's hash, so that views are links: they work by keyboard, and another
 * page of the extension can lead to one.
 *
 * @param ids the views there are; the first one stands when the hash names none
 */
export function useView<Id extends string>(ids: readonly [Id, ...Id[]]): Id {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onChange = () => setHash(location.hash);
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return ids.find((id) => `#${id}` === hash) ?? ids[0];
}
