import { links } from './links';
import { by } from './support';
import type { Support } from './types';

/** CBP's own material, where its address is known. Texts: `resources.<id>`. */
interface Resource extends Support {
  url: string;
  /** Of the material itself, as far as known: a year, month or day, ISO. */
  dated: string | null;
}

const bulletins = 'https://content.govdelivery.com';

export const resources = {
  'refunds-page': { ...by('official', 'S104'), url: links.refunds, dated: '2026-09-02' },
  'portal-faq': {
    ...by('quoted', 'S48'),
    url: 'https://www.cbp.gov/trade/automated/ace-portal-and-ach-refunds-faqs',
    dated: null,
  },
  'enrollment-overview': {
    ...by('quoted', 'S43'),
    url: 'https://www.cbp.gov/document/guidance/cbp-modernizes-electronic-refund-enrollment-process',
    dated: '2025-12',
  },
  'cape-guide': {
    ...by('quoted', 'S120'),
    url: 'https://www.cbp.gov/sites/default/files/2026-04/ace_portal_-_cape_declarations_508c.pdf',
    dated: '2026-04',
  },
  'voided-faq': {
    ...by('official', 'S106'),
    url: 'https://www.cbp.gov/trade/priority-issues/revenue/bonds/voided-importer-record-faqs',
    dated: null,
  },
  'refunds-notice': {
    ...by('official', 'S105'),
    url: 'https://www.federalregister.gov/documents/full_text/text/2026/07/08/2026-13771.txt',
    dated: '2026-07-08',
  },
  'form-guide': { ...by('quoted', 'S31'), url: links.importerFormGuide, dated: '2025-10' },
  'ach-guide': { ...by('quoted', 'S43'), url: links.achGuide, dated: '2025-12' },
  managing: { ...by('official', 'S38'), url: links.managing, dated: null },
  'modernization-faq': {
    ...by('official', 'S14'),
    url: 'https://www.cbp.gov/trade/automated/ace-portal-modernization-faqs',
    dated: '2022',
  },
  'faq-5106': {
    ...by('official', 'S21'),
    url: 'https://www.cbp.gov/trade/programs-administration/entry-summary/cbp-form-5106/importer-createupdate-identity-5106-faq',
    dated: '2019',
  },
  'ach-page': {
    ...by('official', 'S91'),
    url: 'https://www.cbp.gov/trade/automated/ach/refund',
    dated: null,
  },
  'reactivation-message': {
    ...by('official', 'S59'),
    url: `${bulletins}/bulletins/gd/USDHSCBP-41564d0`,
    dated: '2026-05-01',
  },
  'inactive-message': {
    ...by('official', 'S22'),
    url: `${bulletins}/bulletins/gd/USDHSCBP-41db86d`,
    dated: '2026',
  },
  'fraud-message': {
    ...by('quoted', 'S23'),
    url: `${bulletins}/bulletins/gd/USDHSCBP-41649df`,
    dated: '2026-05-07',
  },
  'tab-message': {
    ...by('official', 'S73'),
    url: `${bulletins}/accounts/USDHSCBP/bulletins/3f59c6a`,
    dated: '2025-10',
  },
  'report-message': {
    ...by('official', 'S86'),
    url: `${bulletins}/bulletins/gd/USDHSCBP-392c10d`,
    dated: '2024',
  },
} as const satisfies Record<string, Resource>;

export type ResourceId = keyof typeof resources;
