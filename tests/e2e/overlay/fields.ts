import type { FieldId } from '../../../lib/pages/types';

/** Fields of the bare test page, by label. Finding them on real pages is tested elsewhere. */
export const labels: Partial<Record<FieldId, string>> = {
  companyName: 'Company Name',
  importerNumber: 'Importer Record Number',
  businessEmail: 'Business Email Address',
  orgStructure: 'Company Org. Structure',
  ownerName: 'Account Owner First & Last Name',
  country: 'Country',
  address: 'Address',
  city: 'City',
  zip: 'Zip',
  telephone: 'Telephone Number',
  duns: 'DUNS#',
  authorise: 'I authorize CBP to create the Top Account',
};

const ids = Object.keys(labels) as FieldId[];

export function landmarkFields(root: Document): {
  fields: Map<FieldId, HTMLElement>;
  names: Map<FieldId, string>;
} {
  const fields = new Map<FieldId, HTMLElement>();
  const names = new Map<FieldId, string>();
  const look = (inside: ParentNode) => {
    for (const element of inside.querySelectorAll<HTMLElement>('*')) {
      const id = ids.find((one) => element.matches(`.${one}`));
      if (id && element.checkVisibility()) {
        fields.set(id, element);
        names.set(id, labels[id] ?? '');
      }
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(root);
  return { fields, names };
}
