import { basedOn } from './support';

/** The facts behind what the prep sheet says. Texts: `sheet.says.<id>`. */
export const sheetSupport = {
  compare: basedOn('match-record'),
  ready: basedOn('first-page-fields', 'owner-page-fields', 'code-ten-minutes'),
  tell: basedOn('code-to-contact', 'code-ten-minutes', 'call-known-number'),
} as const;
