import { useEffect, useState } from 'react';

/**
 * The view named by the URL's hash. This makes views plain links, which work by keyboard and from other
 * pages of the extension.
 *
 * @param ids the existing views; the first one is the default
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
