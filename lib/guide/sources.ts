/**
 * The sources that statements of the guide name, under stable numbers. A source whose address is not wholly
 * known can be named but not opened; a statement that rests on it alone counts as unconfirmed.
 */
export const sources = {
  S1: {
    title: 'A1 Worldwide’s guide',
    url: 'https://a1worldwidelogistics.com/how-to-register-in-the-ace-portal-to-request-your-ieepa-refund/',
    date: '2026-05-14',
  },
  S2: {
    title: 'Juno Logistics’ guide',
    url: 'https://junologistics.com/ace-portal-ach-set-up',
    date: '2026',
  },
  S7: {
    title: 'GHY on electronic refunds',
    url: 'https://ghy.com/trade-compliance/cbp-ace-portal-electronic-refund',
    date: '2026-01-28',
  },
  S8: {
    title: 'A source file without public address',
    url: null,
    date: null,
  },
  S10: {
    title: 'CSMS 68228015 and CAPE FAQ, via rimlogistics.com',
    url: 'https://rimlogistics.com/updated-cbp-cape-faq-on-5-20-26/',
    date: '2026-05',
  },
  S11: {
    title: 'CBP message CSMS 50861476',
    url: 'https://content.govdelivery.com/accounts/USDHSCBP/bulletins/30815a4',
    date: '2022',
  },
  S13: {
    title: 'CBP’s older exporter application',
    url: 'https://ace.cbp.dhs.gov/acexpub/acexpub_Apps/ExporterAccountApplication/expForm.php',
    date: null,
  },
  S14: {
    title: 'CBP’s FAQ on the modernized portal',
    url: 'https://www.cbp.gov/trade/automated/ace-portal-modernization-faqs',
    date: '2022',
  },
  S16: {
    title: 'A source file that names the training site',
    url: null,
    date: null,
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
  S26: {
    title: 'CBP on ACE reports, via transmodal.net',
    url: 'https://blog.transmodal.net/best-practices-to-protect-your-ieepa-refund-information',
    date: '2026',
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
    title: 'Probably CBP’s notice, via rifgroup.co.uk',
    url: 'https://rifgroup.co.uk/?p=284990',
    date: '2026',
  },
  S35: {
    title: 'CBP Form 5106 of 2015',
    url: 'https://omb.report/icr/201506-1651-004/doc/64429001',
    date: '2015',
  },
  S36: {
    title: 'es-003.com on the portal',
    url: 'https://es-003.com/ace-portal-setup',
    date: '2026-04-20',
  },
  S37: {
    title: 'WSSA’s webinar summary',
    url: 'https://wssa.com/blog/cbp-ace-importer-portal-ach-refund-webinar-summary',
    date: '2026-01',
  },
  S38: {
    title: 'CBP’s page on managing the portal',
    url: 'https://www.cbp.gov/trade/automated/getting-started/portal-managing',
    date: null,
  },
  S41: {
    title: 'Clearit USA',
    url: 'https://clearitusa.com/how-to-set-up-an-ace-account-for-cape-refund-filing/',
    date: '2026-04-30',
  },
  S43: {
    title: 'CBP guide 5292-1225, via tariffi.io',
    url: 'https://tariffi.io/help/guides/ace-ach-refund-importer',
    date: '2026',
  },
  S47: {
    title: 'OFW Law on the interim rule',
    url: 'https://ofwlaw.com/cbp-electronic-refunds-interim-rule-what-importers-must-do-by-feb-6',
    date: '2026-01',
  },
  S48: {
    title: 'CBP’s FAQ, via fresh-catalog.com',
    url: 'https://fresh-catalog.com/bmbe-form-download/level:free/',
    date: '2026',
  },
  S49: {
    title: 'CBP’s ACE changes of 2025, via rimlogistics.com',
    url: 'https://rimlogistics.com/ace-portal-updates-to-enable-electronic-refund-enrollment/',
    date: '2025-10',
  },
  S50: {
    title: 'EACCNY',
    url: 'https://eaccny.com/?p=59705',
    date: '2026-04',
  },
  S51: {
    title: 'MTI Worldwide on ACH refunds',
    url: null,
    date: '2026',
  },
  S53: {
    title: 'Alba Wheels Up',
    url: 'https://albawheelsup.com/?p=111598',
    date: '2026-01-02',
  },
  S54: {
    title: 'ieepatariffrecovery.org',
    url: 'https://ieepatariffrecovery.org/news/cape-portal-issues',
    date: '2026-04',
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
  S60: {
    title: 'CBP’s CAPE FAQ, via shiptechintl.com',
    url: null,
    date: '2026-05',
  },
  S61: {
    title: 'CBP message CSMS 18-000216',
    url: 'https://content.govdelivery.com/accounts/USDHSCBP/bulletins/1e1d971',
    date: '2018-03-13',
  },
  S62: {
    title: 'Scarbrough on portal accounts',
    url: 'https://scarbrough-intl.com/ace-portal-reminders/',
    date: null,
  },
  S63: {
    title: 'CBP message on passwords of 2021',
    url: 'https://content.govdelivery.com/accounts/USDHSCBP/bulletins/2f55ec0',
    date: '2021-09-30',
  },
  S64: {
    title: 'CSMS 19-000326, via gistnet.com',
    url: 'https://gistnet.com/csms-sample/19-000326.html',
    date: '2019',
  },
  S66: {
    title: 'oreateai.com',
    url: null,
    date: null,
  },
  S68: {
    title: 'CBP’s guide to user access, via info.5y1.org',
    url: 'https://info.5y1.org/edit-environment-for-your-account_1_4e7c42.html',
    date: '2012-02',
  },
  S70: {
    title: 'CBP’s owner updates, via capeportalguide.com',
    url: 'https://capeportalguide.com/blog/update-ace-trade-account-owner-cape-refund/',
    date: '2026-05',
  },
  S71: {
    title: 'RefundArrow’s set-up guide',
    url: 'https://refundarrow.com/learn/ace-ach-setup-guide',
    date: '2026-04-11',
  },
  S73: {
    title: 'CBP message CSMS 66428010',
    url: 'https://content.govdelivery.com/accounts/USDHSCBP/bulletins/3f59c6a',
    date: '2025-10',
  },
  S74: {
    title: 'Federal Register 2025-24171',
    url: 'https://thefederalregister.org/documents/2025-24171/electronic-refunds',
    date: '2026-01-02',
  },
  S75: {
    title: 'CBP message CSMS 67270895',
    url: 'https://content.govdelivery.com/bulletins/gd/USDHSCBP-40278ef',
    date: '2026',
  },
  S82: {
    title: 'CBP on CAPE reports, via rimlogistics.com',
    url: 'https://rimlogistics.com/cbp-provides-multiple-ace-reports-to-monitor-cape-refund-claims/',
    date: '2026-05',
  },
  S83: {
    title: 'A research note without public address',
    url: null,
    date: '2026-09-08',
  },
  S85: {
    title: 'CBP’s CAPE guidance, via expeditors.com',
    url: 'https://info.expeditors.com/newsflash/cbp-publishes-phase-1-cape-guidance',
    date: '2026-04',
  },
  S86: {
    title: 'CBP message on report REV-603',
    url: 'https://content.govdelivery.com/bulletins/gd/USDHSCBP-392c10d',
    date: '2024',
  },
  S87: {
    title: 'es-003.com on REV reports',
    url: 'https://es-003.com/rev-reports-guide',
    date: '2026',
  },
  S88: {
    title: 'capeportalguide.com on failed refunds',
    url: 'https://capeportalguide.com/blog/ach-refund-failed-what-to-do/',
    date: '2026',
  },
  S89: {
    title: 'CBP’s help menu, via the Census Bureau',
    url: 'https://content.govdelivery.com/accounts/USCENSUS/bulletins/147070c',
    date: '2016-05-03',
  },
  S91: {
    title: 'CBP’s page on ACH refunds',
    url: 'https://www.cbp.gov/trade/automated/ach/refund',
    date: null,
  },
  S93: {
    title: 'CBP’s reminder on numbers, via thefpaa.com',
    url: 'https://thefpaa.com/2026/07/02/cbp-reminder-process-to-reactivate-an-inactive-importer-of-record-ior-number/',
    date: '2026-07-02',
  },
  S98: {
    title: 'Versaci Group',
    url: 'https://versacigroupintl.com/2026/03/16/ach-setup-for-cbp-refunds',
    date: '2026-03-16',
  },
  S104: {
    title: 'CBP’s page “IEEPA Duty Refunds”',
    url: 'https://www.cbp.gov/trade/programs-administration/trade-remedies/ieepa-duty-refunds',
    date: '2026-09-02',
  },
  S105: {
    title: 'Federal Register 2026-13771',
    url: 'https://www.federalregister.gov/documents/full_text/text/2026/07/08/2026-13771.txt',
    date: '2026-07-08',
  },
  S106: {
    title: 'CBP’s FAQ on voided importer records',
    url: 'https://www.cbp.gov/trade/priority-issues/revenue/bonds/voided-importer-record-faqs',
    date: null,
  },
  S107: {
    title: 'CBP’s voided-record FAQ, via Imperative Logistics',
    url: 'https://imperativelogistics.com/latest-news/recent-news/newsflash-u-s-customs-cbp-voiding-importer-of-record-numbers/',
    date: null,
  },
  S108: {
    title: 'CBP message CSMS 67648307, via es-003.com',
    url: 'https://es-003.com/fedex-ups-ieepa-refund-notify-party',
    date: '2026-04',
  },
  S111: {
    title: 'Clearit USA on adding a user',
    url: 'https://clearitusa.com/how-to-add-clearit-to-your-ace-account-for-cape-refund-filing/',
    date: '2026',
  },
  S112: {
    title: 'CBP’s court declaration, via mannpublications.com',
    url: 'https://mannpublications.com/fashionmannuscript/2026/05/13/krieger-worldwide-industry-news-cbp-provides-major-cape-phase-1-refund-processing-update/',
    date: '2026-05-13',
  },
  S113: {
    title: 'CBP’s electronic refunds rule, via anderinger.com',
    url: 'https://anderinger.com/electronic-refunds-interim-final-rule',
    date: '2026',
  },
  S115: {
    title: 'misryoum.com on the portal’s glitches',
    url: 'https://misryoum.com/tariff-refund-portal-stumbles-glitches-delay-claims-for',
    date: '2026-04',
  },
  S120: {
    title: 'CBP’s CAPE guide, via lowcountrylocalfirst.org',
    url: 'https://lowcountrylocalfirst.org/news/small-business-tariff-reimbursement-process-updates',
    date: '2026-04-20',
  },
  S127: {
    title: 'Clutch on direct refunds',
    url: 'https://clutchgl.com/cbpdirectrefunds',
    date: '2026-02-06',
  },
  /** What people of the field know and no source of ours says: to be worded as such. */
  known: {
    title: 'general knowledge of the field',
    url: null,
    date: null,
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

export interface Source {
  /** As people would name it: "CBP guide 5228-1025, via tariffi.io". */
  title: string;
  /** Null if no address can be shown. */
  url: string | null;
  /** As far as known: a year, month or day, ISO; null if it has none. */
  date: string | null;
}
