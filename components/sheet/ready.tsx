import { useState } from 'react';
import { links } from '../../lib/guide/links';
import { sheetSupport } from '../../lib/guide/prep-sheet';
import type { Reader } from '../../lib/guide/readers';
import { readinessOf } from '../../lib/prep-sheet/readiness';
import type { Sheet } from '../../lib/prep-sheet/sheet';
import { ChooseReader } from '../guide/choose-reader';
import { LazyDetails } from '../shared/lazy-details';
import { Section } from '../shared/section';
import { useTexts } from '../shared/texts-context';
import { Why } from '../shared/why';
import { listOf } from './labels';
import { TellContact } from './tell-contact';

interface ReadyProps {
  sheet: Sheet;
  /** The tab in front, or `null`. */
  tabId: number | null;
  reader: Reader | null;
}

/** What is left to do before the form is opened. */
export function Ready({ sheet, tabId, reader }: ReadyProps) {
  const { t, locale } = useTexts();
  // Not stored: it is true for this moment only.
  const [isReached, setIsReached] = useState(false);
  const { missing, warned } = readinessOf(sheet);
  const pages = (['company', 'owner'] as const).filter((page) => missing[page].length > 0);
  const knowsReader = reader !== null && reader !== 'unsure';
  const isReady = pages.length === 0 && warned.length === 0 && knowsReader && isReached;
  return (
    <Section title={t('sheet.ready.title')}>
      <p>{t('sheet.says.ready')}</p>
      <Why of={sheetSupport.ready} text={(inWords) => inWords('sheet.says.ready')} />
      <ul className="notes">
        {pages.map((page) => (
          <li key={page}>
            {t(`sheet.ready.missing.${page}`, { fields: listOf(missing[page], t, locale) })}
          </li>
        ))}
        {pages.length === 0 && <li>{t('sheet.ready.complete')}</li>}
        {warned.length > 0 && (
          <li>{t('sheet.ready.warned', { fields: listOf(warned, t, locale) })}</li>
        )}
      </ul>
      <ChooseReader tabId={tabId} reader={reader} />
      {knowsReader && (
        <label className="switch">
          <input
            type="checkbox"
            autoComplete="off"
            checked={isReached}
            onChange={({ currentTarget }) => setIsReached(currentTarget.checked)}
          />
          <span>{t(reader === 'me' ? 'sheet.ready.reach.me' : 'sheet.ready.reach.other')}</span>
        </label>
      )}
      {knowsReader && reader !== 'me' && (
        <LazyDetails title={t('sheet.tell.title')}>
          <TellContact company={sheet.companyName ?? ''} />
        </LazyDetails>
      )}
      <output>
        <strong>{isReady ? `✓ ${t('sheet.ready.yes')}` : t('sheet.ready.notYet')}</strong>
      </output>
      <div className="row">
        <a
          className={isReady ? 'button main' : 'button'}
          href={links.importerForm}
          target="_blank"
          rel="noreferrer"
        >
          {t('sheet.ready.open')}
        </a>
        <a className="button" href="/minutes.html" target="_blank">
          {t('minutes.open')}
        </a>
      </div>
      <p className="soft">{t('sheet.ready.onceOpen')}</p>
    </Section>
  );
}
