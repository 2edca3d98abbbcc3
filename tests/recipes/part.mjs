// @ts-check
/** @type {import('./recipe.mjs').Recipe} */
export const part = {
  name: 'A part',
  changes: [
    {
      file: 'lib/guide/parts.ts',
      after: `export const partIds = ['get-ready',`,
      add: `'recover',`,
    },
    {
      file: 'lib/guide/parts.ts',
      replace: `'recover-linked': 'get-ready',`,
      add: `'recover-linked': 'recover',`,
    },
    {
      file: 'lib/texts/en/today.ts',
      after: `'get-ready': 'Get ready',`,
      add: `recover: 'Get back in',`,
    },
    {
      file: 'lib/texts/es/today.ts',
      after: `'get-ready': 'Prepararse',`,
      add: `recover: 'Recuperar el acceso',`,
    },
  ],
  tests: ['case-progress', 'situations', 'texts', 'texts-used', 'today', 'words'],
};
