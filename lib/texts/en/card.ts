/** The docked card on the page. */

export const card = {
  stepsLabel: 'I am at step',
  collapse: 'Make the card small',
  expand: 'Show the card',
  hintsOn: 'Turn hints on',
  hintsOff: 'Turn hints off',
  startWindow: 'Start ten minutes',
  codeAccepted: 'Code accepted',
  stopWindow: 'Stop the countdown',
  move: 'Move card',
  larger: 'Larger',
  smaller: 'Smaller',
  toPopup: 'Open the popup',
  backTitle: 'Back may lose everything',
  backBody:
    'Going back is reported to start the application over: you lose everything you typed, and the code.',
  backStay: 'Stay here',
  backHow: 'If you still want to go back, press Back once more.',
  notFound: 'Not found, so there is no hint: {field} ({reason}).',
  notFoundState: 'We know this page, but not this part of it. Say below which step you are at.',
  fieldLine: '{field}: {hint}',
  framed: 'The form is inside a frame, which is not supported. Open it in its own tab.',
  late: 'This page was open before this extension could see it.',
  pageWordsFirst: 'The page’s own words count; this is how we read them.',
} as const;
