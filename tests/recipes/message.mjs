// @ts-check
/** @type {import('./recipe.mjs').Recipe} */
export const message = {
  name: 'A message',
  changes: [
    {
      file: 'lib/messages/own-page.ts',
      after: `z.object({ type: z.literal('not-logged-in') }),`,
      add: `z.object({ type: z.literal('tip-read'), at: time }),`,
    },
    {
      file: 'lib/background/message-handler.ts',
      after: `'unsaved-read': ({ at }) => forgetUnsaved(at),`,
      add: `'tip-read': ({ at }) => forgetUnsaved(at),`,
    },
    {
      file: 'tests/unit/messages.test.ts',
      after: `'not-logged-in': [{ type: 'not-logged-in' }],`,
      add: `'tip-read': [{ type: 'tip-read', at: 1 }],`,
    },
  ],
  tests: ['message-handler', 'messages'],
};
