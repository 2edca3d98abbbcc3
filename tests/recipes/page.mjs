// @ts-check
/** @type {import('./recipe.mjs').Recipe} */
export const page = {
  name: 'A page on a known host',
  changes: [
    {
      file: 'lib/pages/addresses.ts',
      after: 'export const addresses = [',
      add: `
        {
          page: 'portal-news',
          host: 'ace.cbp.gov',
          path: /^\\/s\\/news\\/?$/,
          examples: ['https://ace.cbp.gov/s/news'],
          lookAlikes: ['https://ace.cbp.gov.example.com/s/news'],
        },`,
    },
    {
      file: 'lib/guide/places.ts',
      after: `portal: basedOn('ach-path', 'ach-tab'),`,
      add: `'portal-news': basedOn('portal-address'),`,
    },
    {
      file: 'lib/guide/places.ts',
      after: 'export const pageFaces = {',
      add: `'portal-news': { support: basedOn('portal-address'), actions: ['open-portal'] },`,
    },
    {
      file: 'lib/texts/en/pages.ts',
      after: 'export const pages = {',
      add: `'portal-news': { title: 'ACE Portal: news', do: 'This is only news. The portal is at ace.cbp.gov.' },`,
    },
    {
      file: 'lib/texts/en/pages.ts',
      after: 'export const pageFaces = {',
      add: `'portal-news': { title: 'This is only news.', line: 'The portal is at ace.cbp.gov.' },`,
    },
    {
      file: 'lib/texts/es/pages.ts',
      after: 'export const pages = {',
      add: `'portal-news': { title: 'Portal ACE: noticias', do: 'Son solo noticias. El portal está en ace.cbp.gov.' },`,
    },
    {
      file: 'lib/texts/es/pages.ts',
      after: 'export const pageFaces = {',
      add: `'portal-news': { title: 'Son solo noticias.', line: 'El portal está en ace.cbp.gov.' },`,
    },
  ],
  tests: [
    'recognition-verdicts',
    'facts',
    'guidance',
    'guide',
    'messages',
    'pages',
    'place-and-tab',
    'texts',
    'today',
    'words',
  ],
};
