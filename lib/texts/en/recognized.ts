/** How a page was recognized, what was not found, and the report about it. */
export const recognized = {
  decided: {
    why: 'Why? What was found on this page',
    whyNot: 'Why? What was looked for',
    as: 'We recognize this step by {landmarks}.',
    found: 'found: exactly one control has this name and is of the right kind',
    optional: 'not found; it does not have to be there',
    lost: 'Something is different here: we can’t tell which step this page is. There is no help at its fields; the countdown and the steps work by hand.',
    lostStep:
      'The page does not show what we recognize this step by, so there is no help at its fields.',
  },

  /** How each state is recognized, in plain words. The rules are in `lib/pages`. */
  landmarks: {
    company:
      'two of the fields Company Name, Importer Record Number and Business Email, beside a button such as Next',
    code: 'the field Verification Code, nearly alone, beside a button such as Next or Verify',
    owner: 'three of the fields of the account owner, such as Address, City, Zip and Telephone',
    authorise: 'the box with which you authorize the account',
    done: 'a sentence saying that the application was submitted or received, on a page without fields',
    'signed-in': 'three names of the bar: Home, Accounts, Account Search, References, Tools',
    'accounts-menu': 'the bar and, in it, the item Importer',
    'importer-list': 'the bar and the heading Importer or Accounts',
    account: 'the tab ACH Refund Authorization',
    'account-more': 'the bar, other tabs of an account, and More beside them',
    ach: 'the button Get Info/Refresh or Add ACH Info',
    'ach-dialog': 'two of the fields Routing Number, Account Number and Bank Control Key',
    'ach-success': 'the button Get Info/Refresh or Add ACH Info, and a message that says Success',
    'ach-shown':
      'the button Get Info/Refresh or Add ACH Info, and the heading Routing Number or Bank Control Key',
    'user-access': 'the bar and the name User Access',
    'user-roles': 'the bar and the tab Roles',
  },

  translated: {
    none: 'This page is not in English now: your browser seems to be translating it. We can’t recognize its fields for certain, so there is no help at them.',
    kept: 'This page is not in English now: your browser seems to be translating it. Help stays at the fields we recognized before; what comes next may have none.',
    how: 'How to turn the translation off',
    chrome:
      'Press the translate icon in the address bar. In Chrome choose English, in Edge “Show original”. Do not reload the page: you would lose what you typed.',
    firefox:
      'Press the translate icon in the address bar and choose “Show original”. Firefox then reloads the page and you lose what you typed, so do it before you begin. In the middle of the form, go on without help at the fields and say under “By hand” which step you are at.',
  },

  report: {
    title: 'Report what we saw',
    what: 'A report helps us fix this extension. It holds the structure of this page and words the extension already knows. Of any other word it holds only the length, and of what you typed nothing.',
    make: 'Make a report',
    failed: 'The report could not be made because the page did not answer. Try again.',
    read: 'This is everything in it. Nothing is sent: copy it and send it yourself if you like.',
    copy: 'Copy the report',
    copied: 'Copied.',
    copyFailed: 'The browser did not allow it. Select the text and copy it yourself.',
    head: 'ACE Companion {version} · page {page} · step {state}',
    noState: 'not recognized',
    found: 'found: {fields}',
    missed: 'not found: {field} ({reason})',
    more: '… and {count} more',
    kinds: {
      field: 'field',
      button: 'button',
      link: 'link',
      tab: 'tab',
      heading: 'heading',
      message: 'message',
      text: 'text',
      frame: 'frame',
      dialog: 'dialog',
      form: 'form',
      part: 'part',
    },
    control: '{kind} ({control})',
    form: 'form {form}',
    roots: '{count, plural, one {in # shadow root} other {in # shadow roots}}',
    hidden: 'not visible',
    at: {
      label: 'label “{words}”',
      aria: 'aria-label “{words}”',
      stand: 'placeholder or title “{words}”',
      inside: '“{words}”',
    },
    fits: 'fits {fields}',
    text: '‹text, {length}›',
  },
} as const;
