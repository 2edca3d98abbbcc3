import { wordsFor } from '../../lib/texts/text-keys';
import { presentJourney } from '../../lib/guide-progress';
import { HelpView } from '../help/help-view';
import { MoreView } from '../help/more-view';
import type { AppState } from '../hooks/use-app-state';
import { useKeptFocus } from '../hooks/use-kept-focus';
import { useToday } from '../hooks/use-today';
import { Logo } from '../shared/logo';
import { LogView } from '../log/log-view';
import { MoreIcon } from '../shared/icons';
import { SheetView } from '../sheet/sheet-view';
import { WaitsView } from '../waits/waits-view';
import { GuideView } from '../guide/guide-view';
import { useTexts, TextsProvider } from '../shared/texts-context';
import './side.css';
import { TodayView } from './today-view';
import { useView } from './use-view';

/** The tabs; the last one leads to further views. Texts: `side.<id>`. */
const tabs = ['now', 'guide', 'help', 'more'] as const;

const viewIds = [...tabs, 'again', 'waits', 'log', 'sheet'] as const;

type ViewId = (typeof viewIds)[number];

/** The tab that contains a view. */
const tabOf = (view: ViewId) =>
  view === 'again' ? 'now' : (tabs.find((tab) => tab === view) ?? 'more');

/** The side panel: one next step and the rest of the guide. It stays open while the user switches tabs. */
export function SidePanel({ state }: { state: AppState }) {
  const words = useTexts();
  const { t } = words;
  const current = useView(viewIds);
  useKeptFocus();
  // The first view has its own heading.
  const Name = tabOf(current) === 'now' ? 'p' : 'h1';
  return (
    <>
      <header className="head">
        <Logo />
        <Name className="name" tabIndex={-1}>
          {t('app.name')}
        </Name>
        <span className="tag">{t('guidance.unofficial')}</span>
        <nav className="views" aria-label={t('side.views')}>
          {tabs.map((id) => (
            <a
              key={id}
              href={`#${id}`}
              aria-label={id === 'more' ? t('side.more') : undefined}
              aria-current={id === tabOf(current) ? 'page' : undefined}
            >
              {id === 'more' ? <MoreIcon /> : t(`side.${id}`)}
            </a>
          ))}
        </nav>
      </header>
      <main className="side">
        <TextsProvider words={wordsFor(state.progress.reader, words)}>
          <View view={current} state={state} />
        </TextsProvider>
      </main>
      <footer>
        <p className="unofficial">{t('app.unofficial')}</p>
        <p className="soft">{t('app.privacy')}</p>
      </footer>
    </>
  );
}

function View({ view, state }: { view: ViewId; state: AppState }) {
  switch (view) {
    case 'now':
      return <TodayView key={view} state={state} />;
    case 'again':
      // The bar has asked already whether the code came.
      return <TodayView key={view} state={state} firstAside="code-came" />;
    case 'guide':
      return <Guide state={state} />;
    case 'waits':
      return <WaitsView state={state} />;
    case 'log':
      return <LogView />;
    case 'sheet':
      return (
        <SheetView tabId={state.here?.id ?? null} reader={state.progress.reader} isPage={false} />
      );
    case 'help':
      return <HelpView />;
    case 'more':
      return <MoreView />;
  }
}

/** The guide, opened at the journey that the first view shows. */
function Guide({ state }: { state: AppState }) {
  const { today } = useToday(state);
  return (
    <GuideView
      state={state}
      journey={today.journey ?? presentJourney(state.progress, state.ticks, null)}
    />
  );
}
