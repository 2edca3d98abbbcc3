// @ts-check
import { field } from './field.mjs';
import { language } from './language.mjs';
import { message } from './message.mjs';
import { page } from './page.mjs';
import { part } from './part.mjs';
import { step } from './step.mjs';
import { storedValue } from './stored-value.mjs';
import { wording } from './wording.mjs';

/** In the order of CONTRIBUTING.md. */
export const recipes = [wording, field, step, part, page, language, storedValue, message];
