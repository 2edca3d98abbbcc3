import { formatDay } from '../../lib/texts/formats';
import { endOf, stateOf, type WaitRecord } from '../../lib/waits';
import { useTexts } from '../shared/texts-context';

/** The likely end of a wait, in one line. `now` is in ms since the epoch. */
export function WaitState({ wait, now }: { wait: WaitRecord; now: number }) {
  const { t, locale } = useTexts();
  const state = stateOf(wait, now);
  const end = endOf(wait);
  const day = end === null ? '' : formatDay(end, locale);
  switch (state) {
    case 'unknown':
      return <span className="soft">{t('waiting.state.unknown')}</span>;
    case 'running':
      return <span className="state">{t('waiting.state.running', { day })}</span>;
    case 'over':
      return <span className="state over">{t('waiting.state.over', { day })}</span>;
    case 'ended':
      return (
        <span className="soft">
          {t('waiting.state.ended', { day: formatDay(wait.endedOn ?? wait.startedOn, locale) })}
        </span>
      );
  }
}
