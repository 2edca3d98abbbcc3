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
