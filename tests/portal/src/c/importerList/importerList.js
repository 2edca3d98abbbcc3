import { LightningElement } from 'lwc';
import { call } from 'c/calls';

export default class ImporterList extends LightningElement {
  waiting = true;
  rows = [];
  columns = [
    {
      label: 'Account Name',
      fieldName: 'url',
      type: 'url',
      typeAttributes: { label: { fieldName: 'name' }, target: '_self' },
    },
    { label: 'IR Number', fieldName: 'irNumber' },
    { label: 'Status', fieldName: 'status' },
  ];

  async connectedCallback() {
    const { accounts } = await call('accounts');
    this.rows = accounts.map((account) => ({ ...account, url: `/s/account/${account.id}` }));
    this.waiting = false;
  }
}
