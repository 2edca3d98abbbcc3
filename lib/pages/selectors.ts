/** Which elements of a page we look at. The content script receives these selectors by message. */

/**
 * Editors, in which a person writes rich text. Selectors rather than `isContentEditable`: a form
 * field with that name would shadow the property, and the getter is costly to call for every
 * element.
 */
const editor = '[contenteditable]:not([contenteditable=false i])';

/** Elements whose text is a value or a choice, and therefore belongs to the person. */
const typedInto = `input,textarea,select,[role=combobox],[role=textbox],[role=listbox],${editor}`;

/** Elements that can submit something. A combobox button is a field, not a button. */
const presses = 'button:not([role=combobox]),[role=button],input[type=submit],input[type=button]';

/** What a scan finds. An element may be of several kinds. */
const landmarks = {
  fields: 'input,textarea,select,[role=combobox],[role=textbox],[role=checkbox],iframe',
  buttons: `${presses},a[href],[role=tab],[role=menuitem]`,
  headings: 'h1,h2,h3,h4,h5,h6,[role=heading]',
  /** What a screen reader announces. */
  messages: '[role=alert],[role=status],[aria-live]',
  dialogs: 'dialog[open],[aria-modal=true]',
  /**
   * What else must stay visible: open lists, messages marked only by their styling, labels and
   * tables.
   */
  lists: '[role=listbox],[role=menu]',
  notices: '[class*=error],[class*=alert],[class*=toast],[class*=notif]',
  texts: 'label,legend,[class*=label]',
  tables: 'table,[role=grid]',
};

const controls = `${typedInto},button,[role=button]`;

export const selectors = {
  /** An open modal dialog, native or Lightning's. */
  modal: 'dialog:modal,[aria-modal=true]',
  ...landmarks,
  editor,
  typedInto,
  /**
   * The text of these is the person's: the element that a label or an `aria-labelledby` points to
   * may be what they typed, or lie inside it.
   */
  typed: `${typedInto},${editor} *`,
  /** Left out of the text of the elements around it. */
  unspoken: `${controls},script,style,template,svg,[hidden],[aria-hidden=true],[role=tooltip],[role=img],[role=alert],[aria-live]`,
  /**
   * Plain text only. No forms: a form field named `textContent` would shadow the form's own text.
   */
  text: `:not(:has(*),form,${controls})`,
  /**
   * A label around a control that the browser ties to a help button, because that comes before the
   * control.
   */
  label: 'label:not([for]):has(button:not([role]))',
  /**
   * Every landmark. Forms are excluded because a form's fields can shadow its methods. So is
   * everything inside an editor, which a person typed or pasted; the editor itself may be a field.
   */
  all: `:is(${Object.values(landmarks).join()}):not(form,${editor} *)`,
  /**
   * What we must never cover: messages, lists that are open for a moment, frames, and buttons that
   * submit.
   */
  keptFree: `${landmarks.messages},${landmarks.notices},${landmarks.lists},iframe,${presses}`,
  /** Controls that lead elsewhere and submit nothing. */
  links: 'a:not([role=button]),[role=tab],[role=menuitem]',
  /** Elements that can hold a sentence. We look at them only on a page without a form. */
  sentences: 'p,li,dd,div,span,strong,b',
  /** Elements that are usually part of the sentence around them. */
  inline: 'span,strong,b',
};

export type Selectors = Readonly<typeof selectors>;
