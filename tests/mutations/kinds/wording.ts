import { heldOut } from '../held-out';
import type { Mutation } from '../mutation';
import { synonyms } from '../synonyms';
import type { Field, TestPage } from '../test-page';

/** Other words for the same thing, and other spellings of the same words. */

const some = (page: TestPage, fields: Field[]): Field[] =>
  page.chance.is(0.5) ? fields : fields.filter(() => page.chance.is(0.5));

/** Rewrites the labels of some fields. Returns false if none of them changed. */
function reword(page: TestPage, rewrite: (label: string, field: Field) => string): boolean {
  let changed = false;
  for (const field of some(page, page.wordable())) {
    const label = rewrite(field.label, field);
    if (label === field.label) continue;
    page.rename(field, label);
    changed = true;
  }
  return changed;
}

function synonymFor(page: TestPage, field: Field): string | null {
  const others = (synonyms[field.id] ?? []).filter((word) => word !== field.label);
  return others.length > 0 ? page.chance.one(others) : null;
}

const abbreviations: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bNumber\b/, ['No.', 'Num.', 'Nbr.', '#', 'No']],
  [/\bCompany\b/, ['Co.']],
  [/\bTelephone\b/, ['Tel.', 'Tel']],
  [/\bAddress\b/, ['Addr.', 'Addr']],
  [/\bAccount\b/, ['Acct.', 'Acct']],
  [/\bVerification\b/, ['Verif.']],
  [/\bBusiness\b/, ['Bus.']],
  [/\bImporter\b/, ['Imp.']],
  [/\bRecord\b/, ['Rec.']],
  [/\bYear\b/, ['Yr.', 'Yr']],
  [/\bFiscal\b/, ['Fisc.']],
  [/\bFirst & Last\b/, ['1st & Last', 'First/Last']],
  [/\bStructure\b/, ['Struct.']],
];

const notes: readonly string[] = [
  '(as on CBP Form 5106)',
  '(as shown on your CBP Form 5106)',
  '(optional)',
  '(no abbreviations)',
  '- letters and numbers only',
  '(max. 120 characters)',
  '(must match your importer record)',
  '(see instructions)',
  '— required to continue',
];

export const wording: readonly Mutation[] = [
  {
    id: 'synonym',
    title: 'one label says the same in other words',
    keepsName: true,
    group: 'words',
    weight: 2,
    apply: (page) => {
      const [field] = page.chance.shuffled(page.wordable());
      const word = field && synonymFor(page, field);
      if (!field || !word) return false;
      page.rename(field, word);
      page.synonym.add(field.id);
      return true;
    },
  },
  {
    id: 'synonyms-many',
    title: 'half or all of the labels say the same in other words',
    keepsName: true,
    group: 'words',
    apply: (page) =>
      reword(page, (label, field) => {
        const word = synonymFor(page, field);
        if (word) page.synonym.add(field.id);
        return word ?? label;
      }),
  },
  {
    id: 'held-out',
    title: 'one label from the held-out fifth of the wordings',
    keepsName: true,
    group: 'words',
    weight: 1.5,
    apply: (page) => {
      const [field] = page.chance
        .shuffled(page.wordable())
        .filter(({ id }) => heldOut(id).length > 0);
      if (!field) return false;
      page.rename(field, page.chance.one(heldOut(field.id)));
      page.heldOut.add(field.id);
      return true;
    },
  },
  {
    id: 'case',
    title: 'labels in capitals, small letters or sentence case',
    keepsName: true,
    apply: (page) => {
      const way = page.chance.whole(3);
      return reword(page, (label) => {
        if (way === 0) return label.toUpperCase();
        if (way === 1) return label.toLowerCase();
        return label.charAt(0).toUpperCase() + label.slice(1).toLowerCase();
      });
    },
  },
  {
    id: 'asterisk',
    title: 'asterisk or "required" before or after the label',
    keepsName: true,
    apply: (page) => {
      const way = page.chance.one([
        (label: string) => `* ${label}`,
        (label: string) => `*${label}`,
        (label: string) => `${label}*`,
        (label: string) => `${label} *`,
        (label: string) => `${label} (*)`,
        (label: string) => `${label} (required)`,
        (label: string) => `${label} - Required`,
      ]);
      return reword(page, way);
    },
  },
  {
    id: 'punctuation',
    title: 'colon, full stop, dashes, brackets, numbering around the label',
    keepsName: true,
    apply: (page) => {
      let number = 0;
      const way = page.chance.one([
        (label: string) => `${label}:`,
        (label: string) => `${label} :`,
        (label: string) => `${label}.`,
        (label: string) => `${label}?`,
        (label: string) => `${label} –`,
        (label: string) => `${label}…`,
        (label: string) => `[${label}]`,
        (label: string) => `${(number += 1)}. ${label}`,
        (label: string) => `${(number += 1)}) ${label}:`,
        (label: string) => `2.${(number += 1)} ${label}`,
      ]);
      return reword(page, way);
    },
  },
  {
    id: 'spelling',
    title: '&/and, #/No., E-mail/Email, hyphens, no-break spaces, soft hyphens, line breaks',
    keepsName: true,
    apply: (page) => {
      const way = page.chance.one([
        (label: string) => label.replace('&', 'and'),
        (label: string) => label.replace(/\s+/g, '\u00a0'),
        (label: string) => label.replace(/\s+/g, '\n          '),
        (label: string) => label.replace(/Email/, 'E-mail').replace(/email/, 'e-mail'),
        (label: string) => label.replace(/\bNumber\b/, '#').replace(/#$/, ' No.'),
        (label: string) => label.replace(/(\w{5})(\w{3})/, '$1\u00ad$2'),
        (label: string) => label.replace(/ /, '-'),
        (label: string) => ` \u200b${label} `,
      ]);
      return reword(page, way);
    },
  },
  {
    id: 'abbreviation',
    title: 'words of the label abbreviated',
    keepsName: true,
    apply: (page) =>
      reword(page, (label) => {
        const fitting = abbreviations.filter(([word]) => word.test(label));
        if (fitting.length === 0) return label;
        const [word, shorts] = page.chance.one(fitting);
        return label.replace(word, page.chance.one(shorts));
      }),
  },
  {
    id: 'note',
    title: 'a note inside the label',
    keepsName: true,
    apply: (page) => reword(page, (label) => `${label} ${page.chance.one(notes)}`),
  },
  {
    id: 'text-split',
    title: 'the label spread over several elements',
    keepsName: true,
    apply: (page) => {
      let changed = false;
      for (const field of some(page, page.wordable())) {
        let split = false;
        for (const { holder } of field.places) {
          if (!(holder instanceof Text)) continue;
          const gap =
            holder.data.trim().indexOf(' ') +
            1 +
            holder.data.length -
            holder.data.trimStart().length;
          if (gap < 2 || gap >= holder.data.length) continue;
          const rest = holder.splitText(gap);
          const wrapper = document.createElement(page.chance.one(['span', 'b', 'em']));
          rest.replaceWith(wrapper);
          wrapper.append(rest);
          split = true;
        }
        changed ||= split;
        // The label is in pieces now, so no later mutation may write a whole one into the first
        // piece.
        if (split) field.places = field.places.filter(({ attribute }) => attribute !== undefined);
      }
      return changed;
    },
  },
];
