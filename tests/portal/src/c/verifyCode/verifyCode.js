import { LightningElement, api } from 'lwc';
import { options } from 'c/options';
import { labels } from 'c/texts';

export default class VerifyCode extends LightningElement {
  @api busy = false;
  labels = labels;
  left = '';
  fields = [{ key: 'code', label: labels.code, required: true, maxlength: 10 }];
  deadline = 0;

  /** When the code expires, by the page's own clock; 0 while no code is active. */
  @api get expiresAt() {
    return this.deadline;
  }
  set expiresAt(value) {
    this.deadline = value;
    this.stop();
    if (!value) return;
    this.expiry = setTimeout(
      () => this.dispatchEvent(new CustomEvent('expired')),
      Math.max(0, value - Date.now()),
    );
    if (!options.clock) return;
    this.tick();
    this.ticker = setInterval(() => this.tick(), 1000);
  }

  disconnectedCallback() {
    this.stop();
  }

  stop() {
    clearTimeout(this.expiry);
    clearInterval(this.ticker);
  }

  tick() {
    const seconds = Math.max(0, Math.ceil((this.deadline - Date.now()) / 1000));
    this.left = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  }

  get group() {
    return this.template.querySelector('c-field-group');
  }

  @api setError(key, message) {
    return this.group.setError(key, message);
  }

  handleBack() {
    this.dispatchEvent(new CustomEvent('back'));
  }

  handleNext() {
    if (this.group.validate())
      this.dispatchEvent(new CustomEvent('next', { detail: this.group.values }));
  }
}
