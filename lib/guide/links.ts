/** The addresses that the guide sends people to, and no others. */
export const links = {
  importerForm: 'https://ace-accounts.cbp.gov/s/importer-form',
  /** Includes the login: it leads to login.cbp.gov and back. */
  portal: 'https://ace.cbp.gov/',
  /** CBP's own guide to the form, Pub. 5228-1025. */
  importerFormGuide:
    'https://www.cbp.gov/document/guidance/automated-ace-portal-account-application-importers',
  /**
   * CBP's page on refunds. It links to the web form for accounts, whose own address is not
   * published in full.
   */
  refunds: 'https://www.cbp.gov/trade/programs-administration/trade-remedies/ieepa-duty-refunds',
  /** CBP's own page on managing an account: owners, sub-accounts, applications. */
  managing: 'https://www.cbp.gov/trade/automated/getting-started/portal-managing',
  /** CBP's own guide to the bank data, Pub. 5292-1225. */
  achGuide:
    'https://www.cbp.gov/document/guidance/ace-portal-ach-bank-information-electronic-refunds',
} as const;
