/** The pages on which the prep sheet's filler is tried; their README says what must happen. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const fillPages = join(import.meta.dirname, '../fixtures/prep-sheet');

const html = (name: string) => readFileSync(join(fillPages, `${name}.html`), 'utf8');

/** The names of all tricks. */
export const tricks = readdirSync(join(fillPages, 'tricks')).map((file) =>
  file.replace('.html', ''),
);

/** Returns a page, if wanted with something that makes it hard to fill. */
export const fillPage = (page: 'company' | 'owner' | 'contact-form', trick?: string): string =>
  trick === undefined ? html(page) : html(page) + html(`tricks/${trick}`);
