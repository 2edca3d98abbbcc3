import { LightningElement, api } from 'lwc';

/** The outermost element of a site in native shadow. */
export default class App extends LightningElement {
  @api page;
}
