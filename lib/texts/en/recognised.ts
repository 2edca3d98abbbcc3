/** How a page was recognised, what was not, and the report about it. */
export const recognised = {
  decided: {
    why: 'Why? What was found on this page',
    whyNot: 'Why? What was looked for',
    as: 'This step is told by {landmarks}.',
    found: 'found: exactly one control has this name, of the right kind',
    optional: 'not found; it need not be there',
    lost: 'Something is different here: nothing on this page tells with certainty which step it is. So there are no hints at its fields; the countdown and the steps work by hand.',
    lostStep:
      'The page does not show what this step is told by, so there are no hints at its fields.',
  },

  /** What each state is told by, in plain words: the rules stand in `lib/pages`. */
  landmarks: {
    company:
      'two of the fields Company Name, Importer Record Number and Business Email, beside a button such as Next',
    code: 'the field Verification Code, nearly alone, beside a button such as Next or Verify',
    owner: 'three of the fields of the account owner, such as Address, City, Zip and Telephone',
    authorise: 'the box with which you authorize the account',
    done: 'a sentence that the application was submitted or received, on a page without fields',
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
    none: 'This page is not in English now: your browser seems to translate it. Its fields are not recognized with certainty, so there are no hints.',
    kept: 'This page is not in English now: your browser seems to translate it. The hints stay at the fields that were recognized before; what comes next may have none.',
    title: 'This page is not in English now',
    card: 'So nothing on it is recognized, and there are no hints. Say below at which step you are; the window of this extension says how to switch a translation off.',
    how: 'How to switch the translation off',
    chrome:
      'Chrome: press the translation sign in the address bar and choose English. Edge: press it there and choose “Show original”. Do not reload the page: that loses what is typed.',
    firefox:
      'Press the translation sign in the address bar and choose “Show original”. Firefox reloads the page for that, which loses what is typed: do it before you begin. In the middle of the form, go on without hints and say under “By hand” at which step you are.',
  },

  report: {
    title: 'Report what was seen',
    what: 'A report helps those who look after this extension to mend it. It holds the structure of this page and no word of it but those that the extension knows itself: of everything else only the length, of what you typed nothing.',
    make: 'Make a report',
    failed: 'The report could not be made: the page was not reachable. Try it again.',
    read: 'This is all that it says. Nothing is sent: copy it, and send it yourself if you like.',
    copy: 'Copy the report',
    copied: 'Copied.',
    copyFailed: 'The browser did not allow it. Select the text, and copy it by hand.',
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
    hidden: 'not in sight',
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
