/** The address that most tests begin at: the real one. */
export const importerForm = 'https://ace-accounts.cbp.gov/s/importer-form';
