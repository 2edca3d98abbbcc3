import { dayOf } from '../../lib/day';
import { inTime, type LogEntry } from '../../lib/log';
import { formatDay, formatZonedTime, zoneName } from '../../lib/texts/formats';
import { PageFrame } from '../shared/page-frame';
import { useNow } from '../hooks/use-now';
import '../shared/paper.css';
import { useTexts } from '../shared/texts-context';
import { byDay } from './by-day';
import { entryText } from './entry-text';
import './log.css';
import './sheet.css';

/** The whole log for printing, oldest first. */
export function LogPage({ log }: { log: readonly LogEntry[] }) {
  const { t, locale } = useTexts();
  const now = useNow(60_000);
  const printButton = (
    <button type="button" className="main" onClick={() => print()}>
      {t('log.print')}
    </button>
  );
  return (
    <PageFrame title={t('app.name')} beside={printButton}>
      <article className="paper sheet-of-log">
        <h2>{t('log.printTitle')}</h2>
        <p>{t('log.madeBy')}</p>
        <p>
          {t('log.printed', {
            day: formatDay(dayOf(now), locale),
            time: formatZonedTime(now, locale),
            zone: zoneName(),
          })}
        </p>
        {log.length === 0 && <p>{t('log.none')}</p>}
        {byDay(inTime(log)).map(({ day, entries }) => (
          <section key={day} aria-label={formatDay(day, locale)}>
            <h3>{formatDay(day, locale)}</h3>
            <dl>
              {entries.map(({ id, at, what, remark }) => (
                <div key={id}>
                  <dt>{formatZonedTime(at, locale)}</dt>
                  <dd>
                    {entryText(what, t)}
                    {remark !== '' && <p className="remark">{remark}</p>}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </article>
    </PageFrame>
  );
}
