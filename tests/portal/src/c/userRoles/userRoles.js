import { LightningElement } from 'lwc';

const levels = ['No Access', 'Read-Only', 'Full Access'].map((label) => ({ label, value: label }));

/** A user's rights in the views of the account: one section for each view, with Edit. */
export default class UserRoles extends LightningElement {
  levels = levels;
  level = 'Read-Only';
  chosen = 'Read-Only';
  editing = false;

  handleEdit() {
    this.editing = true;
  }

  handleLevel(event) {
    this.chosen = event.detail.value;
  }

  handleSubmit() {
    this.level = this.chosen;
    this.editing = false;
  }
}
