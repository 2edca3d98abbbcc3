/** The contestants and their options. */
import type { PeerId } from './peer-bench';

export type ContestantId = 'nothing' | 'extension' | PeerId;

export interface Contestant {
  id: ContestantId;
  title: string;
  /** The npm package that it uses. */
  library?: string;
  /** Options that differ from the library's defaults, chosen to obstruct as little as possible. */
  options: string;
}

export const contestants: readonly Contestant[] = [
  { id: 'nothing', title: 'nothing', options: 'The page alone.' },
  {
    id: 'extension',
    title: 'this extension',
    options: 'The shipped build at the real address; to end it, it is switched off in the browser.',
  },
  {
    id: 'bare-popovers',
    title: 'bare popover',
    options:
      '`popover=manual` at each field, `showPopover({ source })`, `position-area: block-start span-inline-start`, `position-visibility: anchors-visible`.',
  },
  {
    id: 'driver-tour',
    title: 'driver.js tour',
    library: 'driver.js',
    options:
      'A step at each field, driven to the field in use; no animation, transparent overlay, no keyboard control, a press beside it does not close it; fields are looked up by a function. The overlay does not count as covering.',
  },
  {
    id: 'driver-hints',
    title: 'driver.js hints',
    library: 'driver.js',
    options:
      'A beacon without animation at each field, the one in use open, no overlay; fields are looked up by a function.',
  },
  {
    id: 'shepherd',
    title: 'shepherd.js',
    library: 'shepherd.js',
    options:
      'A step at each field, shown at the field in use; no modal overlay, no keyboard navigation, no scrolling of its own; fields are looked up by a function.',
  },
  {
    id: 'floating-ui',
    title: 'floating-ui',
    library: '@floating-ui/dom',
    options:
      'A fixed box at each field, `autoUpdate` with its defaults, placed `top-end` with `offset(4)`, `flip()`, `shift()` and `hide()`.',
  },
  {
    id: 'planted',
    title: 'planted faults',
    options:
      'Does everything wrong on purpose, to show that each row can fail. The run fails where a row does not see it.',
  },
];
