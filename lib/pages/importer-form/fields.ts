/**
 * The fields of the importer form. We could not see the live form: these are the labels printed in
 * guides, plus other common words for the same things.
 */
import type { FieldRecord } from '../field-record';
import type { NameRule } from '../name-rule';

const company = 'company|business|corporate|corporation|entity|firm|organization|organisation|org';

const companyName: readonly NameRule[] = [
  { need: [`${company}|importer`, 'name'], may: `${company}|importer|registered|record` },
  { need: ['company|business'] },
];

const importerNumber: readonly NameRule[] = [
  {
    need: ['importer|ior|ir', 'number|id|identifier|identification'],
    may: 'importer|ior|ir|record|number|id|identification|assigned|ein|ssn|irs|customs',
  },
  { need: ['ior|ir'] },
];

const email =
  'business|company|corporate|work|office|official|contact|address|id|importer|email|account|requester|applicant';
const businessEmail: readonly NameRule[] = [{ need: ['email'], may: email }];

const person = 'account|trade|owner|tao|full|contact|legal';
const place = `${company}|owner|account|mailing|physical|contact|office`;

/** The first step shows what the later ones repeat filled in. */
const later = ['code', 'owner', 'authorise'] as const;

export const fields = [
  { field: 'companyName', expectedIn: ['company'], kinds: ['textbox'], names: companyName },
  { field: 'importerNumber', expectedIn: ['company'], kinds: ['textbox'], names: importerNumber },
  { field: 'businessEmail', expectedIn: ['company'], kinds: ['textbox'], names: businessEmail },
  { field: 'prefilledCompanyName', optionalIn: later, kinds: ['prefilled'], names: companyName },
  {
    field: 'prefilledImporterNumber',
    optionalIn: later,
    kinds: ['prefilled'],
    names: importerNumber,
  },
  { field: 'prefilledEmail', optionalIn: later, kinds: ['prefilled'], names: businessEmail },
  {
    field: 'captcha',
    optionalIn: ['company'],
    kinds: ['frame'],
    names: [
      { need: ['captcha|recaptcha'], open: true },
      { need: ['robot'], open: true },
    ],
  },
  {
    field: 'verificationCode',
    expectedIn: ['code'],
    kinds: ['textbox'],
    names: [
      {
        need: ['code|passcode|otp|pin'],
        may: 'verification|security|confirmation|validation|authentication|one|time|single|use|access|digit|digits|six|verify|email|emailed|received|sent|code|otp|was',
      },
      { need: ['one|single', 'time|use', 'password'], may: 'email|emailed|sent' },
    ],
  },
  {
    field: 'orgStructure',
    expectedIn: ['owner'],
    optionalIn: ['authorise'],
    kinds: ['combobox'],
    names: [
      {
        need: [`${company}|organizational|organisational|legal`, 'structure|type'],
        may: `${company}|organizational|organisational|legal|structure|type`,
      },
      { need: ['legal', 'form'] },
      { need: [company, 'organized|organised|structured'] },
    ],
  },
  {
    field: 'ownerName',
    optionalIn: ['owner', 'authorise'],
    kinds: ['textbox'],
    names: [
      { need: ['owner|tao', 'name'], may: person },
      { need: ['account', 'owner'], may: 'trade' },
      { need: ['first', 'last', 'name|names'], may: `${person}|name` },
      { need: ['full', 'name'] },
      { need: ['who', 'own|owns', 'account'], may: 'will' },
    ],
  },
  {
    field: 'ownerFirstName',
    optionalIn: ['owner', 'authorise'],
    kinds: ['textbox'],
    names: [{ need: ['first|given', 'name'], may: person }],
  },
  {
    field: 'ownerLastName',
    optionalIn: ['owner', 'authorise'],
    kinds: ['textbox'],
    names: [
      { need: ['last|family', 'name'], may: person },
      { need: ['surname'], may: person },
    ],
  },
  {
    field: 'country',
    expectedIn: ['owner'],
    optionalIn: ['authorise'],
    kinds: ['combobox', 'textbox'],
    names: [{ need: ['country|nation'], may: `${place}|region|territory|address|residence|name` }],
  },
  {
    field: 'address',
    expectedIn: ['owner'],
    optionalIn: ['authorise'],
    kinds: ['textbox'],
    names: [
      {
        need: ['address|street'],
        may: `${place}|postal|street|address|line|1|one|number|name|pobox`,
      },
    ],
  },
  {
    field: 'city',
    expectedIn: ['owner'],
    optionalIn: ['authorise'],
    kinds: ['textbox', 'combobox'],
    names: [
      { need: ['city|town|municipality|locality'], may: `${place}|town|suburb|address|name` },
    ],
  },
  {
    field: 'zip',
    expectedIn: ['owner'],
    optionalIn: ['authorise'],
    kinds: ['textbox'],
    names: [
      {
        need: ['zip|zipcode|postcode'],
        may: `${place}|code|postal|zip|pin|address`,
      },
      // "Zip +4" alone is only the four digits after the ZIP code.
      { need: ['zip', '4', 'code'] },
      { need: ['postal', 'code'], may: place },
    ],
  },
  {
    field: 'telephone',
    expectedIn: ['owner'],
    optionalIn: ['authorise'],
    kinds: ['textbox'],
    names: [
      {
        need: ['telephone|phone|tel'],
        may: `${place}|telephone|phone|number|daytime|main|primary|work`,
      },
      { need: ['contact', 'number'] },
    ],
  },
  {
    field: 'fiscalYearEnd',
    optionalIn: ['owner', 'authorise'],
    kinds: ['textbox', 'combobox'],
    names: [
      {
        need: ['fiscal|financial', 'year', 'end*|last|closing'],
        may: 'date|month|day|mm|dd|yyyy|company',
      },
    ],
  },
  {
    field: 'duns',
    optionalIn: ['owner', 'authorise'],
    kinds: ['textbox'],
    names: [
      { need: ['duns'], may: `${company}|number|dun|bradstreet|id` },
      { need: ['dun', 'bradstreet'], may: 'number|id' },
    ],
  },
  {
    field: 'website',
    optionalIn: ['owner', 'authorise'],
    kinds: ['textbox'],
    names: [
      { need: ['home', 'page'] },
      { need: ['internet', 'address'] },
      { need: ['website|url|homepage'], may: `${company}|address|url|site|web|page` },
      { need: ['web'], may: `${company}|address|site|page|web` },
    ],
  },
  {
    field: 'authorise',
    expectedIn: ['authorise'],
    optionalIn: ['owner'],
    kinds: ['checkbox'],
    names: [
      {
        need: [
          'authori*|certif*|consent*|attest*|acknowledg*|declar*|agree*',
          'account|accounts|view|record|importer|application|behalf|cbp',
        ],
        not: 'newsletter|marketing|cookie|cookies|news|survey|remember',
        open: true,
      },
    ],
  },
] as const satisfies readonly FieldRecord[];
