/**
 * The sources that statements of the guide name, under their numbers in facts.md section 11. Only
 * those with an address that can be shown: without one a statement has no source here.
 */
export const sources = {
  S1: {
    title: 'A1 Worldwide’s guide',
    url: 'https://a1worldwidelogistics.com/how-to-register-in-the-ace-portal-to-request-your-ieepa-refund/',
    date: '2026-05-14',
  },
  S10: {
    title: 'CSMS 68228015 and CAPE FAQ, via rimlogistics.com',
    url: 'https://rimlogistics.com/updated-cbp-cape-faq-on-5-20-26/',
    date: '2026-05',
  },
  S21: {
    title: 'CBP’s Form 5106 FAQ',
    url: 'https://www.cbp.gov/trade/programs-administration/entry-summary/cbp-form-5106/importer-createupdate-identity-5106-faq',
    date: '2019',
  },
  S22: {
    title: 'CBP message CSMS 69056621',
    url: 'https://content.govdelivery.com/bulletins/gd/USDHSCBP-41db86d',
    date: '2026',
  },
  S23: {
    title: 'CSMS 68569567, via expeditors.com',
    url: 'https://info.expeditors.com/newsflash/cbp-published-best-practices-for-protecting-ieepa-refund-data',
    date: '2026-05',
  },
  S28: {
    title: 'CBP’s June 2026 changes, via capeportalguide.com',
    url: 'https://capeportalguide.com/blog/cbp-ace-tao-reactivation-lookup-webforms-june-2026/',
    date: '2026-06',
  },
  S29: {
    title: 'CBP’s FAQ, via oiaglobal.com',
    url: 'https://oiaglobal.com/br/ieepa-refund-update-cape-phase-one/',
    date: '2026-05-05',
  },
  S31: {
    title: 'CBP guide 5228-1025, via tariffi.io',
    url: 'https://tariffi.io/help/guides/ace-portal-signup-importer',
    date: '2026',
  },
  S33: {
    title: 'Worldwide Logistics',
    url: 'https://worldwidelogisticsltd.com/2026/02/09/reminder-cbp-electronic-refund-changes-effective-february-6-2026-and-faqs/',
    date: '2026-02-09',
  },
  S34: {
    title: 'CBP’s notice on the form, via rifgroup.co.uk',
    url: 'https://rifgroup.co.uk/?p=284990',
    date: '2026',
  },
  S35: {
    title: 'CBP Form 5106 of 2015',
    url: 'https://omb.report/icr/201506-1651-004/doc/64429001',
    date: '2015',
  },
  S43: {
    title: 'CBP guide 5292-1225, via tariffi.io',
    url: 'https://tariffi.io/help/guides/ace-ach-refund-importer',
    date: '2026',
  },
  S49: {
    title: 'CBP’s ACE changes of 2025, via rimlogistics.com',
    url: 'https://rimlogistics.com/ace-portal-updates-to-enable-electronic-refund-enrollment/',
    date: '2025-10',
  },
  S56: {
    title: 'CBP’s page on PGA accounts',
    url: 'https://www.cbp.gov/document/forms/ace-secure-data-portal-pga-account-application',
    date: '2020-08-26',
  },
  S57: {
    title: 'CBP’s 45-day rule, via capeportalguide.com',
    url: 'https://capeportalguide.com/blog/reactivating-ace-portal-account/',
    date: '2026-06',
  },
  S59: {
    title: 'CBP message CSMS 68510928',
    url: 'https://content.govdelivery.com/bulletins/gd/USDHSCBP-41564d0',
    date: '2026-05-01',
  },
  S61: {
    title: 'CBP message CSMS 18-000216',
    url: 'https://content.govdelivery.com/accounts/USDHSCBP/bulletins/1e1d971',
    date: '2018-03-13',
  },
  S74: {
    title: 'Federal Register 2025-24171',
    url: 'https://thefederalregister.org/documents/2025-24171/electronic-refunds',
    date: '2026-01-02',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

export interface Source {
  /** As people would name it: "CBP guide 5228-1025, via tariffi.io". */
  title: string;
  url: string;
  /** As far as known: a year, month or day, ISO. */
  date: string;
}
