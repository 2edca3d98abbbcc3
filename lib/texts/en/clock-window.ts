/** The clock in its own window, and which tab a countdown belongs to. */
export const clockWindow = {
  open: 'Clock in its own window',
  keepOnTop: 'Keep on top',
  keepOnTopFailed: 'The browser did not allow that. This window stays as it is.',
  isOnTop: 'The clock is on top of all other windows. Close it there to bring it back here.',
  bringBack: 'Bring it back here',
  toForm: 'Open the form’s tab',
  none: 'No countdown is running.',
  closes: 'This clock closes by itself.',
  tab: '“{title}”, tab {number} of its window',
  tabWithoutTitle: 'tab {number} of its window',
  tabGone: 'a tab that was closed',
  noTab: 'started by hand',
  inTab: 'The form: {tab}',
  leftInTab: '{digits} left: {tab}',
  unknownInTab: 'Time left unknown: {tab}',
} as const;
