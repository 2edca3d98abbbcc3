/** Sync with the person's other computers, on the settings page. */
export const sync = {
  title: 'On your other computers',
  lead: 'Your browser’s own sync can keep your logins, waits and these settings the same on your other computers. This extension itself sends nothing.',
  names:
    'The names you gave your logins and waits go along, and your browser’s maker keeps the copy. Leave this off if those names should stay on this computer.',
  never:
    'Not shared: countdowns, the steps you checked off, your answers, the log, and anything on CBP’s pages.',
  needs:
    'This works only if you are signed in to your browser on each computer, with sync on for extensions too; this extension cannot see whether that is so. Turn sharing on here and on each other computer.',
  turnOn: 'Share with my other computers',
  turnOff: 'Turn sharing off …',
  on: 'Sharing is on.',
  here: {
    explained: 'Your other computers keep sharing their copy. What is in this browser stays.',
    do: 'Turn off only here',
    done: 'Sharing is off in this browser. Everything here is still here.',
  },
  everywhere: {
    explained:
      'The copy is deleted, and your other computers stop sharing too. Each keeps the list it has.',
    do: 'Turn off and delete the copy',
    done: 'Sharing is off, and the copy is deleted. Everything here is still here. Your other computers stop when they hear of it.',
  },
  stopped:
    'Sharing was turned off on another computer, and the copy was deleted. Everything here is still here.',
  left: '{count, plural, one {# entry does not fit into the copy and stays only in this browser.} other {# entries do not fit into the copy and stay only in this browser.}} The browser allows 100 kB.',
  aside:
    '{count, plural, one {This list has no room for # entry from your other computers.} other {This list has no room for # entries from your other computers.}} Remove some you no longer need.',
  unreadable:
    '{count, plural, one {This version cannot read # entry of the copy.} other {This version cannot read # entries of the copy.}} It leaves them alone. Update ACE Companion on each computer.',
  failed:
    'Last time the browser could not read or write the copy. It tries again within ten minutes, and nothing in this browser is lost.',
} as const;
