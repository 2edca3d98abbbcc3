/** Formats a report for a person to read and send. Pure functions. */
import type { Translate } from '../texts';
import type { Report, ReportLine } from './schema';

/** @param version the extension's version */
export function reportText(report: Report, version: string, t: Translate): string {
  const { page, state, found, missed, lines, more } = report;
  return [
    t('report.head', { version, page, state: state ?? t('report.noState') }),
    ...(found.length > 0 ? [t('report.found', { fields: found.join(', ') })] : []),
    ...missed.map(({ field, reason }) => t('report.missed', { field, reason })),
    '',
    ...lines.map((line) => lineText(line, t)),
    ...(more > 0 ? [t('report.more', { count: String(more) })] : []),
  ].join('\n');
}

/** "  field (textbox), form 1, in 2 shadow roots: label “company ‹text, 9›”; fits companyName" */
function lineText(line: ReportLine, t: Translate): string {
  const { kind, control, depth, roots, isSeen, form, texts, fits } = line;
  const what = [
    control
      ? t('report.control', { kind: t(`report.kinds.${kind}`), control })
      : t(`report.kinds.${kind}`),
    ...(form === null ? [] : [t('report.form', { form: String(form) })]),
    ...(roots > 0 ? [t('report.roots', { count: roots })] : []),
    ...(isSeen ? [] : [t('report.hidden')]),
  ].join(', ');
  const says = [
    ...texts.map(({ at, words }) => t(`report.at.${at}`, { words: wordsText(words, t) })),
    ...(fits.length > 0 ? [t('report.fits', { fields: fits.join(', ') })] : []),
  ].join('; ');
  return `${'  '.repeat(Math.min(depth, 12))}${says === '' ? what : `${what}: ${says}`}`;
}

function wordsText(words: ReportLine['texts'][number]['words'], t: Translate): string {
  return words
    .map((part) => (typeof part === 'number' ? t('report.text', { length: String(part) }) : part))
    .join(' ');
}
