import type { ReactNode } from 'react';
import { parseImporterNumber } from '../../lib/formats/importer-number';
import { parseRoutingNumber } from '../../lib/formats/routing-number';
import { useTexts } from '../shared/texts-context';

/** The verdict on a routing number. */
export function CheckedRoutingNumber({ text }: { text: string }) {
  const { t } = useTexts();
  const result = parseRoutingNumber(text);
  return (
    <Verdict isOk={result.ok} title={result.ok ? t('help.tool.fits') : t('help.tool.fitsNot')}>
      <p>{result.ok ? t('routing.ok') : t(`routing.faults.${result.reason}`)}</p>
    </Verdict>
  );
}

/** The verdict on an importer number. A warning only: CBP's form decides. */
export function CheckedImporterNumber({ text }: { text: string }) {
  const { t, locale } = useTexts();
  const result = parseImporterNumber(text);
  if (!result.ok) {
    return (
      <Verdict isOk={false} title={t('help.tool.unknown')}>
        <p>{t(`importerNumber.faults.${result.reason}`)}</p>
        <p className="soft">{t('importerNumber.warnOnly')}</p>
      </Verdict>
    );
  }
  const kinds = result.kinds.map((kind) => t(`importerNumber.kinds.${kind}`));
  const kind = new Intl.ListFormat(locale, { type: 'disjunction' }).format(kinds);
  return (
    <Verdict isOk title={t('help.tool.known')}>
      <p>{t('help.tool.kind', { kind, written: result.written })}</p>
      {result.notes.length > 0 && (
        <ul className="notes">
          {result.notes.map((note) => (
            <li key={note}>{t(`importerNumber.notes.${note}`)}</li>
          ))}
        </ul>
      )}
      <p className="soft">{t('importerNumber.warnOnly')}</p>
    </Verdict>
  );
}

/** The verdict in words and with a sign, so that color is never the only cue. */
function Verdict(props: { isOk: boolean; title: string; children: ReactNode }) {
  const { isOk, title, children } = props;
  return (
    <div className={isOk ? 'notice verdict' : 'notice warning verdict'}>
      <strong>
        <span aria-hidden="true">{isOk ? '✓' : '✗'}</span> {title}
      </strong>
      {children}
    </div>
  );
}
