import type { Found } from '../../../lib/dom/recognize';
import type { ControlId } from '../../../lib/pages/controls';

/**
 * The fields of the bare test page and their labels. Recognizing them on real pages is tested
 * elsewhere.
 */
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

/** The controls on the page. */
export const ids = Object.keys(labels) as ControlId[];

export function benchControls(root: Document): Map<ControlId, Found> {
  const controls = new Map<ControlId, Found>();
  const look = (inside: ParentNode) => {
    // Forms are excluded, because their fields can shadow their methods.
    for (const element of inside.querySelectorAll<HTMLElement>('*:not(form)')) {
      const id = ids.find((name) => element.matches(`.${name}`));
      if (id && element.checkVisibility()) {
        controls.set(id, { element, name: labels[id] ?? '' });
      }
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(root);
  return controls;
}
