/** What surrounds the guidance: the bar, its menu, and the source of a sentence. */
export const guidance = {
  stopHere: 'Stop here',
  proof: '{mark}: {source}. Checked on {day}.',
  stale: '{line} Verify at cbp.gov.',
  /** Shown only with a translation, before its English. */
  original: '{proof} The translation is ours; what counts is the English:',
  /** For a source without a public address. */
  ownNotes: 'from our own notes',
  marks: { cbp: 'CBP says', brokers: 'Brokers say', ours: 'Our reading' },
  unofficial: 'Unofficial',
  why: 'Why?',
  more: 'More',
  close: 'Close',
  keepOnTop: 'Keep clock on top',
  menu: {
    hints: 'Help at the fields',
    'reads-aloud': 'Read help aloud',
    'to-side': 'Open as side panel',
    'to-popup': 'Open the popup',
    'start-window': 'Start ten minutes by hand',
    'code-accepted': 'I got in already',
    'stop-window': 'Stop the countdown',
    steps: 'I am at another step',
    correction: 'The start is wrong',
    'several-numbers': 'Several importer numbers',
    others: 'And {count, number} more',
  },
  steps: 'Which step are you at?',
  correction: {
    title: 'What time does CBP’s email show?',
    line: 'The countdown starts at that minute.',
    earlier: 'Earlier',
  },
  heldBack: {
    title: 'Back throws everything away.',
    line: 'Press it again only if you mean it.',
    stay: 'Stay here',
  },
} as const;
