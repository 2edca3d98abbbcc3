import { escape, pressedMark } from './html';
import type { FaceSpec, FieldSpec } from './spec';

/** Lightning in native shadow: five open roots deep, with the same id on every input. */
const root = (inside: string): string => `<template shadowrootmode="open">${inside}</template>`;

const star = (field: FieldSpec): string =>
  field.required ? '<abbr class="slds-required" title="required" aria-hidden="true">*</abbr>' : '';

const empty =
  'aria-describedby="" aria-errormessage="" aria-labelledby="" aria-controls="" aria-details=""';

function control(field: FieldSpec): string {
  const label = escape(field.label);
  if (field.kind === 'frame') {
    return `<div class="captcha"><iframe title="${label}" width="304" height="78" data-is="${field.id}"></iframe></div>`;
  }
  if (field.kind === 'choice') {
    const button = `<button id="combobox-button" type="button" role="combobox" name="${field.name ?? ''}" data-value="" ${empty}
      aria-expanded="false" aria-haspopup="listbox" aria-label="${label}" aria-required="true" data-is="${field.id}"><span>Select an Option</span></button>
      <div role="listbox" aria-label="${label}" style="display:none"></div>`;
    return `<lightning-combobox>${root(`<div part="combobox"><label for="combobox-button" part="label">${star(field)}${label}</label>
      <div><lightning-base-combobox>${root(button)}</lightning-base-combobox></div></div>`)}</lightning-combobox>`;
  }
  if (field.kind === 'checkbox') {
    return `<lightning-input>${root(`<lightning-primitive-input-checkbox>${root(`<span>${star(field)}<input type="checkbox" id="checkbox"
      name="${field.name ?? ''}" required ${empty} data-is="${field.id}"><label for="checkbox"><span></span><span part="label">${label}</span></label></span>`)}
      </lightning-primitive-input-checkbox>`)}</lightning-input>`;
  }
  const type = field.type === 'email' ? 'text" inputmode="email' : (field.type ?? 'text');
  const input = `<div part="input-text"><label for="input" part="label">${star(field)}${label}<slot name="label-end"></slot></label>
    <div part="input-container"><input part="input" id="input" name="${field.name ?? ''}" ${field.required ? 'required' : ''}
    ${field.readonly ? 'readonly' : ''} type="${type}" ${empty} data-is="${field.id}"></div></div><div data-help-message="" aria-live="polite"></div>`;
  return `<lightning-input>${root(`<lightning-primitive-input-simple>${root(input)}</lightning-primitive-input-simple>`)}</lightning-input>`;
}

const button = (label: string): string =>
  `<lightning-button>${root(`<button aria-disabled="false" title="${escape(label)}" type="button" part="button"${pressedMark(label)}>${escape(label)}</button>`)}</lightning-button>`;

function face(spec: FaceSpec): string {
  return `<c-${spec.key}-info data-face>${root(`<div>${spec.text.map((line) => `<p>${escape(line)}</p>`).join('')}
    <lightning-layout>${root('<slot></slot>')}${spec.fields
      .map(
        (field) =>
          `<lightning-layout-item>${root('<slot></slot>')}${control(field)}</lightning-layout-item>`,
      )
      .join(
        '',
      )}</lightning-layout><div>${spec.buttons.map(button).join('')}</div></div>`)}</c-${spec.key}-info>`;
}

const tabs = `<lightning-tabset>${root(`<ul role="tablist"><li><a role="tab" href="javascript:void(0)" aria-selected="false">Details</a></li>
  <li><a role="tab" href="javascript:void(0)" aria-selected="true"${pressedMark('ACH Refund Authorization')}>ACH Refund Authorization</a></li></ul>`)}</lightning-tabset>`;

export function shadow(spec: FaceSpec, under: FaceSpec | undefined): string {
  const shown = under ?? spec;
  const dialog = under
    ? `<lightning-overlay-container>${root(`<lightning-modal>${root(`<section role="dialog" aria-modal="true" aria-label="${escape(spec.title)}"><h1>${escape(spec.title)}</h1>${face(spec)}</section>`)}</lightning-modal>`)}</lightning-overlay-container>`
    : '';
  const card = `<lightning-card>${root('<article><h2><slot name="title"></slot></h2><slot></slot></article>')}<span slot="title">${escape(shown.title)}</span>
    <div>${shown.page === 'portal' ? tabs : ''}${face(shown)}</div></lightning-card>`;
  return `<div><webruntime-app>${root(`<site-theme-layout><div><c-main-form>${root(card)}</c-main-form></div></site-theme-layout>`)}</webruntime-app></div>${dialog}`;
}
