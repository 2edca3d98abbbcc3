import { escape, pressedMark } from './html';
import type { FaceSpec, FieldSpec } from './spec';

/**
 * A form as written by hand or by an older framework: a table, native controls, a real `<form>`.
 */
function control(field: FieldSpec): string {
  const label = escape(field.label);
  const id = `f_${field.id}_${field.name ?? 'x'}`.toLowerCase();
  const common = `id="${id}" name="${field.name ?? ''}" data-is="${field.id}"`;
  const mark = field.required ? ' <span class="req">*</span>' : '';
  if (field.kind === 'frame') {
    return `<tr><td></td><td><iframe title="${label}" width="304" height="78" data-is="${field.id}"></iframe></td></tr>`;
  }
  if (field.kind === 'checkbox') {
    return `<tr><td></td><td><label><input type="checkbox" ${common}> ${label}</label></td></tr>`;
  }
  const box =
    field.kind === 'choice'
      ? `<select ${common}><option value="">-- Select --</option>${(field.choices ?? []).map((item) => `<option>${escape(item)}</option>`).join('')}</select>`
      : `<input type="${field.type ?? 'text'}" ${common} ${field.readonly ? 'readonly' : ''} ${field.required ? 'required' : ''}>`;
  return `<tr><td><label for="${id}">${label}${mark}</label></td><td>${box}</td></tr>`;
}

function face(spec: FaceSpec): string {
  return `<form data-face action="#" onsubmit="return false">${spec.text.map((line) => `<p>${escape(line)}</p>`).join('')}
    <table><tbody>${spec.fields.map(control).join('')}</tbody></table>
    <div>${spec.buttons.map((label, index) => (index % 2 ? `<button type="submit"${pressedMark(label)}>${escape(label)}</button>` : `<input type="button" value="${escape(label)}"${pressedMark(label)}>`)).join(' ')}</div></form>`;
}

export function plain(spec: FaceSpec, under: FaceSpec | undefined): string {
  const shown = under ?? spec;
  const tabs =
    shown.page === 'portal'
      ? `<nav role="tablist"><button role="tab" aria-selected="true"${pressedMark('ACH Refund Authorization')}>ACH Refund Authorization</button><button role="tab" aria-selected="false">Details</button></nav>`
      : '';
  const dialog = under
    ? `<dialog open aria-labelledby="dialog-heading"><h2 id="dialog-heading">${escape(spec.title)}</h2>${face(spec)}</dialog>`
    : '';
  return `<header><h1>ACE</h1></header><main><h2>${escape(shown.title)}</h2>${tabs}${face(shown)}</main>${dialog}`;
}
