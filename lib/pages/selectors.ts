/** What of a page is looked at, as selectors. The content script gets them by message. */

/**
 * Where a person writes into the page's own text: an editor. As selectors and not by `isContentEditable`,
 * which a form's field of that name would stand in for, and which costs a getter for every element.
 */
const editor = '[contenteditable]:not([contenteditable=false i])';

/** What holds a value or a choice: its text is the person's. */
const typedInto = `input,textarea,select,[role=combobox],[role=textbox],[role=listbox],${editor}`;

/** What sends something off. A combobox button is a field, not a button. */
const presses = 'button:not([role=combobox]),[role=button],input[type=submit],input[type=button]';

/** What a look finds. An element may be of several kinds. */
const landmarks = {
  fields: 'input,textarea,select,[role=combobox],[role=textbox],[role=checkbox],iframe',
  buttons: `${presses},a[href],[role=tab],[role=menuitem]`,
  headings: 'h1,h2,h3,h4,h5,h6,[role=heading]',
  /** Whatever speaks. */
  messages: '[role=alert],[role=status],[aria-live]',
  dialogs: 'dialog[open],[aria-modal=true]',
  /** What else must stay in sight: open lists, messages that are told by their look alone, words, tables. */
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
  /** Its text is the person's: a label or a reference may stand in what is typed, or be it. */
  typed: `${typedInto},${editor} *`,
  /** Is not read out as a part of what stands around it. */
  unspoken: `${controls},script,style,template,svg,[hidden],[aria-hidden=true],[role=tooltip],[role=img],[role=alert],[aria-live]`,
  /** Nothing but text. Not a form's: a field of that name elsewhere may stand in for its text. */
  text: `:not(:has(*),form,${controls})`,
  /** A label that the browser ties to a help button, which it meets before the control. */
  label: 'label:not([for]):has(button:not([role]))',
  /**
   * Every landmark. A form is none, and its own fields stand in for its methods. What is in an editor was
   * typed or pasted by a person; the editor itself may be a field.
   */
  all: `:is(${Object.values(landmarks).join()}):not(form,${editor} *)`,
  /** Speaks, is open over the page for a moment, or sends something off: nothing of ours may cover it. */
  keptFree: `${landmarks.messages},${landmarks.notices},${landmarks.lists},iframe,${presses}`,
  /** Leads elsewhere and sends nothing off. */
  links: 'a:not([role=button]),[role=tab],[role=menuitem]',
  /** Can hold a sentence; looked at only on a page without a form. */
  sentences: 'p,li,dd,div,span,strong,b',
  /** A piece of the sentence around it, where there is one. */
  inline: 'span,strong,b',
};

export type Selectors = Readonly<typeof selectors>;
