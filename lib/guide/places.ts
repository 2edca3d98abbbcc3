import type { PageId, StateId } from '../pages/types';
import { by } from './support';
import type { Support } from './types';

/** What stands behind what is said of each state of a page. Texts: `states.<state>.do`. */
export const stateSupport: Readonly<Record<StateId, Support>> = {
  company: by('quoted', 'S31', 'S34'),
  code: by('quoted', 'S31', 'S34', 'S1'),
  owner: by('reported', 'S1'),
  authorise: by('reported', 'S1'),
  done: by('reported', 'S1', 'S2', 'S57'),
  'signed-in': by('quoted', 'S43'),
  'accounts-menu': by('quoted', 'S43'),
  'importer-list': by('quoted', 'S43', 'S49'),
  account: by('inferred', 'S104', 'S43'),
  'account-more': by('inferred', 'S104', 'S43'),
  ach: by('quoted', 'S49', 'S48', 'S2'),
  'ach-dialog': by('reported', 'S33', 'S43'),
  'ach-success': by('quoted', 'S49', 'S48'),
  'ach-shown': by('quoted', 'S49', 'S48'),
  'user-access': by('quoted', 'S43'),
  'user-roles': by('quoted', 'S43'),
};

/** What stands behind what is said of a page, and of none that is CBP's. Texts: `pages.<page>.do`. */
export const pageSupport: Readonly<Record<PageId | 'other', Support>> = {
  'importer-form': by('quoted', 'S10', 'S34', 'S104'),
  'exporter-form': by('reported', 'S8'),
  legacy: by('official', 'S13'),
  training: by('reported', 'S16'),
  portal: by('quoted', 'S43'),
  'portal-sign-in': by('official', 'S14', 'S11'),
  'portal-moved': by('official', 'S11'),
  login: by('inferred', 'S14', 'S31'),
  other: by('quoted', 'S23'),
};
