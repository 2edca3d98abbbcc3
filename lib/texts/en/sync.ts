/** Sharing with the person's other computers, on the page of settings. */
export const sync = {
  title: 'On your other computers',
  lead: 'Your logins, your waits and these settings can be kept the same on your other computers, by your browser’s own sync. This extension sends nothing itself.',
  names:
    'The names you gave your logins and waits go along, and your browser’s maker keeps the copy. Leave it off if those names are to stay on this computer.',
  never:
    'Not shared: countdowns, the steps you marked, the answers to your case, the log, and anything on CBP’s pages.',
  needs:
    'It works if you are signed in to your browser there and here, and sync is on, for extensions too. This extension cannot see whether that is so. Turn it on here and on each other computer.',
  turnOn: 'Share with my other computers',
  turnOff: 'Turn sharing off …',
  on: 'Sharing is on.',
  ask: {
    title: 'Turn sharing off',
    here: 'Only here: your other computers go on with the copy they share. What is in this browser stays.',
    everywhere:
      'With the copy: it is deleted, and your other computers stop sharing too. Each keeps the list it has.',
    doHere: 'Turn off only here',
    doEverywhere: 'Turn off and delete the copy',
    cancel: 'Leave it on',
  },
  done: {
    here: 'Sharing is off in this browser. Everything here is still here.',
    everywhere:
      'Sharing is off, and the copy is deleted. Everything here is still here. Your other computers stop when they hear of it.',
  },
  stopped:
    'Sharing was turned off on another computer, and the copy was deleted. Everything here is still here.',
  left: '{count, plural, one {# entry does not fit into the copy and stays in this browser only.} other {# entries do not fit into the copy and stay in this browser only.}} The browser allows 100 kB.',
  aside:
    '{count, plural, one {# entry of your other computers has no room in this list.} other {# entries of your other computers have no room in this list.}} Remove some that you no longer need.',
  isNewer:
    'Another computer runs a newer version of ACE Companion that shares in another way. Nothing is shared from here until this one is updated.',
  newer:
    '{count, plural, one {# entry was} other {# entries were}} shared by a newer version of ACE Companion. Update this one to see the newest here.',
  damaged:
    '{count, plural, one {# entry of the copy is damaged and is ignored.} other {# entries of the copy are damaged and are ignored.}} Nothing in this browser was changed by it.',
  failed:
    'The browser did not take or give the copy the last time. It is tried again in about ten minutes. Nothing in this browser is lost.',
} as const;
