import { LightningElement, api } from 'lwc';
import Toast from 'lightning/toast';
import { call } from 'c/calls';
import { options } from 'c/options';
import AchModal from 'c/achModal';

const NOT_FETCHED =
  'No ACH refund information was found for this account. Click Get Info/Refresh to retrieve the data on file.';
const NOTHING = 'No ACH refund information is on file for this account.';

/** The tab shows nothing until its red button is pressed, even if data is on file. */
export default class AchRefund extends LightningElement {
  @api accountId;
  busy = false;
  warning = NOT_FETCHED;
  rows = [];
  open = false;
  mayAdd = options.ach !== 'readonly';
  columns = [
    { label: 'Bank Routing Number', fieldName: 'routing' },
    { label: 'Account Number', fieldName: 'account' },
    { label: 'Bank Control Key', fieldName: 'controlKey' },
    { label: 'Bank Name', fieldName: 'bankName' },
    { label: 'Status', fieldName: 'status' },
  ];

  get hasRows() {
    return this.rows.length > 0;
  }

  get nativeDialog() {
    return this.open;
  }

  async handleRefresh() {
    this.busy = true;
    const { rows } = await call(`ach?account=${this.accountId}`);
    this.busy = false;
    this.rows = rows;
    this.warning = rows.length > 0 ? '' : NOTHING;
  }

  async handleAdd() {
    if (options.dialog === 'native') {
      this.open = true;
      this.justOpened = true;
      return;
    }
    const result = await AchModal.open({
      size: 'small',
      label: 'Add ACH Info',
      accountId: this.accountId,
    });
    if (result === 'saved') this.announce();
  }

  renderedCallback() {
    if (!this.justOpened) return;
    this.justOpened = false;
    this.template.querySelector('dialog').showModal();
  }

  handleSaved() {
    this.closeDialog();
    this.announce();
  }

  closeDialog() {
    this.template.querySelector('dialog').close();
  }

  handleDialogClosed() {
    this.open = false;
  }

  announce() {
    Toast.show(
      {
        label: 'Success',
        message: 'ACH refund information was submitted successfully.',
        variant: 'success',
        mode: 'dismissible',
      },
      this,
    );
  }
}
