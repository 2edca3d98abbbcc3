import { LightningElement } from 'lwc';

export default class PortalEntry extends LightningElement {
  handleTrade() {
    location.assign('https://login.cbp.gov/s/login/');
  }
}
