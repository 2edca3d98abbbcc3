import { LightningElement, api } from 'lwc';
import { call } from 'c/calls';

const keys = ['Checking', 'Savings'].map((label) => ({ label, value: label }));

export default class AchFields extends LightningElement {
  @api accountId;
  busy = false;
  error = '';
  fields = [
    { key: 'routing', label: 'Bank Routing Number', required: true, maxlength: 9, columns: 12 },
    { key: 'account', label: 'Account Number', required: true, maxlength: 17, columns: 12 },
    { key: 'controlKey', label: 'Bank Control Key', required: true, options: keys, columns: 12 },
    { key: 'bankName', label: 'Bank Name', columns: 12 },
  ];

  handleCancel() {
    this.dispatchEvent(new CustomEvent('cancel'));
  }

  async handleSubmit() {
    const group = this.template.querySelector('c-field-group');
    if (!group.validate()) return;
    this.busy = true;
    const answer = await call('ach', { ...group.values, accountId: this.accountId });
    this.busy = false;
    this.error = answer.error ?? '';
    if (!answer.error) this.dispatchEvent(new CustomEvent('saved'));
  }
}
