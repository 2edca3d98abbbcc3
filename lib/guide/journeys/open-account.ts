import { checked } from '../checked';
import { links } from '../links';
import type { Journey } from '../types';

/**
 * From nothing to an account that stays open and gets refunds (facts.md 2 to 5). The first four steps
 * stand before the form because the ten minutes leave no time for them.
 */
export const openAccount = {
  id: 'open-account',
  steps: [
    {
      id: 'right-form',
      sources: ['S10', 'S28'],
      confidence: 'quoted',
      checked,
      link: links.importerFormGuide,
    },
    { id: 'data-5106', sources: ['S34', 'S31', 'S21'], confidence: 'quoted', checked },
    { id: 'contact-ready', sources: ['S29', 'S34', 'S31'], confidence: 'quoted', checked },
    { id: 'login-email', sources: ['S1', 'S34'], confidence: 'reported', checked },
    {
      id: 'company',
      sources: ['S34', 'S31'],
      confidence: 'quoted',
      checked,
      at: { page: 'importer-form', state: 'company' },
      doneWhen: { page: 'importer-form', states: ['code', 'owner', 'authorise', 'done'] },
      link: links.importerForm,
    },
    {
      id: 'code',
      sources: ['S34', 'S31'],
      confidence: 'quoted',
      checked,
      at: { page: 'importer-form', state: 'code' },
      doneWhen: { page: 'importer-form', states: ['owner', 'authorise', 'done'] },
      link: links.importerForm,
    },
    {
      id: 'owner',
      sources: ['S43', 'S59'],
      confidence: 'quoted',
      checked,
      at: { page: 'importer-form', state: 'owner' },
      doneWhen: { page: 'importer-form', states: ['authorise', 'done'] },
      link: links.importerForm,
    },
    {
      id: 'authorise',
      sources: ['S1'],
      confidence: 'reported',
      checked,
      at: { page: 'importer-form', state: 'authorise' },
      doneWhen: { page: 'importer-form', states: ['done'] },
      link: links.importerForm,
    },
    {
      id: 'done',
      sources: ['S1'],
      confidence: 'reported',
      checked,
      at: { page: 'importer-form', state: 'done' },
      doneWhen: { page: 'importer-form', states: ['done'] },
      link: links.importerForm,
    },
    { id: 'mails', sources: ['S1', 'S23'], confidence: 'reported', checked },
    {
      id: 'first-login',
      sources: ['S57', 'S56'],
      confidence: 'inferred',
      checked,
      at: { page: 'portal', state: 'signed-in' },
      doneWhen: {
        page: 'portal',
        states: ['signed-in', 'importer-list', 'account', 'ach', 'ach-dialog'],
      },
      link: links.portal,
    },
    // Only by hand: that bank data was taken is said by a toast, which is no state of the page.
    {
      id: 'enroll-ach',
      sources: ['S43', 'S49', 'S74'],
      confidence: 'quoted',
      checked,
      at: { page: 'portal', state: 'ach' },
      link: links.portal,
    },
    // Last, because it is never over: before another step it would stay the next one for ever.
    {
      id: 'keep-login',
      sources: ['S57', 'S56'],
      confidence: 'quoted',
      checked,
      link: links.portal,
    },
  ],
} as const satisfies Journey;
