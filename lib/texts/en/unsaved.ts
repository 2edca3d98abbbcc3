/** What the browser refused to save, and what can be done. */
export const unsaved = {
  title: 'Your browser could not save a change',
  body: 'Since {time} it has not saved {parts}. What was saved before is still there; your change is not. Is the disk full? Make room, then do it again.',
  clocks:
    'Until then, do not rely on the countdown or a reminder. If a verification code was sent, write down the time yourself: it is valid for ten minutes.',
  read: 'I have seen this',
  notification:
    'What was saved before is still there. Make room on your disk; until then, do not rely on the countdown or a reminder.',
};
