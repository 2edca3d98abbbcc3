import { dayOf } from '../../lib/day';
import { inTime, type Evidence } from '../../lib/evidence';
import { formatDay, formatZonedTime, zoneName } from '../../lib/texts/formats';
import { useNow } from '../hooks/use-now';
import { Mark } from '../mark';
import { useWords } from '../words';
import { byDay } from './by-day';
import { entryText } from './entry-text';
import './record.css';
import './sheet.css';

/** The whole log on paper, the oldest first. */
export function RecordPage({ log }: { log: readonly Evidence[] }) {
  const { t, locale } = useWords();
  const now = useNow(60_000);
  return (
    <>
      <header className="top">
        <Mark />
        <h1>{t('app.name')}</h1>
        <button type="button" className="main" onClick={() => print()}>
          {t('record.print')}
        </button>
      </header>
      <main>
        <article className="sheet-of-log">
          <h2>{t('record.printTitle')}</h2>
          <p>{t('record.madeBy')}</p>
          <p>
            {t('record.printed', {
              day: formatDay(dayOf(now), locale),
              time: formatZonedTime(now, locale),
              zone: zoneName(),
            })}
          </p>
          {log.length === 0 && <p>{t('record.none')}</p>}
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
      </main>
      <footer>
        <p className="unofficial">{t('app.unofficial')}</p>
        <p className="soft">{t('app.privacy')}</p>
      </footer>
    </>
  );
}
