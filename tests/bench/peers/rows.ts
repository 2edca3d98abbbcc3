/**
 * What is measured for each kind of help, and its limit. The limits were set before the first
 * measurement; a change needs a reason in its commit.
 */

export type RowId =
  | 'start'
  | 'nested'
  | 'window'
  | 'banner'
  | 'zoom'
  | 'rtl'
  | 'narrow'
  | 'rendered'
  | 'removed'
  | 'scrolled-out'
  | 'show-modal'
  | 'lightning-modal'
  | 'print'
  | 'focus'
  | 'typing'
  | 'tab'
  | 'clicks'
  | 'attributes-during'
  | 'attributes-after'
  | 'listeners'
  | 'covers-protected'
  | 'covers-other';

export interface Row {
  id: RowId;
  title: string;
  unit: string;
  /** Inclusive. A gap is negative if help overlaps its own field. */
  limit: readonly [least: number, most: number];
  /** Rows about help do not apply to a page without any; the others must be 0 there. */
  about: 'help' | 'page';
}

/** Farther away than one line of text, help seems to belong to another field. */
const beside = [0, 24] as const;
const none = [0, 0] as const;

const gap = (id: RowId, title: string): Row => ({
  id,
  title: `Gap from help to its field, ${title}`,
  unit: 'px',
  limit: beside,
  about: 'help',
});
const seen = (id: RowId, title: string): Row => ({
  id,
  title: `Help is seen ${title}`,
  unit: 'of 1',
  limit: none,
  about: 'help',
});
const page = (
  id: RowId,
  title: string,
  unit: string,
  limit: readonly [number, number] = none,
): Row => ({ id, title, unit, limit, about: 'page' });

export const rows: readonly Row[] = [
  gap('start', 'at the start'),
  gap('nested', 'after its scroller moved by 80 px'),
  gap('window', 'after the window scrolled by 80 px'),
  gap('banner', 'after a banner of 120 px came in above'),
  gap('zoom', 'at a root zoom of 1.25'),
  gap('rtl', 'from right to left'),
  gap('narrow', 'in a window of 320 px'),
  gap('rendered', 'after the field was rendered anew'),
  seen('removed', 'after its field was removed'),
  seen('scrolled-out', 'while its field is scrolled out of sight'),
  gap('show-modal', 'inside showModal(), and in the accessibility tree'),
  gap('lightning-modal', 'inside a Lightning modal, and in the accessibility tree'),
  seen('print', 'in print'),
  page('focus', 'The start of help takes the focus', 'of 1'),
  page('typing', 'Letters lost while a person types and the page scrolls', 'of 20'),
  page('tab', 'Stops of Tab that differ from the page’s own', 'stops'),
  page('clicks', 'Other fields that a click does not reach', 'fields'),
  page('attributes-during', 'Attributes of the page changed while help is shown', 'attributes'),
  page('attributes-after', 'Attributes of the page changed after the end', 'attributes'),
  page('listeners', 'Listeners left after the end', 'listeners'),
  page('covers-protected', 'Views with something protected covered, each field in turn', '%'),
  page('covers-other', 'Views with anything else covered, each field in turn', '%', [0, 5]),
];

/** Printed only: figures of one machine, to be compared within one run. */
export const costRows = [
  { id: 'window', title: '100 frames of scrolling the window' },
  { id: 'nested', title: '100 frames of scrolling the inner scroller' },
] as const;

export type CostId = (typeof costRows)[number]['id'];
