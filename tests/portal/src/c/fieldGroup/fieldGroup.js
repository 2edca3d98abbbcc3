import { LightningElement, api } from 'lwc';
import { options } from 'c/options';

/** A grid of fields, like a site's own component around lightning-input. */
export default class FieldGroup extends LightningElement {
  @api fields = [];
  typed = {};

  get shown() {
    return this.fields.map((field) => ({
      type: 'text',
      maxlength: 120,
      columns: 6,
      ...field,
      name: options.names ? field.key : undefined,
      value: this.typed[field.key] ?? field.value ?? '',
    }));
  }

  /** The values in the components, which may differ from what the page shows. */
  @api get values() {
    return Object.fromEntries(this.shown.map((field) => [field.key, field.value.trim()]));
  }

  get controls() {
    return [...this.template.querySelectorAll('lightning-input, lightning-combobox')];
  }

  @api validate() {
    return this.controls.map((control) => control.reportValidity()).every(Boolean);
  }

  /**
   * Shows an error at a field; '' removes it.
   *
   * @param {string} key
   * @param {string} message
   */
  @api setError(key, message) {
    const field = this.shown.find((one) => one.key === key);
    const control = this.controls.find((one) => one.label === field?.label);
    if (!control) return false;
    control.setCustomValidity(message);
    control.reportValidity();
    return true;
  }

  handleChange(event) {
    const field = this.shown.find((one) => one.label === event.target.label);
    this.typed = { ...this.typed, [field.key]: event.detail.value ?? '' };
    event.target.setCustomValidity?.('');
  }
}
