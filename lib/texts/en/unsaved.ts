/** What the browser refused to save, and what can be done. */
export const unsaved = {
  title: 'Your browser could not save a change',
  body: 'Since {time} it refused to save {parts}. What was saved before is still there. The change is not: this happens when the disk is full. Make room on it, then do once more what you did.',
  clocks:
    'Until then do not rely on the countdown or a reminder. If a verification code was sent, note the time yourself: it is valid for ten minutes.',
  read: 'I have seen this',
  notification:
    'What was saved before is still there. Make room on your disk, and do not rely on the countdown or a reminder until then.',
  card: 'Your browser could not save a change, perhaps because the disk is full. Do not rely on the countdown here: note yourself when the code was sent. It is valid for ten minutes.',
};
