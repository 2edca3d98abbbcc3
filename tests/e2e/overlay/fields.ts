import type { Found } from '../../../lib/dom/recognise';
import type { ControlId } from '../../../lib/pages/types';

/** Fields of the bare test page, by label. Finding them on real pages is tested elsewhere. */
export const labels: Partial<Record<ControlId, string>> = {
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

/** The controls that the page has. */
export const ids = Object.keys(labels) as ControlId[];

export function benchControls(root: Document): Map<ControlId, Found> {
  const controls = new Map<ControlId, Found>();
  const look = (inside: ParentNode) => {
    // A form's own fields may stand in for its methods.
    for (const element of inside.querySelectorAll<HTMLElement>('*:not(form)')) {
      const id = ids.find((one) => element.matches(`.${one}`));
      if (id && element.checkVisibility()) {
        controls.set(id, { element, name: labels[id] ?? '' });
      }
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(root);
  return controls;
}
