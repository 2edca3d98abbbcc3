// @ts-check
/**
 * What may surround the form: other forms, scroll containers, a frame. Each has an option (see
 * README.md).
 */

const second = `<section class="plain" aria-label="Site search and newsletter">
<form action="#" onsubmit="return false"><label for="site-search">Search</label> <input id="site-search" type="search" name="q"> <button>Search</button></form>
<form action="#" onsubmit="return false"><label for="news-email">Email Address</label> <input id="news-email" type="email" name="email" placeholder="Subscribe to our newsletter"> <button>Subscribe</button></form>
</section>
`;

const scroller = (/** @type {string} */ content) =>
  `<div style="height:70vh;overflow:auto"><div style="height:20rem"></div><div style="height:60vh;overflow:auto;border:1px solid #d8dde6"><div style="height:8rem"></div>${content}<div style="height:40rem"></div></div><div style="height:60vh"></div></div>`;

/** @param {URLSearchParams} practice @param {URL} url */
export const bodyOf = (practice, url) => {
  const embedded = url.searchParams.has('embedded');
  if (practice.get('frame') === '1' && !embedded) {
    const address = `${url.pathname}?embedded=1`;
    return {
      framed: true,
      body: `<main><iframe title="Application" src="${address}" style="width:100%;height:46rem;border:0"></iframe></main>`,
    };
  }
  const main = practice.get('scroller') === '1' ? scroller('<main></main>') : '<main></main>';
  return { framed: false, body: (practice.get('second') === '1' ? second : '') + main };
};
