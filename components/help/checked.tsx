import type { ReactNode } from 'react';
import { parseImporterNumber } from '../../lib/formats/importer-number';
import { parseRoutingNumber } from '../../lib/formats/routing-number';
import { useWords } from '../words';

/** What is found about a routing number. */
export function CheckedRoutingNumber({ text }: { text: string }) {
  const { t } = useWords();
  const result = parseRoutingNumber(text);
  return (
    <Verdict isOk={result.ok} title={result.ok ? t('help.tool.fits') : t('help.tool.fitsNot')}>
      <p>{result.ok ? t('routing.ok') : t(`routing.faults.${result.reason}`)}</p>
    </Verdict>
  );
}

/** What is found about an importer number. It warns and blocks nothing: the form decides. */
export function CheckedImporterNumber({ text }: { text: string }) {
  const { t, locale } = useWords();
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

/** The verdict first, in words and by a sign: colour only repeats it. */
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
