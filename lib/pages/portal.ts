/** The portal. The names come from CBP's and brokers' guides. */
import { kinds } from './control-kinds';
import { hintsIn, rulesOf } from './field-record';
import type { Landmarks } from './landmarks';
import type { NameRule } from './name-rule';
import { achAccess, fields, routingNumber } from './portal-fields';
import { vocabulary } from './vocabulary';

/** Lightning's menu button adds "Show menu" to its name. */
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
/**
 * "Get Info" alone may belong to another card. It proves nothing and gets a hint only next to
 * something that does.
 */
const fullRefresh: NameRule = { need: ['get', 'info', 'refresh'] };
const ofAchTab = { atLeast: 1, of: [fullRefresh, addAch] } as const;

const inBar = { atLeast: 2, of: bar } as const;
const importer: NameRule = { need: ['importer|importers'] };
/**
 * The overflow menu of a tab bar, and the tabs that may stand next to it. A "More" alone is not
 * enough: many sites have one in their header.
 */
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

/** The toast. Guides report the word "Success" in it but not the whole sentence. */
const success: NameRule = {
  need: ['success|successful|successfully'],
  open: true,
  not: 'not|no|un*|fail*|error*|if|when|after|once|until|means|will|should|see',
};
/**
 * Headings of the data that the refresh brings. We do not look at the values, masked or not. A text
 * that asks the person to do something with a number is not a heading.
 */
const bankData = [{ need: ['control', 'key'], may: 'bank' }, ...routingNumber].map(
  (head): NameRule => ({ ...head, not: 'enter|provide|type|use|select|choose|your|you|what|is' }),
);
/**
 * Account types other than "Importer". One of them next to it means that this is the menu and not a
 * link back.
 */
const otherAccounts: NameRule = {
  need: ['broker|brokers|exporter|exporters|filer|filers|surety|sureties|carrier|carriers'],
  may: 'protest|entry',
};

export const portal: Landmarks = {
  page: 'portal',
  vocabulary,
  kinds,
  fields: rulesOf(fields),
  states: [
    {
      state: 'ach-dialog',
      needs: [
        { atLeast: 2, of: ['routingNumber', 'accountNumber', 'bankControlKey', 'bankName'] },
        { atLeast: 1, of: ['routingNumber', 'bankControlKey'] },
      ],
      ...hintsIn('ach-dialog', fields),
      // So that the bar keeps it free.
      goOn: [{ need: ['submit|save|add'], may: 'ach|info|information' }],
    },
    // Before `ach-shown`: bank data without the toast may be left from an earlier refresh.
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
    // With or without the warning, which only says that nothing has been fetched yet.
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
    // The three faces of this page: being edited, expanded, collapsed. "Edit" counts only next to
    // the importer section: elsewhere it may edit the user's name.
    {
      state: 'user-roles',
      needs: [],
      controls: [inBar, { atLeast: 3, of: [roles, importer, submit] }],
      ...hintsIn('user-roles', fields),
      goOn: [submit],
    },
    {
      state: 'user-roles',
      needs: [],
      controls: [inBar, { atLeast: 3, of: [roles, importer, edit] }],
      // This text is visible only if the section is expanded.
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
    // Like `account`, before the menu: an "Importer" above the tabs may be the link back to the
    // list.
    {
      state: 'account-more',
      needs: [],
      controls: [inBar, { atLeast: 1, of: [more] }, { atLeast: 1, of: otherTabs }],
      fields: [],
      buttons: [['moreTabs', more]],
    },
    // Before the states that look for a sentence: a menu's items count as sentences, too.
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
