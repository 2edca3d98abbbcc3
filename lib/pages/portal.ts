/** The portal (facts.md section 4, "Navigation"), as far as its names are known. */
import type { Landmarks, NameRule } from './landmarks';
import { vocabulary } from './vocabulary';

const routingNumber: readonly NameRule[] = [
  { need: ['routing|aba', 'number'], may: 'bank|routing|aba|transit' },
];
const accountNumber: readonly NameRule[] = [{ need: ['account', 'number'], may: 'bank' }];
const bankControlKey: readonly NameRule[] = [{ need: ['control', 'key'], may: 'bank' }];
const bankName: readonly NameRule[] = [{ need: ['bank', 'name'] }];

/** The bar at the top: "Home, Accounts, Account Search, References, Tools". */
const bar: readonly NameRule[] = [
  { need: ['home'] },
  { need: ['accounts'] },
  { need: ['account', 'search'] },
  { need: ['references'] },
  { need: ['tools'] },
];
const achTab: NameRule = { need: ['ach', 'refund', 'authorization|authorisation'] };
const refresh: NameRule = { need: ['get', 'info'], may: 'refresh' };
const addAch: NameRule = { need: ['add', 'ach'], may: 'info|information' };

export const portal: Landmarks = {
  page: 'portal',
  vocabulary,
  fields: [
    { field: 'routingNumber', kinds: ['textbox'], names: routingNumber },
    { field: 'accountNumber', kinds: ['textbox'], names: accountNumber },
    { field: 'bankControlKey', kinds: ['combobox'], names: bankControlKey },
    { field: 'bankName', kinds: ['textbox'], names: bankName },
  ],
  states: [
    {
      state: 'ach-dialog',
      needs: [{ atLeast: 2, of: ['routingNumber', 'accountNumber', 'bankControlKey'] }],
      fields: ['routingNumber', 'accountNumber', 'bankControlKey'],
      optional: ['bankName'],
    },
    { state: 'ach', needs: [], controls: { atLeast: 1, of: [refresh, addAch] }, fields: [] },
    { state: 'account', needs: [], controls: { atLeast: 1, of: [achTab] }, fields: [] },
    {
      state: 'importer-list',
      needs: [],
      controls: { atLeast: 2, of: bar },
      said: [{ need: ['importer|importers'], may: 'accounts|account|list|recently|viewed|all' }],
      fields: [],
    },
    { state: 'signed-in', needs: [], controls: { atLeast: 3, of: bar }, fields: [] },
  ],
  errors: [],
};
