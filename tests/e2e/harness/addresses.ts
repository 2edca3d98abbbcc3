/** The real address of the form, at which most tests begin. */
export const importerForm = 'https://ace-accounts.cbp.gov/s/importer-form';

/** The portal's first page, where a login ends. */
export const portalHome = 'https://ace.cbp.gov/s/';
