import { LightningElement, api } from 'lwc';
import { call } from 'c/calls';
import { options } from 'c/options';

export default class AccountPage extends LightningElement {
  @api accountId;
  account = null;
  hasAch = options.ach !== 'hidden';

  async connectedCallback() {
    const { accounts } = await call('accounts');
    this.account = accounts.find((account) => account.id === this.accountId) ?? accounts[0];
  }
}
