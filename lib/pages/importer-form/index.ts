/** The importer form: its states, and the buttons that lead from one to the next. */
import { kinds } from '../control-kinds';
import { hintsIn, rulesOf } from '../field-record';
import type { Landmarks } from '../landmarks';
import type { NameRule } from '../name-rule';
import { vocabulary } from '../vocabulary';
import { done } from './done';
import { errors } from './errors';
import { fields } from './fields';

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
/** On the first page, the button that goes on may also be the one that requests the code. */
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

const companyFields = ['companyName', 'importerNumber', 'businessEmail'] as const;
const ownerFields = ['orgStructure', 'country', 'address', 'city', 'zip', 'telephone'] as const;
const names = ['ownerName', 'ownerFirstName', 'ownerLastName'] as const;

const company = {
  state: 'company',
  role: 'requests-code',
  loses: 'after-next',
  ...hintsIn('company', fields),
} as const;

export const importerForm: Landmarks = {
  page: 'importer-form',
  vocabulary,
  kinds,
  fields: rulesOf(fields),
  states: [
    {
      state: 'authorise',
      role: 'sends',
      loses: 'always',
      needs: [{ atLeast: 1, of: ['authorise'] }],
      ...hintsIn('authorise', fields),
      goOn: submit,
      back,
    },
    {
      state: 'owner',
      role: 'past-code',
      loses: 'always',
      needs: [{ atLeast: 3, of: [...ownerFields, ...names] }],
      ...hintsIn('owner', fields),
      goOn: submit,
      goesOnAs: { where: 'authorise', state: 'authorise' },
      back,
    },
    {
      ...company,
      needs: [
        { atLeast: 2, of: companyFields },
        { atLeast: 1, of: ['importerNumber'] },
      ],
      goOn: askForCode,
    },
    {
      // Without a recognizable importer number this state needs a Next button: a contact form has a
      // name and an email address, too.
      ...company,
      needs: [{ atLeast: 2, of: ['companyName', 'businessEmail'] }],
      goOn: next,
    },
    {
      state: 'code',
      role: 'takes-code',
      loses: 'always',
      needs: [{ atLeast: 1, of: ['verificationCode'] }],
      // One field is weak evidence, so the form must contain little else.
      atMost: 6,
      none: [...companyFields, ...ownerFields, ...names],
      ...hintsIn('code', fields),
      goOn: verify,
      back,
    },
    done,
  ],
  errors,
};
