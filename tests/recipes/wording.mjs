// @ts-check
/** @type {import('./recipe.mjs').Recipe} */
export const wording = {
  name: 'A wording of a label',
  changes: [
    {
      file: 'lib/pages/importer-form/fields.ts',
      after: `{ need: ['postal', 'code'], may: place },`,
      add: `{ need: ['delivery', 'code'] },`,
    },
    {
      file: 'tests/unit/names.test.ts',
      after: `['textbox', 'Zip Code', 'zip'],`,
      add: `['textbox', 'Delivery Code', 'zip'],`,
    },
  ],
  tests: ['names'],
};
