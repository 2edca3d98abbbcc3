import { LightningElement } from 'lwc';

/** Another form on the importer form's host, which must be told apart from it. */
export default class ExporterForm extends LightningElement {
  sent = false;
  fields = [
    { key: 'companyName', label: 'Company Name', required: true },
    { key: 'ein', label: 'Employer Identification Number (EIN)', required: true },
    { key: 'email', label: 'Email', type: 'email', required: true },
    { key: 'phone', label: 'Telephone Number', type: 'tel' },
  ];

  handleSubmit() {
    this.sent = this.template.querySelector('c-field-group').validate();
  }
}
