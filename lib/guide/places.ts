import type { PageId, StateId } from '../pages/types';
import { basedOn } from './support';
import type { Support } from './types';

/** The facts behind the text about each state of a page. Texts: `states.<state>.do`. */
export const stateSupport: Readonly<Record<StateId, Support>> = {
  company: basedOn('next-sends-code', 'code-to-contact', 'code-ten-minutes', 'match-record'),
  code: basedOn('code-to-contact', 'back-loses-all'),
  owner: basedOn('owner-page-fields', 'back-loses-all'),
  authorise: basedOn('authorization-creates', 'one-account-per-number', 'back-loses-all'),
  done: basedOn('two-emails', 'one-account-per-number', 'forty-five-days'),
  'signed-in': basedOn('ach-path'),
  'accounts-menu': basedOn('ach-path'),
  'importer-list': basedOn('ach-path', 'per-suffix'),
  account: basedOn('ach-tab', 'tab-missing', 'our-advice'),
  'account-more': basedOn('ach-tab', 'tab-under-more', 'tab-missing'),
  ach: basedOn('refresh-first', 'empty-is-not-unenrolled', 'add-ach-info'),
  'ach-dialog': basedOn('us-bank-account', 'account-in-importers-name', 'payment-does-not-enroll'),
  'ach-success': basedOn('refresh-first', 'refresh-is-the-proof', 'per-suffix'),
  'ach-shown': basedOn('refresh-first', 'per-suffix', 'our-advice'),
  'user-access': basedOn('full-access-path'),
  'user-roles': basedOn('full-access-path'),
};

/**
 * The facts behind the text about each page, including pages that are not CBP's. Texts:
 * `pages.<page>.do`.
 */
export const pageSupport: Readonly<Record<PageId | 'other', Support>> = {
  'importer-form': basedOn('form-conditions', 'number-linked'),
  'exporter-form': basedOn('exporter-form'),
  legacy: basedOn('legacy-forms'),
  training: basedOn('training-site', 'portal-address'),
  portal: basedOn('ach-path', 'ach-tab'),
  'portal-sign-in': basedOn('portal-log-in'),
  'portal-moved': basedOn('portal-address'),
  login: basedOn('security-token', 'token-is-not-the-code'),
  other: basedOn('web-domains', 'form-address', 'portal-address'),
};

/**
 * What the bar says on each page. On the importer form that depends on the state. Part of `faces`,
 * where the names of the buttons are checked.
 */
export const pageFaces = {
  'exporter-form': { support: basedOn('exporter-form'), actions: ['open-form'] },
  legacy: { support: basedOn('legacy-forms'), actions: ['open-form'] },
  training: { support: basedOn('training-site', 'portal-address'), actions: ['open-portal'] },
  portal: { support: basedOn('ach-path', 'importer-sub-account') },
  'portal-sign-in': { support: basedOn('portal-log-in') },
  'portal-moved': { support: basedOn('portal-address'), actions: ['open-portal'] },
  login: { support: basedOn('security-token', 'token-is-not-the-code') },
} as const satisfies Readonly<
  Record<Exclude<PageId, 'importer-form'>, { support: Support; actions?: readonly string[] }>
>;
