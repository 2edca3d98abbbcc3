/**
 * The importer form (facts.md 2.2). Its live markup and wording could not be seen: labels are those
 * that guides print, with the words other people would use for the same thing.
 */
import { kinds } from './control-kinds';
import type { Landmarks } from './landmarks';
import type { NameRule } from './name-rule';
import { vocabulary } from './vocabulary';

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

const next: readonly NameRule[] = [
  { need: ['next|continue|proceed'], may: 'step|page|verification|send|code|verify|and' },
];
const verify: readonly NameRule[] = [
  ...next,
  {
    need: ['verify|validate|confirm|submit|check'],
    may: 'code|verification|identity|next|continue',
  },
];
/** On the first page, going on is also asking for the code. */
const askForCode: readonly NameRule[] = [
  ...verify,
  { need: ['send|request|get', 'code'], may: 'verification' },
  { need: ['start|begin'], may: 'application' },
];
const submit: readonly NameRule[] = [
  {
    need: ['submit|finish|send|complete|apply|save|create|register|agree'],
    may: 'application|request|form|account|create|next|continue|and|now',
  },
  ...next,
];
const back: readonly NameRule[] = [{ need: ['back|previous'], may: 'step|page|go|to|screen' }];

/** What Done says of itself. */
const done: readonly NameRule[] = [
  {
    need: [
      'application|request|registration|form|submission',
      'submitted|received|complete|completed|success*|approved|accepted',
    ],
    // What will be, or may be, has not been.
    not: 'not|cannot|unable|error|failed|must|before|until|required|please|if|when|once|after|will|be|to|only',
    open: true,
  },
  {
    need: ['account', 'created|established|approved'],
    not: 'not|cannot|unable|error|failed|must|before|until|required|please|if|when|once|after|will|be|to|only',
    open: true,
  },
  { need: ['thank|thanks'], may: 'applying|submitting|registering|application|submission' },
  { need: ['all', 'set'], may: 're' },
  { need: ['success*|submitted|done|complete|completed|confirmation|congratulations'] },
];

const companyFields = ['companyName', 'importerNumber', 'businessEmail'] as const;
const ownerFields = ['orgStructure', 'country', 'address', 'city', 'zip', 'telephone'] as const;
const names = ['ownerName', 'ownerFirstName', 'ownerLastName'] as const;
const prefilled = ['prefilledCompanyName', 'prefilledImporterNumber', 'prefilledEmail'] as const;
const extras = ['fiscalYearEnd', 'duns', 'website'] as const;

export const importerForm: Landmarks = {
  page: 'importer-form',
  vocabulary,
  kinds,
  fields: [
    { field: 'companyName', kinds: ['textbox'], names: companyName },
    { field: 'importerNumber', kinds: ['textbox'], names: importerNumber },
    { field: 'businessEmail', kinds: ['textbox'], names: businessEmail },
    { field: 'prefilledCompanyName', kinds: ['prefilled'], names: companyName },
    { field: 'prefilledImporterNumber', kinds: ['prefilled'], names: importerNumber },
    { field: 'prefilledEmail', kinds: ['prefilled'], names: businessEmail },
    {
      field: 'captcha',
      kinds: ['frame'],
      names: [
        { need: ['captcha|recaptcha'], open: true },
        { need: ['robot'], open: true },
      ],
    },
    {
      field: 'verificationCode',
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
      kinds: ['textbox'],
      names: [{ need: ['first|given', 'name'], may: person }],
    },
    {
      field: 'ownerLastName',
      kinds: ['textbox'],
      names: [
        { need: ['last|family', 'name'], may: person },
        { need: ['surname'], may: person },
      ],
    },
    {
      field: 'country',
      kinds: ['combobox', 'textbox'],
      names: [
        { need: ['country|nation'], may: `${place}|region|territory|address|residence|name` },
      ],
    },
    {
      field: 'address',
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
      kinds: ['textbox', 'combobox'],
      names: [
        { need: ['city|town|municipality|locality'], may: `${place}|town|suburb|address|name` },
      ],
    },
    {
      field: 'zip',
      kinds: ['textbox'],
      names: [
        {
          need: ['zip|zipcode|postcode'],
          may: `${place}|code|postal|zip|pin|address`,
        },
        // "Zip +4" alone is the four digits behind it.
        { need: ['zip', '4', 'code'] },
        { need: ['postal', 'code'], may: place },
      ],
    },
    {
      field: 'telephone',
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
      kinds: ['textbox'],
      names: [
        { need: ['duns'], may: `${company}|number|dun|bradstreet|id` },
        { need: ['dun', 'bradstreet'], may: 'number|id' },
      ],
    },
    {
      field: 'website',
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
  ],
  states: [
    {
      state: 'authorise',
      needs: [{ atLeast: 1, of: ['authorise'] }],
      fields: ['authorise'],
      optional: [...prefilled, ...names, ...ownerFields, ...extras],
      goOn: submit,
      back,
    },
    {
      state: 'owner',
      needs: [{ atLeast: 3, of: [...ownerFields, ...names] }],
      fields: [...ownerFields],
      optional: [...prefilled, ...names, ...extras, 'authorise'],
      goOn: submit,
      back,
    },
    {
      state: 'company',
      needs: [
        { atLeast: 2, of: ['companyName', 'importerNumber', 'businessEmail'] },
        { atLeast: 1, of: ['importerNumber'] },
      ],
      fields: companyFields,
      optional: ['captcha'],
      goOn: askForCode,
    },
    {
      // Without a number that we can read it needs a Next: a contact form has name and e-mail, too.
      state: 'company',
      needs: [{ atLeast: 2, of: ['companyName', 'businessEmail'] }],
      fields: companyFields,
      optional: ['captcha'],
      goOn: next,
    },
    {
      state: 'code',
      needs: [{ atLeast: 1, of: ['verificationCode'] }],
      // One field is little to go by: it must be nearly all there is.
      atMost: 6,
      none: [...companyFields, ...ownerFields, ...names],
      fields: ['verificationCode'],
      optional: [...prefilled],
      goOn: verify,
      back,
    },
    {
      state: 'done',
      needs: [],
      atMost: 0,
      said: done,
      fields: [],
    },
  ],
  errors: [
    {
      error: 'required',
      said: [
        { need: ['complete|enter|fill', 'field|fields|value'], open: true },
        { need: ['required'], open: true, not: 'already|match|linked' },
      ],
    },
    {
      error: 'code-expired',
      said: [
        {
          need: ['code|session|verification', 'expired|timeout|timed|ended'],
          not: 'will|expires|if',
          open: true,
        },
      ],
    },
    {
      error: 'code-wrong',
      said: [
        {
          need: ['code', 'invalid|incorrect|wrong|match|recognized|valid'],
          not: 'zip|postal|expired',
          open: true,
        },
      ],
    },
    {
      error: 'no-contact',
      said: [
        {
          need: ['contact|poc', 'email|mail|valid|current|file|missing|no'],
          open: true,
          not: 'already|support',
        },
      ],
    },
    {
      error: 'no-match',
      said: [
        {
          need: ['match*|find|found|locate*', 'company|record|importer|number|name|details'],
          not: 'code|already|linked|associated|page',
          open: true,
        },
      ],
    },
    {
      error: 'already-linked',
      said: [
        {
          need: [
            'already|existing|exists|linked|associated|another',
            'importer|record|ior|ir|number|company|top',
          ],
          not: 'email|user',
          open: true,
        },
        { need: ['linked|associated', 'top'], open: true },
      ],
    },
    {
      error: 'email-in-use',
      said: [
        {
          need: ['already|existing|exists|use|used|taken|registered', 'email|user'],
          not: 'importer|record|ior|ir|number|company|top|linked|contact',
          open: true,
        },
      ],
    },
    {
      error: 'inactive',
      said: [{ need: ['inactive|voided|void|deactivated'], open: true }],
    },
    { error: 'already', said: [{ need: ['already'], open: true }] },
  ],
};
