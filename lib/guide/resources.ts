import { links } from './links';
import { basedOn } from './support';
import type { Support } from './types';

/** CBP's own material with a known address. Texts: `resources.<id>`. */
interface Resource extends Support {
  url: string;
  /** The date of the material, as exact as it is known: a year, month or day, ISO. */
  dated: string | null;
}

const bulletins = 'https://content.govdelivery.com';

export const resources = {
  'refunds-page': { ...basedOn('refunds-page'), url: links.refunds, dated: '2026-09-02' },
  'portal-faq': {
    ...basedOn('portal-faq'),
    url: 'https://www.cbp.gov/trade/automated/ace-portal-and-ach-refunds-faqs',
    dated: null,
  },
  'enrollment-overview': {
    ...basedOn('ach-guide'),
    url: 'https://www.cbp.gov/document/guidance/cbp-modernizes-electronic-refund-enrollment-process',
    dated: '2025-12',
  },
  'cape-guide': {
    ...basedOn('cape-guide'),
    url: 'https://www.cbp.gov/sites/default/files/2026-04/ace_portal_-_cape_declarations_508c.pdf',
    dated: '2026-04',
  },
  'voided-faq': {
    ...basedOn('voided-mail'),
    url: 'https://www.cbp.gov/trade/priority-issues/revenue/bonds/voided-importer-record-faqs',
    dated: null,
  },
  'refunds-notice': {
    ...basedOn('waiver-in-writing'),
    url: 'https://www.federalregister.gov/documents/full_text/text/2026/07/08/2026-13771.txt',
    dated: '2026-07-08',
  },
  'form-guide': { ...basedOn('form-guide'), url: links.importerFormGuide, dated: '2025-10' },
  'ach-guide': { ...basedOn('ach-guide'), url: links.achGuide, dated: '2025-12' },
  managing: { ...basedOn('one-account-per-number'), url: links.managing, dated: null },
  'modernization-faq': {
    ...basedOn('portal-log-in'),
    url: 'https://www.cbp.gov/trade/automated/ace-portal-modernization-faqs',
    dated: '2022',
  },
  'faq-5106': {
    ...basedOn('record-update-ways'),
    url: 'https://www.cbp.gov/trade/programs-administration/entry-summary/cbp-form-5106/importer-createupdate-identity-5106-faq',
    dated: '2019',
  },
  'ach-page': {
    ...basedOn('ach-support'),
    url: 'https://www.cbp.gov/trade/automated/ach/refund',
    dated: null,
  },
  'reactivation-message': {
    ...basedOn('owner-reactivates'),
    url: `${bulletins}/bulletins/gd/USDHSCBP-41564d0`,
    dated: '2026-05-01',
  },
  'inactive-message': {
    ...basedOn('number-inactive'),
    url: `${bulletins}/bulletins/gd/USDHSCBP-41db86d`,
    dated: '2026',
  },
  'fraud-message': {
    ...basedOn('cape-only-way'),
    url: `${bulletins}/bulletins/gd/USDHSCBP-41649df`,
    dated: '2026-05-07',
  },
  'tab-message': {
    ...basedOn('ach-tab'),
    url: `${bulletins}/accounts/USDHSCBP/bulletins/3f59c6a`,
    dated: '2025-10',
  },
  'report-message': {
    ...basedOn('rev-603-status'),
    url: `${bulletins}/bulletins/gd/USDHSCBP-392c10d`,
    dated: '2024',
  },
} as const satisfies Record<string, Resource>;

export type ResourceId = keyof typeof resources;
