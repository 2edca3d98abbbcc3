import { api } from 'lwc';
import LightningModal from 'lightning/modal';

export default class AchModal extends LightningModal {
  @api accountId;

  handleSaved() {
    this.close('saved');
  }

  handleCancel() {
    this.close('cancelled');
  }
}
