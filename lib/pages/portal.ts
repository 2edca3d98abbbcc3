/** The portal, as far as its names are known from CBP's and brokers' guides. */
import { kinds } from './control-kinds';
import type { Landmarks } from './landmarks';
import type { NameRule } from './name-rule';
import { vocabulary } from './vocabulary';

const bank = 'bank|banking|financial|institution|depository';
const deposit = 'deposit|checking|savings|refund|refunds|ach';

const routingNumber: readonly NameRule[] = [
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
/** At the rights of a user: "ACH refund tab = Full Access". */
const achAccess: readonly NameRule[] = [
  { need: ['ach', 'refund|refunds'], may: 'tab|access|level|role|authorization|authorisation' },
];
const bankName: readonly NameRule[] = [
  { need: [bank, 'name'], may: bank },
  { need: ['bank|institution|depository'], may: bank },
];

/** Lightning's menu button says "Show menu" besides. */
const accounts: NameRule = { need: ['accounts'], may: 'show|menu' };
/** The bar at the top: "Home, Accounts, Account Search, References, Tools". */
const bar: readonly NameRule[] = [
  { need: ['home'] },
  accounts,
  { need: ['account', 'search'] },
  { need: ['references'] },
  { need: ['tools'] },
];
const achTab: NameRule = { need: ['ach', 'refund', 'authorization|authorisation'] };
const refresh: NameRule = { need: ['get', 'info'], may: 'refresh' };
const addAch: NameRule = { need: ['add', 'ach'], may: 'info|information' };
/** "Get Info" alone may be another card's: it tells nothing, and has its hint only beside what does. */
const fullRefresh: NameRule = { need: ['get', 'info', 'refresh'] };
const ofAchTab = { atLeast: 1, of: [fullRefresh, addAch] } as const;

const inBar = { atLeast: 2, of: bar } as const;
const importer: NameRule = { need: ['importer|importers'] };
/** The overflow of a tab bar, and tabs that stand beside it: other sites have a "More" in their head. */
const more: NameRule = { need: ['more'], may: 'tabs|tab' };
const otherTabs: readonly NameRule[] = [
  { need: ['notify', 'parties|party'] },
  { need: ['details|detail'], may: 'account|importer' },
  { need: ['addresses|address'] },
  { need: ['bonds|bond'] },
  { need: ['contacts|contact'], may: 'points|point' },
  { need: ['related'] },
];
const userAccess: NameRule = { need: ['user', 'access'], may: 'management' };
const roles: NameRule = { need: ['roles'], may: 'user' };
const edit: NameRule = { need: ['edit'], may: 'importer|roles|access' };
const submit: NameRule = { need: ['submit|save'] };

/** The toast. Guides report the word "Success" in it; its sentence is not known. */
const success: NameRule = {
  need: ['success|successful|successfully'],
  open: true,
  not: 'not|no|un*|fail*|error*|if|when|after|once|until|means|will|should|see',
};
/**
 * Heads of what the refresh brings: its values are masked or not, and are not looked at. What tells a person
 * to do something about a number is no head.
 */
const bankData = [{ need: ['control', 'key'], may: 'bank' }, ...routingNumber].map(
  (head): NameRule => ({ ...head, not: 'enter|provide|type|use|select|choose|your|you|what|is' }),
);
/** Kinds of account besides "Importer". One of them beside it shows that this is the menu, and not a link back. */
const otherAccounts: NameRule = {
  need: ['broker|brokers|exporter|exporters|filer|filers|surety|sureties|carrier|carriers'],
  may: 'protest|entry',
};

export const portal: Landmarks = {
  page: 'portal',
  vocabulary,
  kinds,
  fields: [
    { field: 'routingNumber', kinds: ['textbox'], names: routingNumber },
    { field: 'accountNumber', kinds: ['textbox'], names: accountNumber },
    { field: 'bankControlKey', kinds: ['combobox'], names: bankControlKey },
    { field: 'bankName', kinds: ['textbox'], names: bankName },
    { field: 'achAccess', kinds: ['combobox'], names: achAccess },
  ],
  states: [
    {
      state: 'ach-dialog',
      needs: [
        { atLeast: 2, of: ['routingNumber', 'accountNumber', 'bankControlKey', 'bankName'] },
        { atLeast: 1, of: ['routingNumber', 'bankControlKey'] },
      ],
      fields: ['routingNumber', 'accountNumber', 'bankControlKey'],
      optional: ['bankName'],
      // Kept free by the bar.
      goOn: [{ need: ['submit|save|add'], may: 'ach|info|information' }],
    },
    // The toast first: data seen before it may be that of an earlier look.
    {
      state: 'ach-success',
      needs: [],
      controls: [ofAchTab],
      said: [success],
      fields: [],
      buttons: [['getInfo', refresh]],
    },
    {
      state: 'ach-shown',
      needs: [],
      controls: [ofAchTab],
      said: bankData,
      fields: [],
    },
    // With the warning or without it: the warning only says that nothing was fetched yet.
    {
      state: 'ach',
      needs: [],
      controls: [ofAchTab],
      fields: [],
      buttons: [
        ['getInfo', refresh],
        ['addAch', addAch],
      ],
    },
    {
      state: 'account',
      needs: [],
      controls: [{ atLeast: 1, of: [achTab] }],
      fields: [],
      buttons: [['achTab', achTab]],
    },
    // Edited, expanded, or neither yet. "Edit" only beside the part: elsewhere it may be for the user's name.
    {
      state: 'user-roles',
      needs: [],
      controls: [inBar, { atLeast: 3, of: [roles, importer, submit] }],
      fields: [],
      optional: ['achAccess'],
      goOn: [submit],
    },
    {
      state: 'user-roles',
      needs: [],
      controls: [inBar, { atLeast: 3, of: [roles, importer, edit] }],
      // Read only where the part is expanded.
      said: achAccess,
      fields: [],
      buttons: [['edit', edit]],
    },
    {
      state: 'user-roles',
      needs: [],
      controls: [inBar, { atLeast: 1, of: [roles] }],
      fields: [],
      buttons: [
        ['roles', roles],
        ['importerRoles', importer],
      ],
    },
    // Before the menu, as the account: an "Importer" above the tabs may be the way back to the list.
    {
      state: 'account-more',
      needs: [],
      controls: [inBar, { atLeast: 1, of: [more] }, { atLeast: 1, of: otherTabs }],
      fields: [],
      buttons: [['moreTabs', more]],
    },
    // Before the states that ask for a sentence: a menu's items are sentences, too.
    {
      state: 'accounts-menu',
      needs: [],
      controls: [
        { atLeast: 3, of: bar },
        { atLeast: 2, of: [importer, otherAccounts] },
      ],
      fields: [],
      buttons: [['importer', importer]],
    },
    {
      state: 'accounts-menu',
      needs: [],
      controls: [
        { atLeast: 3, of: bar },
        { atLeast: 1, of: [importer] },
      ],
      fields: [],
    },
    {
      state: 'user-access',
      needs: [],
      controls: [inBar, { atLeast: 1, of: [userAccess] }],
      fields: [],
      buttons: [['userAccess', userAccess]],
    },
    { state: 'user-access', needs: [], controls: [inBar], said: [userAccess], fields: [] },
    {
      state: 'importer-list',
      needs: [],
      controls: [inBar],
      said: [{ need: ['importer|importers'], may: 'accounts|account|list|recently|viewed|all' }],
      fields: [],
    },
    {
      state: 'signed-in',
      needs: [],
      controls: [{ atLeast: 3, of: bar }],
      fields: [],
      buttons: [['accounts', accounts]],
    },
  ],
  errors: [],
};
