import { LightningElement } from 'lwc';

/** Tools → User Access: the users, and one of them with the tab Roles. */
export default class UserAccess extends LightningElement {
  users = [
    { id: '005U1', name: 'Maria Lopez', role: 'Proxy Trade Account Owner' },
    { id: '005U2', name: 'Sam Carter', role: 'Trade Account User' },
  ];
  user = null;

  handleUser(event) {
    this.user = this.users.find(({ id }) => id === event.target.dataset.id);
  }

  handleBack() {
    this.user = null;
  }
}
