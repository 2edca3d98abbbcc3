import { LightningElement, api } from 'lwc';
import { options } from 'c/options';
import { labels } from 'c/texts';

const fieldOf = {
  companyName: { key: 'companyName', label: labels.companyName, required: true },
  irNumber: { key: 'irNumber', label: labels.irNumber, required: true, maxlength: 20 },
  email: { key: 'email', label: labels.email, type: 'email', required: true },
};

export default class CompanyInfo extends LightningElement {
  @api busy = false;
  labels = labels;
  captcha = options.captcha !== 'off';
  solved = options.captcha !== 'on';
  fields = labels.order.map((key) => fieldOf[key]);

  connectedCallback() {
    this.listener = (event) => {
      if (event.origin === location.origin && event.data?.captcha === 'solved') this.solved = true;
    };
    window.addEventListener('message', this.listener);
  }

  disconnectedCallback() {
    window.removeEventListener('message', this.listener);
  }

  get group() {
    return this.template.querySelector('c-field-group');
  }

  @api setError(key, message) {
    return this.group.setError(key, message);
  }

  handleNext() {
    if (!this.group.validate()) return;
    const detail = { ...this.group.values, solved: this.solved };
    this.dispatchEvent(new CustomEvent('next', { detail }));
  }
}
