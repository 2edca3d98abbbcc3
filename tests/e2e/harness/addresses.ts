/** The address that most tests begin at: the real one. */
export const importerForm = 'https://ace-accounts.cbp.gov/s/importer-form';

/** The portal's first page, where a log-in ends. */
export const portalHome = 'https://ace.cbp.gov/s/';
