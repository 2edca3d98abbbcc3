/** The words in which pages are described. Knowledge: imports nothing. */

export type PageId =
  | 'importer-form'
  | 'exporter-form'
  | 'legacy'
  | 'training'
  | 'portal'
  | 'portal-sign-in'
  | 'portal-moved'
  | 'login';

/** One face of a page that changes without navigation. */
export type StateId =
  | 'company'
  | 'code'
  | 'owner'
  | 'authorise'
  | 'done'
  | 'signed-in'
  | 'importer-list'
  | 'account'
  | 'ach'
  | 'ach-dialog';

export type FieldId =
  | 'companyName'
  | 'importerNumber'
  | 'businessEmail'
  | 'captcha'
  | 'verificationCode'
  | 'prefilledCompanyName'
  | 'prefilledImporterNumber'
  | 'prefilledEmail'
  | 'orgStructure'
  | 'ownerName'
  | 'ownerFirstName'
  | 'ownerLastName'
  | 'country'
  | 'address'
  | 'city'
  | 'zip'
  | 'telephone'
  | 'fiscalYearEnd'
  | 'duns'
  | 'website'
  | 'authorise'
  | 'routingNumber'
  | 'accountNumber'
  | 'bankControlKey'
  | 'bankName';

/** The classes of error of facts.md 2.4; `already` is "E1 or E4, the words do not tell which". */
export type ErrorId =
  | 'email-in-use'
  | 'no-match'
  | 'no-contact'
  | 'already-linked'
  | 'already'
  | 'code-wrong'
  | 'code-expired'
  | 'inactive'
  | 'required';

/** Why a field that the state should have has no hint. */
export type MissReason =
  | 'no candidate'
  | 'two candidates'
  | 'name matched, kind did not'
  | 'in another form';

export interface Miss {
  field: FieldId;
  reason: MissReason;
}
