import { make, rootOf } from '../dom';
import type { Mutation } from '../mutation';
import type { TestPage } from '../test-page';
import { copyBlock } from './fields';

/** Names that are false or contradict each other. A hint must be right or absent, never wrong. */

/**
 * Only names that mean one field of one page. Under "Country" or "Owner", another field may rightly
 * exist.
 */
const elsewhere: readonly string[] = [
  'Verification Code',
  'Company Name',
  'Importer Record Number',
  'Business Email Address',
  'Bank Routing Number',
];

const beside = (page: TestPage, part: Element): boolean => {
  const [field] = page.chance.shuffled([...page.fields.values()]);
  const block = field && page.block(field.element);
  if (!block || block.closest('table')) page.face().append(part);
  else if (page.chance.is(0.5)) block.before(part);
  else block.after(part);
  return true;
};

function labelled(label: string, control: string): HTMLElement {
  const part = make(`<p><label><span></span> ${control}</label></p>`);
  const span = part.querySelector('span');
  if (span) span.textContent = label;
  return part;
}

export const lies: readonly Mutation[] = [
  {
    id: 'lie-same-name',
    title: 'another field under exactly the name of a true one',
    keepsName: false,
    group: 'lie',
    apply: (page) => {
      const [field] = page.chance.shuffled(page.wordable());
      const copied = field && copyBlock(page, field.element, 'not:liar');
      if (!field || !copied) return false;
      const block = page.block(field.element);
      if (page.chance.is(0.5)) block.before(copied[0]);
      else block.after(copied[0]);
      // A person could not tell the two apart, so a hint at either would be a guess.
      page.truth.set(field.id, { at: null, wanted: false });
      page.ambiguous.add(field.id);
      return true;
    },
  },
  {
    id: 'lie-other-state',
    title: 'a field under a name that belongs to another state or page',
    keepsName: false,
    group: 'lie',
    apply: (page) => {
      const names = new Set<string>(Object.values(page.base.labels));
      const label = page.chance.one(elsewhere.filter((name) => !names.has(name)));
      return beside(page, labelled(label, '<input data-is="not:liar">'));
    },
  },
  {
    id: 'lie-aria',
    title: 'an `aria-label` that contradicts the label in sight',
    keepsName: false,
    group: 'lie',
    apply: (page) => {
      const [field, other] = page.chance.shuffled(page.wordable());
      if (!field) return false;
      const lie = other && page.chance.is(0.7) ? other.label : page.chance.one(elsewhere);
      if (lie === field.label) return false;
      field.element.setAttribute('aria-label', lie);
      return true;
    },
  },
  {
    id: 'lie-placeholder',
    title: 'a placeholder that names another field',
    keepsName: true,
    group: 'lie',
    apply: (page) => {
      const texts = page
        .wordable()
        .filter(
          ({ element }) =>
            element instanceof HTMLInputElement &&
            element.type !== 'checkbox' &&
            !element.placeholder,
        );
      const [field] = page.chance.shuffled(texts);
      if (!field) return false;
      const others = page.wordable().filter(({ id }) => id !== field.id);
      const lie = others.length > 0 ? page.chance.one(others).label : 'Comments';
      field.element.setAttribute('placeholder', lie);
      beside(
        page,
        labelled('Comments', '<input data-is="not:liar" placeholder="Verification Code">'),
      );
      return true;
    },
  },
  {
    id: 'lie-kind',
    title: 'a control of another kind under the name of a true field',
    keepsName: true,
    group: 'lie',
    apply: (page) => {
      const texts = page
        .wordable()
        .filter(({ element }) => element.getAttribute('type') !== 'checkbox');
      const [field] = page.chance.shuffled(texts);
      if (!field) return false;
      const label = field.label;
      const part = page.chance.one([
        () => labelled(label, '<input type="checkbox" data-is="not:liar">'),
        () => labelled(label, '<input type="radio" name="sort" data-is="not:liar">'),
        () => labelled(label, '<input type="file" data-is="not:liar">'),
        () => labelled(label, '<input type="range" data-is="not:liar">'),
        () => {
          const button = make('<button type="button" data-is="not:liar"></button>');
          button.textContent = label;
          return button;
        },
        () => {
          const link = make('<a href="#sort" data-is="not:liar"></a>');
          link.textContent = label;
          return link;
        },
      ])();
      return beside(page, part);
    },
  },
  {
    id: 'lie-copied-for',
    title: 'two labels tied to one control, as a copied `for` or a repeated id leaves it',
    keepsName: false,
    group: 'lie',
    apply: (page) => {
      const tied = page.wordable().flatMap((field) => {
        const root = rootOf(field.element);
        const { id } = field.element;
        const label = id ? root.querySelector(`label[for="${CSS.escape(id)}"]`) : null;
        return label ? [{ field, label, root }] : [];
      });
      const [one, two] = page.chance.shuffled(tied);
      if (!one || !two || one.root !== two.root) return false;
      two.label.setAttribute('for', one.field.element.id);
      // To a person, each label is still above its own control; the markup says otherwise.
      page.truth.set(two.field.id, { at: two.field.id, wanted: false });
      page.truth.set(one.field.id, { at: one.field.id, wanted: false });
      return true;
    },
  },
];
