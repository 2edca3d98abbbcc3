import { LightningElement, api } from 'lwc';
import { options } from 'c/options';
import { labels } from 'c/texts';

const paragraph =
  'This is filler text that stands in for a long legal statement, so that the check box and the buttons below it lie far down the page and must be scrolled to. ';

export default class AuthorizeAccount extends LightningElement {
  @api busy = false;
  labels = labels;
  ticked = false;
  name = options.names ? 'authorize' : undefined;
  longText = options.longText ? paragraph.repeat(60) : '';

  get closed() {
    return this.busy || !this.ticked;
  }

  handleChange(event) {
    this.ticked = event.detail.checked;
  }

  handleBack() {
    this.dispatchEvent(new CustomEvent('back'));
  }

  handleSubmit() {
    this.dispatchEvent(new CustomEvent('next', { detail: {} }));
  }
}
