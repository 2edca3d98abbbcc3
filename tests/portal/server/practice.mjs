// @ts-check
/** The cookie `practice`, which selects the variation of a page for this visitor. */

/** @typedef {URLSearchParams} Practice */

/** @param {string | undefined} header @param {string} name */
export const cookie = (header, name) => {
  const entry = (header ?? '').split(/;\s*/).find((part) => part.startsWith(`${name}=`));
  return entry?.slice(name.length + 1);
};

/** @param {string | undefined} header the request's cookies @returns {Practice} */
export const practiceOf = (header) => {
  const value = cookie(header, 'practice') ?? '';
  try {
    return new URLSearchParams(decodeURIComponent(value));
  } catch {
    return new URLSearchParams();
  }
};

/** @param {Practice} practice @returns {import('../rollup.mjs').Mode} */
export const modeOf = (practice) => {
  const mode = practice.get('mode');
  return mode === 'native' || mode === 'mixed' ? mode : 'synthetic';
};

/** @param {Practice} practice @param {string} name @param {number} fallback */
export const numberOf = (practice, name, fallback) => {
  const value = Number(practice.get(name) ?? fallback);
  return Number.isFinite(value) && value >= 0 ? value : fallback;
};

/**
 * Handles `/practice?mode=native&to=/s/importer-form`: sets the cookie and redirects, so that the
 * page itself has exactly the real address.
 *
 * @param {URL} url
 * @param {string} host
 */
export const setPractice = (url, host) => {
  const wanted = new URLSearchParams(url.search);
  const to = wanted.get('to') ?? '/s/';
  wanted.delete('to');
  const domain = host.endsWith('.cbp.gov') ? '; Domain=cbp.gov' : '';
  return {
    status: 302,
    headers: {
      // Only a path on this site: the redirect must not lead elsewhere.
      location: to.startsWith('/') && !to.startsWith('//') ? to : '/s/',
      'set-cookie': `practice=${encodeURIComponent(wanted.toString())}; Path=/; Secure${domain}`,
    },
    body: '',
  };
};
