// @ts-check
/** @type {import('./recipe.mjs').Recipe} */
export const field = {
  name: 'A field with its help',
  changes: [
    {
      file: 'lib/pages/importer-form/fields.ts',
      after: 'export const fields = [',
      add: `{ field: 'county', kinds: ['textbox'], names: [{ need: ['county'] }], optionalIn: ['owner'] },`,
    },
    {
      file: 'tests/unit/names.test.ts',
      after: `['textbox', 'City', 'city'],`,
      add: `['textbox', 'County', 'county'],`,
    },
    {
      file: 'lib/guide/control-help.ts',
      after: `zip: form('owner-page-fields', 'our-advice'),`,
      add: `county: { ...form('owner-page-fields'), isOptional: true },`,
    },
    {
      file: 'lib/texts/en/controls.ts',
      after: 'export const controls = {',
      add: `county: { name: 'County', chip: '', title: 'You can leave it empty.', line: '' },`,
    },
    {
      file: 'lib/texts/es/controls.ts',
      after: 'export const controls = {',
      add: `county: { name: 'County', chip: '', title: 'Puede quedar vacío.', line: '' },`,
    },
  ],
  tests: [
    'recognition-verdicts',
    'facts',
    'guidance',
    'guide',
    'messages',
    'names',
    'report',
    'texts',
    'words',
  ],
};
