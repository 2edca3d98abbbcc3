import type { ReactNode } from 'react';
import type { Journey } from '../../lib/guide/types';
import { Frame } from '../frame';
import { HelpView } from '../help/help-view';
import { MoreView } from '../help/more-view';
import type { Known } from '../hooks/use-known';
import { Now } from '../now';
import { RecordView } from '../record/record-view';
import { WaitsView } from '../waits/waits-view';
import { useWords } from '../words';
import { WayView } from '../way/way-view';
import './side.css';
import { useView } from './use-view';

interface ViewProps {
  known: Known;
  journey: Journey;
}

/** The views in the order of the bar. Texts: `side.<id>`. */
const viewIds = ['now', 'way', 'waits', 'record', 'help', 'more'] as const;

type ViewId = (typeof viewIds)[number];

const views: Readonly<Record<ViewId, (props: ViewProps) => ReactNode>> = {
  now: (props) => <Now {...props} isInPanel />,
  way: WayView,
  waits: WaitsView,
  record: RecordView,
  help: HelpView,
  more: MoreView,
};

/** All that the popup shows, and the rest of the guide: it stays open while the person turns to another tab. */
export function SidePanel(props: ViewProps) {
  const { t } = useWords();
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
      <View {...props} />
    </Frame>
  );
}
