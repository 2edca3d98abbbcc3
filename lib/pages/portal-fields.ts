/** The fields of the portal. The names come from CBP's and brokers' guides. */
import type { FieldRecord } from './field-record';
import type { NameRule } from './name-rule';

const bank = 'bank|banking|financial|institution|depository';
const deposit = 'deposit|checking|savings|refund|refunds|ach';

export const routingNumber: readonly NameRule[] = [
  { need: ['routing|aba|rtn'], may: `${bank}|ach|routing|aba|rtn|transit|number` },
  { need: ['bank', 'key'] },
];
const accountNumber: readonly NameRule[] = [
  { need: ['account', 'number'], may: `${bank}|${deposit}` },
  { need: ['bank', 'account'] },
];
const bankControlKey: readonly NameRule[] = [
  { need: ['control', 'key'], may: 'bank|checking|savings|01|02' },
  { need: ['bank', 'control'] },
  { need: ['account', 'type'], may: 'bank|deposit|checking|savings' },
  { need: ['checking', 'savings'] },
];
/** In a user's access rights: "ACH refund tab = Full Access". */
export const achAccess: readonly NameRule[] = [
  { need: ['ach', 'refund|refunds'], may: 'tab|access|level|role|authorization|authorisation' },
];
const bankName: readonly NameRule[] = [
  { need: [bank, 'name'], may: bank },
  { need: ['bank|institution|depository'], may: bank },
];

export const fields = [
  { field: 'routingNumber', kinds: ['textbox'], names: routingNumber, expectedIn: ['ach-dialog'] },
  { field: 'accountNumber', kinds: ['textbox'], names: accountNumber, expectedIn: ['ach-dialog'] },
  {
    field: 'bankControlKey',
    kinds: ['combobox'],
    names: bankControlKey,
    expectedIn: ['ach-dialog'],
  },
  { field: 'bankName', kinds: ['textbox'], names: bankName, optionalIn: ['ach-dialog'] },
  { field: 'achAccess', kinds: ['combobox'], names: achAccess, optionalIn: ['user-roles'] },
] as const satisfies readonly FieldRecord[];
