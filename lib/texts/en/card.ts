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
    'Going back is reported to start the application over: everything typed and the code are lost.',
  backStay: 'Stay here',
  backHow: 'To go back all the same, press Back on the page once more.',
  notFound: 'Not found, so there is no hint: {field} ({reason}).',
  notFoundState: 'This page is known, but not this part of it. Say below at which step you are.',
  fieldLine: '{field}: {hint}',
  framed:
    'The form stands inside a frame here. That is not supported: open it in a tab of its own.',
  late: 'This page was open before this extension could see it.',
  pageWordsFirst: 'The page’s own words count; this is how we read them.',
} as const;
