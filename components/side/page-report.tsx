import { useState } from 'react';
import { browser } from 'wxt/browser';
import type { ReportRequest } from '../../lib/messages';
import { reportSchema, type Report as Seen } from '../../lib/report/schema';
import { reportText } from '../../lib/report/text';
import './page-report.css';
import { useTexts } from '../shared/texts-context';

/** A report on a tab's page: made on request, shown in full, copied on request, never stored. */
export function Report({ tabId }: { tabId: number }) {
  const { t } = useTexts();
  const [text, setText] = useState<string>();
  const [hasFailed, setHasFailed] = useState(false);

  const make = async () => {
    const report = await ask(tabId);
    setHasFailed(!report);
    if (report) setText(reportText(report, browser.runtime.getManifest().version, t));
  };

  return (
    <details>
      <summary>{t('report.title')}</summary>
      <div className="field">
        {text === undefined ? (
          <>
            <p className="soft">{t('report.what')}</p>
            <div className="row">
              <button type="button" onClick={() => void make()}>
                {t('report.make')}
              </button>
            </div>
            <output className="refused">{hasFailed ? t('report.failed') : ''}</output>
          </>
        ) : (
          <Made text={text} />
        )}
      </div>
    </details>
  );
}

function Made({ text }: { text: string }) {
  const { t } = useTexts();
  const [said, setSaid] = useState('');

  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('report.copied')),
      () => setSaid(t('report.copyFailed')),
    );
  };

  return (
    <>
      <p className="soft">{t('report.read')}</p>
      {/* Not a text area: Firefox saves those in its session files. Focusable, so that it can be scrolled. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="report" tabIndex={0} aria-label={t('report.title')}>
        <pre>{text}</pre>
      </section>
      <div className="row">
        <button type="button" className="main" onClick={copy}>
          {t('report.copy')}
        </button>
      </div>
      <output>{said}</output>
    </>
  );
}

/** The structure of the tab's page, or `null` if the worker or the page cannot be reached. */
async function ask(tabId: number): Promise<Seen | null> {
  const request: ReportRequest = { type: 'report', tabId };
  try {
    const answer = reportSchema.safeParse(await browser.runtime.sendMessage(request));
    return answer.success ? answer.data : null;
  } catch {
    return null;
  }
}
