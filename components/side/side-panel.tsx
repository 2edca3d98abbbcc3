import type { ReactNode } from 'react';
import type { Journey } from '../../lib/guide/types';
import { Frame } from '../frame';
import { HelpView } from '../help/help-view';
import { MoreView } from '../help/more-view';
import type { AppState } from '../hooks/use-app-state';
import { Now } from '../now';
import { RecordView } from '../record/record-view';
import { WaitsView } from '../waits/waits-view';
import { useWords } from '../words';
import { placeOf, spotOf } from '../place';
import { presentJourney } from '../../lib/way';
import { WayView } from '../way/way-view';
import './side.css';
import { useView } from './use-view';

interface ViewProps {
  known: AppState;
  journey: Journey;
}

/** The views in the order of the bar. Texts: `side.<id>`. */
const viewIds = ['now', 'way', 'waits', 'record', 'help', 'more'] as const;

type ViewId = (typeof viewIds)[number];

const views: Readonly<Record<ViewId, (props: ViewProps) => ReactNode>> = {
  now: Now,
  way: WayView,
  waits: WaitsView,
  record: RecordView,
  help: HelpView,
  more: MoreView,
};

/** All that the popup shows, and the rest of the guide: it stays open while the person turns to another tab. */
export function SidePanel({ state }: { state: AppState }) {
  const { t } = useWords();
  const place = placeOf(state.here, state.memory, state.access.isGiven);
  const journey = presentJourney(state.way, state.ticks, spotOf(place));
  const current = useView(viewIds);
  const View = views[current];
  const bar = (
    <nav className="views" aria-label={t('side.views')}>
      {viewIds.map((id) => (
        <a key={id} href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
          {t(`side.${id}`)}
        </a>
      ))}
    </nav>
  );
  return (
    <Frame beside={bar}>
      <View known={state} journey={journey} />
    </Frame>
  );
}
