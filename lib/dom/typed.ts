/**
 * Where a person writes into the page's own text: an editor. As selectors and not by `isContentEditable`,
 * which a form's field of that name would stand in for, and which costs a getter for every element.
 */
export const editor = '[contenteditable]:not([contenteditable=false i])';

/** What holds a value or a choice: its text is the person's. */
export const typedInto = `input,textarea,select,[role=combobox],[role=textbox],[role=listbox],${editor}`;
