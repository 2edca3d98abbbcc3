import type { FaceSpec, FieldSpec } from './spec';
import { escape, pressedMark } from './html';

/** Lightning in synthetic shadow: everything is in the document itself. */
let counter = 0;

function choice(field: FieldSpec, id: string): string {
  return `<lightning-combobox class="slds-form-element"><div part="combobox"><span>
    <label class="slds-form-element__label" for="${id}">${star(field)}${escape(field.label)}</label></span>
    <div class="slds-form-element__control"><lightning-base-combobox class="slds-combobox_container"><div class="slds-combobox">
    <button class="slds-combobox__input" id="${id}" type="button" role="combobox" name="${field.name ?? ''}" data-value=""
      aria-expanded="false" aria-haspopup="listbox" aria-label="${escape(field.label)}" aria-required="true" data-is="${field.id}">
      <span class="slds-truncate">Select an Option</span></button>
    <div role="listbox" aria-label="${escape(field.label)}" style="display:none"></div></div></lightning-base-combobox></div>
    </div></lightning-combobox>`;
}

const star = (field: FieldSpec): string =>
  field.required ? '<abbr class="slds-required" title="required" aria-hidden="true">*</abbr>' : '';

function control(field: FieldSpec): string {
  counter += 3;
  const id = `input-${counter}`;
  if (field.kind === 'frame') {
    return `<div class="captcha"><iframe title="${escape(field.label)}" width="304" height="78" data-is="${field.id}"></iframe></div>`;
  }
  if (field.kind === 'choice') return choice(field, `combobox-button-${counter}`);
  if (field.kind === 'checkbox') {
    return `<lightning-input class="slds-form-element"><lightning-primitive-input-checkbox><span class="slds-checkbox">${star(field)}
      <input type="checkbox" id="${id}" name="${field.name ?? ''}" required data-is="${field.id}"><label class="slds-checkbox__label" for="${id}">
      <span class="slds-checkbox_faux"></span><span class="slds-form-element__label">${escape(field.label)}</span></label></span>
      </lightning-primitive-input-checkbox></lightning-input>`;
  }
  return `<lightning-input class="slds-form-element" lwc-66unc5l95ad-host=""><lightning-primitive-input-simple exportparts="input" variant="standard">
    <div part="input-text"><label class="slds-form-element__label slds-no-flex" for="${id}" part="label">${star(field)}${escape(field.label)}<slot name="label-end"></slot></label>
    <div class="slds-form-element__control slds-grow" part="input-container"><input class="slds-input" part="input" id="${id}" maxlength="120"
      name="${field.name ?? ''}" ${field.required ? 'required' : ''} ${field.readonly ? 'readonly' : ''} type="${field.type === 'email' ? 'text' : (field.type ?? 'text')}"
      ${field.type === 'email' ? 'inputmode="email"' : ''} aria-describedby="help-message-${counter}" data-is="${field.id}"></div></div>
    <div class="slds-form-element__help" id="help-message-${counter}" data-help-message="" aria-live="polite"></div>
    </lightning-primitive-input-simple></lightning-input>`;
}

const button = (label: string): string =>
  `<lightning-button><button class="slds-button" aria-disabled="false" title="${escape(label)}" type="button" part="button"${pressedMark(label)}>${escape(label)}</button></lightning-button>`;

function face(spec: FaceSpec): string {
  return `<c-${spec.key}-info data-face><div>
    ${spec.text.map((line) => `<p>${escape(line)}</p>`).join('')}
    <lightning-layout><slot>${spec.fields.map((field) => `<lightning-layout-item><slot>${control(field)}</slot></lightning-layout-item>`).join('')}</slot></lightning-layout>
    <div class="actions">${spec.buttons.map(button).join('')}</div></div></c-${spec.key}-info>`;
}

const tabs = `<ul role="tablist"><li><a role="tab" href="javascript:void(0)" aria-selected="false">Details</a></li>
  <li><a role="tab" href="javascript:void(0)" aria-selected="true"${pressedMark('ACH Refund Authorization')}>ACH Refund Authorization</a></li></ul>`;

export function flat(spec: FaceSpec, under: FaceSpec | undefined): string {
  const shown = under ?? spec;
  const dialog = under
    ? `<lightning-overlay-container><section role="dialog" aria-modal="true" aria-labelledby="dialog-title"><h1 id="dialog-title">${escape(spec.title)}</h1>${face(spec)}</section></lightning-overlay-container>`
    : '';
  return `<div><div><header><a href="#top">Home</a></header><div>
    <c-main-form><lightning-card><article><div><h2><span>${escape(shown.title)}</span></h2></div><div><slot><div>
    ${shown.page === 'portal' ? tabs : ''}${face(shown)}
    </div></slot></div></article></lightning-card></c-main-form></div></div></div>${dialog}`;
}
