import { LightningElement, api } from 'lwc';
import { labels } from 'c/texts';
import { countries } from 'c/countries';

/** From CBP Form 5106, block 1G. The live list may differ. */
const structures = [
  'Corporation',
  'Partnership',
  'LLC',
  'Sole Proprietorship',
  'Individual',
  'U.S. Government',
  'State/Local Government',
  'Foreign Government',
].map((label) => ({ label, value: label }));

const help = 'Format: 305-821-8995';

export default class AccountOwner extends LightningElement {
  @api busy = false;
  @api company = {};
  labels = labels;

  get fields() {
    const company = this.company || {};
    return [
      {
        key: 'companyName',
        label: labels.ownCompanyName,
        value: company.companyName,
        readonly: true,
        columns: 4,
      },
      {
        key: 'irNumber',
        label: labels.ownIrNumber,
        value: company.irNumber,
        readonly: true,
        columns: 4,
      },
      { key: 'email', label: labels.ownEmail, value: company.email, readonly: true, columns: 4 },
      { key: 'orgStructure', label: labels.orgStructure, options: structures, required: true },
      { key: 'ownerName', label: labels.ownerName, required: true },
      { key: 'country', label: labels.country, options: countries, required: true },
      { key: 'address', label: labels.address, required: true },
      { key: 'city', label: labels.city, required: true },
      { key: 'zip', label: labels.zip, required: true, maxlength: 10 },
      { key: 'phone', label: labels.phone, type: 'tel', required: true, help },
      { key: 'fiscalYearEnd', label: labels.fiscalYearEnd, type: 'date' },
      { key: 'duns', label: labels.duns, maxlength: 11 },
      { key: 'website', label: labels.website, type: 'url' },
    ];
  }

  get group() {
    return this.template.querySelector('c-field-group');
  }

  handleBack() {
    this.dispatchEvent(new CustomEvent('back'));
  }

  handleNext() {
    if (this.group.validate())
      this.dispatchEvent(new CustomEvent('next', { detail: this.group.values }));
  }
}
