import type { FieldId } from '../../../lib/pages/controls';
import { cloneComposed, elementsIn, make, renewIds } from '../dom';
import type { Mutation } from '../mutation';
import type { Field, TestPage } from '../test-page';

/** Splits, merges, repeats and adds fields. */

/**
 * Adds a copy of a field's block next to it, with its control marked as `is`. Returns null if no
 * copy can be made.
 */
export function copyBlock(
  page: TestPage,
  control: HTMLElement,
  is: string,
): [Element, HTMLElement] | null {
  const copy = cloneComposed(page.block(control));
  const twin = elementsIn(copy).find((element) => element.hasAttribute('data-is'));
  if (!(twin instanceof HTMLElement)) return null;
  twin.setAttribute('data-is', is);
  for (const element of elementsIn(copy)) element.removeAttribute('name');
  renewIds(copy, (old) => `${old}-${page.chance.word()}`);
  return [copy, twin];
}

const splits: Partial<Record<FieldId, readonly (readonly [string, string])[]>> = {
  ownerName: [
    ['Account Owner First Name', 'Account Owner Last Name'],
    ['First Name', 'Last Name'],
    ['Owner First Name', 'Owner Last Name'],
    ['Given name', 'Family name'],
  ],
  address: [
    ['Address Line 1', 'Address Line 2'],
    ['Address 1', 'Address 2'],
    ['Street Address', 'Apt, suite, unit'],
    ['Address', 'Address (cont.)'],
  ],
  zip: [
    ['Zip', 'Zip +4'],
    ['ZIP Code', 'ZIP Extension'],
  ],
  telephone: [
    ['Telephone Number', 'Extension'],
    ['Telephone Number', 'Alternate Telephone Number'],
    ['Area Code', 'Telephone Number'],
  ],
  importerNumber: [['Importer Record Number', 'Importer Record Number Suffix']],
};

const merges: readonly (readonly [readonly FieldId[], string])[] = [
  [['city', 'zip'], 'City and Zip'],
  [['city', 'zip'], 'City, State, ZIP'],
  [['address', 'city', 'zip'], 'Address, City and Zip'],
  [['address', 'city', 'zip', 'country'], 'Full Address (street, city, ZIP, country)'],
  [['companyName', 'importerNumber'], 'Company Name and Importer Record Number'],
  [['ownerName', 'telephone'], 'Account Owner Name and Telephone Number'],
  [['routingNumber', 'accountNumber'], 'Routing and Account Number'],
  [['duns', 'website'], 'DUNS# / Website'],
];

/** The owner's fields have other ids when first and last name are separate. */
function splitOwner(
  page: TestPage,
  field: Field,
  twin: HTMLElement,
  [first, last]: readonly [string, string],
): void {
  page.lose('ownerName');
  field.element.setAttribute('data-is', 'ownerFirstName');
  twin.setAttribute('data-is', 'ownerLastName');
  page.addField('ownerFirstName', field.element, first);
  page.addField('ownerLastName', twin, last);
}

const kinds = ['input', 'disabled', 'text', 'list'] as const;

/** Repeats an entered value in a control that cannot be filled in. */
function readOnlyRepeat(page: TestPage, control: HTMLElement, label: string): Element | null {
  const kind = page.chance.one(kinds);
  if (kind === 'text' || kind === 'list') {
    const repeat = make(
      kind === 'text'
        ? '<div class="slds-form-element"><span class="slds-form-element__label"></span><div class="slds-form-element__static">ACME Imports</div></div>'
        : '<dl><dt></dt><dd>ACME Imports</dd></dl>',
    );
    const [name] = elementsIn(repeat).slice(1);
    if (name) name.textContent = label;
    return repeat;
  }
  const copied = copyBlock(page, control, 'not:repeat');
  if (!copied) return null;
  const [copy, twin] = copied;
  if (kind === 'disabled' || !(twin instanceof HTMLInputElement)) twin.setAttribute('disabled', '');
  else twin.readOnly = true;
  return copy;
}

/**
 * Read-only fields with these names are the pre-filled fields of the owner page. They need no hint,
 * but one is right.
 */
const prefilled: Partial<Record<FieldId, FieldId>> = {
  companyName: 'prefilledCompanyName',
  importerNumber: 'prefilledImporterNumber',
  businessEmail: 'prefilledEmail',
};

function markRepeat(page: TestPage, control: Element | undefined, of: FieldId): void {
  const as = prefilled[of];
  if (!control || !as) return;
  control.setAttribute('data-is', as);
  page.truth.set(as, { at: as, wanted: false });
}

const additions: readonly (readonly [string, string])[] = [
  ['fax', 'Fax Number'],
  ['state', 'State/Province'],
  ['title', 'Title'],
  ['county', 'County'],
  ['extension', 'Extension'],
  ['comments', 'Comments'],
  ['broker', 'Broker Filer Code'],
  ['birth', 'Date of Birth'],
  ['near-phone', 'Alternate Telephone Number'],
  ['near-email', 'Broker Email Address'],
  ['near-address', 'Mailing Address (if different)'],
  ['near-company', 'Parent Company Name'],
  ['near-number', 'Bond Number'],
  ['near-number', 'Broker License Number'],
  ['near-code', 'NAICS Code'],
  ['near-name', 'Preparer First & Last Name'],
  ['near-country', 'Country of Incorporation'],
  ['near-date', 'Date of Incorporation'],
  ['near-account', 'ACE Account Number'],
];

export const fields: readonly Mutation[] = [
  {
    id: 'split',
    title: 'one field split in two (first and last name, address lines, extension)',
    keepsName: false,
    group: 'fields',
    apply: (page) => {
      const fitting = [...page.fields.values()].filter(({ id }) => splits[id]);
      if (fitting.length === 0) return false;
      const field = page.chance.one(fitting);
      const names = page.chance.one(splits[field.id] ?? []);
      if (field.places.length === 0) return false;
      const copied = copyBlock(page, field.element, `not:part-of-${field.id}`);
      if (!copied) return false;
      const [copy, twin] = copied;
      const block = page.block(field.element);
      // An area code comes before the number; everything else comes after what it belongs to.
      const [own, other] = names[0] === 'Area Code' ? [names[1], names[0]] : names;
      if (own === names[0]) block.after(copy);
      else block.before(copy);
      page.renameCopy(field, twin, other);
      page.rename(field, own);
      if (field.id === 'ownerName') splitOwner(page, field, twin, names);
      return true;
    },
  },
  {
    id: 'merged',
    title: 'two or more fields merged into one: none of them may be hinted',
    keepsName: false,
    group: 'fields',
    apply: (page) => {
      const fitting = merges.filter(([ids]) => ids.every((id) => page.fields.has(id)));
      if (fitting.length === 0) return false;
      const [ids, label] = page.chance.one(fitting);
      const [first, ...rest] = ids.flatMap((id) => page.fields.get(id) ?? []);
      if (!first || first.places.length === 0) return false;
      page.rename(first, label);
      first.element.setAttribute('data-is', 'not:merged');
      for (const field of rest) page.block(field.element).remove();
      for (const id of ids) page.lose(id);
      return true;
    },
  },
  {
    id: 'read-only-repeat',
    title: 'the same labels once more, read-only',
    keepsName: true,
    apply: (page) => {
      const repeatable = page
        .wordable()
        .filter(
          ({ id, element }) =>
            !id.startsWith('prefilled') && element.getAttribute('type') !== 'checkbox',
        );
      const [anchor] = [...page.fields.values()];
      const panel = make('<section><h3>Summary</h3></section>');
      for (const field of repeatable) {
        if (!page.chance.is(0.6)) continue;
        const repeat = readOnlyRepeat(page, field.element, field.label);
        if (!repeat) continue;
        const control = elementsIn(repeat).find((element) => element.hasAttribute('data-is'));
        if (control instanceof HTMLInputElement && control.readOnly)
          markRepeat(page, control, field.id);
        panel.append(repeat);
      }
      // Later pages repeat what was entered on the first.
      if (page.state === 'code' || page.state === 'authorise') {
        const relative = page.relatives.find(({ state }) => state === 'company');
        for (const id of ['companyName', 'importerNumber', 'businessEmail'] as const) {
          const label = relative?.labels[id];
          if (label === undefined) continue;
          const repeat = make('<p><label><span></span> <input readonly value="ACME"></label></p>');
          const [, , name, control] = elementsIn(repeat);
          if (name) name.textContent = label;
          markRepeat(page, control, id);
          panel.append(repeat);
        }
      }
      if (!anchor || panel.childElementCount < 2) return false;
      const block = page.block(anchor.element);
      if (block.closest('table')) page.face().before(panel);
      else if (page.chance.is(0.5)) block.before(panel);
      else page.face().after(panel);
      return true;
    },
  },
  {
    id: 'fields-added',
    title: 'other fields added, some with names that come near',
    keepsName: true,
    apply: (page) => {
      const sources = page
        .wordable()
        .filter(
          ({ element, places }) =>
            element instanceof HTMLInputElement &&
            element.type !== 'checkbox' &&
            !element.readOnly &&
            places.length > 0,
        );
      if (sources.length === 0) return false;
      const source = page.chance.one(sources);
      const block = page.block(source.element);
      for (const [is, label] of page.chance
        .shuffled(additions)
        .slice(0, 1 + page.chance.whole(4))) {
        const copied = copyBlock(page, source.element, `not:${is}`);
        if (!copied) continue;
        const [copy, twin] = copied;
        block.after(copy);
        page.renameCopy(source, twin, label);
      }
      return true;
    },
  },
];
