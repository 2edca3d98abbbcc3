/** Views whose wording no test depends on. */
import type { PageView, TimedFace } from '../../../lib/guidance/types';
import { ids } from './fields';

export function faceOf(change: Partial<TimedFace> = {}): TimedFace {
  return {
    tone: 'plain',
    tag: 'Unofficial',
    title: 'Fill in the account owner.',
    line: 'Code accepted. Finish before this clock ends, to be safe.',
    actions: [{ label: 'Who reads the code?', opens: 'who' }],
    why: { says: 'CBP says so: a guide, checked Nov 20, 2026.', english: '' },
    isFirm: false,
    within: null,
    ...change,
  };
}

export function viewOf(
  change: Partial<PageView> = {},
  clock: Partial<PageView['clock']> = {},
): PageView {
  const help: Partial<PageView['help']> = Object.fromEntries(
    ids.map((id) => [
      id,
      {
        chip: `Short for ${id}`,
        isOptional: id === 'duns',
        title: `What goes into ${id}.`,
        line: 'Which mistake costs the most.',
        why: null,
      },
    ]),
  );
  return {
    size: 'bar',
    readsAloud: false,
    region: { ariaLabel: 'ACE Companion', lang: 'en-US', dir: 'ltr' },
    labels: {
      enlarge: 'ACE Companion',
      why: 'Why?',
      more: 'More',
      close: 'Close',
      keepOnTop: 'Keep on top',
    },
    clock: {
      windowId: 'w',
      status: 'running',
      endsAt: Date.now() + 589_000,
      name: 'Verification code countdown',
      unknown: '',
      alerts: [300_000, 120_000, 60_000, 20_000, 0],
      ...clock,
    },
    faces: [faceOf()],
    asides: {
      who: faceOf({
        title: 'Next sends the code. Who reads it?',
        actions: ['Me', 'A colleague', 'Our broker', 'Not sure'].map((label) => ({
          label,
          act: { type: 'reads-aloud', on: true },
          opens: 'answer',
        })),
      }),
      answer: faceOf({ title: 'Get them on the phone.', actions: [] }),
      steps: faceOf({
        title: 'At which step are you?',
        actions: [
          { label: 'Company', act: { type: 'at-step', step: 'form-company' }, isOn: false },
          { label: 'Code', act: { type: 'at-step', step: 'form-code' }, isOn: true },
        ],
      }),
    },
    captchaAside: '',
    help,
    menu: [
      { label: 'Turn hints off', act: { type: 'hints', on: false } },
      { label: 'I am at another step', opens: 'steps' },
      { label: 'Read help aloud', act: { type: 'reads-aloud', on: false }, isOn: true },
    ],
    heldBack: faceOf({
      title: 'Back loses everything you typed.',
      line: 'Press Back again to go back.',
      actions: [{ label: 'Stay' }],
      why: null,
      isFirm: true,
    }),
    ...change,
  };
}
