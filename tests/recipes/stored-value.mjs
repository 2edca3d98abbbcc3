// @ts-check
/** @type {import('./recipe.mjs').Recipe} */
export const storedValue = {
  name: 'A stored value',
  changes: [
    {
      file: 'lib/storage/index.ts',
      after: 'export const inBackup = {',
      add: 'tipsRead,',
    },
    {
      file: 'lib/storage/index.ts',
      after: `export const keepsLog = stored('local', 'keepsEvidence', schemas.flag, false);`,
      add: `
        /** The tips that the user has read. */
        export const tipsRead = stored('local', 'tipsRead', schemas.tipsRead, []);`,
    },
    {
      file: 'lib/storage/schemas.ts',
      after: 'export const schemas = {',
      add: 'tipsRead: z.array(id).check(z.maxLength(20)),',
    },
    { file: 'tests/unit/saved/tipsRead.v1.json', text: '["first"]' },
    {
      file: 'tests/unit/helpers/arbitrary.ts',
      after: 'export const kept = fc.record({',
      add: 'tipsRead: fc.array(fc.uuid(), { maxLength: 20 }),',
    },
  ],
  tests: ['another-company', 'backup', 'bounds', 'layout', 'storage', 'stored-versions'],
};
