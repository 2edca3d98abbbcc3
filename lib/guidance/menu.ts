import type { WindowRecord } from '../code-window';
import type { Words } from '../texts';
import { clockActsView } from './clock';
import type { Action } from './types';

interface MenuInput {
  codeWindow: WindowRecord | null;
  hintsOn: boolean;
  readsAloud: boolean;
  /** Whether a press there can open the side panel. Otherwise it opens the popup. */
  opensPanel: boolean;
  /** The IDs of the asides that exist. */
  asides: readonly string[];
  /** How many more matters the side panel shows. */
  others: number;
  /** Whether a countdown can be started by hand. */
  canStart: boolean;
}

/** The ⋯ menu of the bar and the popup, with what makes sense now. Pure function. */
export function menuOf(
  { codeWindow, hintsOn, readsAloud, opensPanel, asides, others, canStart }: MenuInput,
  words: Words,
): Action[] {
  const { t } = words;
  const choices = (['steps', 'correction', 'several-numbers'] as const).filter((id) =>
    asides.includes(id),
  );
  const toSide = { type: 'to-side' } as const;
  return [
    ...(others > 0 ? [{ label: t('guidance.menu.others', { count: others }), act: toSide }] : []),
    ...clockActsView(codeWindow, words).filter(
      ({ act }) => canStart || act.type !== 'start-window',
    ),
    ...choices.map((id) => ({ label: t(`guidance.menu.${id}`), opens: id })),
    { label: t('guidance.menu.hints'), act: { type: 'hints', on: !hintsOn }, isOn: hintsOn },
    {
      label: t('guidance.menu.reads-aloud'),
      act: { type: 'reads-aloud', on: !readsAloud },
      isOn: readsAloud,
    },
    {
      label: t(opensPanel ? 'guidance.menu.to-side' : 'guidance.menu.to-popup'),
      act: toSide,
    },
  ];
}
