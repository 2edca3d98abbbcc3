// @ts-check
/** @type {import('./recipe.mjs').Recipe} */
export const step = {
  name: 'A step',
  changes: [
    {
      file: 'lib/guide/journeys/add-sub-accounts.ts',
      after: '  steps: [',
      add: `
        {
          id: 'sub-list',
          link: links.portal,
          why: basedOn('per-suffix'),
          says: { do: basedOn('our-advice'), done: basedOn('our-advice') },
          troubles: { 'number-missing': basedOn('our-advice') },
        },`,
    },
    {
      file: 'lib/texts/en/journeys/add-sub-accounts.ts',
      after: 'export const addSubAccounts = {',
      add: `
        'sub-list': {
          title: 'List your numbers',
          why: 'Each number needs its own sub-account.',
          label: 'List your numbers',
          line: 'Each needs its own sub-account.',
          do: 'Write down each importer number, with the two characters after it.',
          done: 'The list is complete.',
          troubles: {
            'number-missing': {
              when: 'You do not know every number',
              do: 'Ask the broker who filed the entries.',
            },
          },
        },`,
    },
    {
      file: 'lib/texts/es/journeys/add-sub-accounts.ts',
      after: 'export const addSubAccounts = {',
      add: `
        'sub-list': {
          title: 'Anote sus números',
          why: 'Cada número necesita su propia subcuenta.',
          label: 'Anote sus números',
          line: 'Cada uno necesita su propia subcuenta.',
          do: 'Anote cada número de importador, con los dos caracteres que le siguen.',
          done: 'La lista está completa.',
          troubles: {
            'number-missing': {
              when: 'No conoce todos los números',
              do: 'Pregunte al agente que presentó las entradas.',
            },
          },
        },`,
    },
  ],
  tests: [
    'done-transitions',
    'facts',
    'guide',
    'guide-progress',
    'step-body',
    'texts',
    'today',
    'words',
  ],
};
