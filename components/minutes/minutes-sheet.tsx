import type { FaceId } from '../../lib/guide/faces';
import { neededOn } from '../../lib/prep-sheet/groups';
import { listOf } from '../sheet/labels';
import { useTexts } from '../shared/texts-context';
import '../shared/paper.css';
import './minutes.css';

/** Who can read the code. The answer is the text `actions.<answer>`, and what to do is a face's. */
const readers = [
  { answer: 'reader-me', face: 'company-me' },
  { answer: 'reader-colleague', face: 'company-colleague' },
  { answer: 'reader-broker', face: 'company-broker' },
  { answer: 'reader-unsure', face: 'company-unsure' },
] as const;

/** The bar says the same at these times. */
const times = [
  { left: '10:00', face: 'code-start' },
  { left: '5:00', face: 'code-5:00' },
  { left: '2:00', face: 'code-2:00' },
  { left: '1:00', face: 'code-1:00' },
  { left: '0:20', face: 'code-0:20' },
  { left: '0:00', face: 'code-over' },
] as const;

/** At the end, as above for `readers`. */
const endings = [
  { answer: 'came', face: 'code-came' },
  { answer: 'never-came', face: 'code-never-came' },
] as const;

/** Where to look for a code that does not come, in this order. */
const searches = [
  'no-code-spam',
  'no-code-inbox',
  'no-code-other-email',
  'no-code-change',
] as const;

/** To fill in by hand. */
const blanks = ['contactName', 'contactPhone', 'contactEmail'] as const;

/** The sheet may go to somebody else, so it fits everybody who reads the code, and names no login. */
const forAnyone = { reader: 'none', day: '', days: 0, wait: '', closes: '', role: '' };

/** What to have, who reads the code, what to do at each time: in the words of the bar, on one sheet. */
export function MinutesSheet() {
  const { t, locale } = useTexts();
  const said = (face: FaceId) =>
    `${t(`faces.${face}.title`, forAnyone)} ${t(`faces.${face}.line`, forAnyone)}`.trim();
  return (
    <article className="paper minutes" aria-label={t('minutes.title')}>
      <h2>{t('minutes.title')}</h2>
      <p>{t('sheet.says.ready')}</p>
      <h3>{t('minutes.have')}</h3>
      <ul>
        <li>{t('minutes.pageOne', { fields: listOf(neededOn.company, t, locale) })}</li>
        <li>{t('minutes.afterCode', { fields: listOf(neededOn.owner, t, locale) })}</li>
        <li>{t('faces.company.title')}</li>
      </ul>
      <h3>{t('faces.who-reads.title')}</h3>
      <p>{t('faces.who-reads.line')}</p>
      <dl>
        {readers.map(({ answer, face }) => (
          <div key={answer}>
            <dt>{t(`actions.${answer}`)}</dt>
            <dd>{said(face)}</dd>
          </div>
        ))}
      </dl>
      <dl>
        {blanks.map((field) => (
          <div key={field} className="to-fill-in">
            <dt>{t(`sheet.fields.${field}`)}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <h3>{t('minutes.clock')}</h3>
      <dl>
        {times.map(({ left, face }) => (
          <div key={left}>
            <dt>{left}</dt>
            <dd>{said(face)}</dd>
          </div>
        ))}
        {endings.map(({ answer, face }) => (
          <div key={answer}>
            <dt>{t(`actions.${answer}`)}</dt>
            <dd>{said(face)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('actions.no-code')}</h3>
      <ol>
        {searches.map((face) => (
          <li key={face}>{said(face)}</li>
        ))}
      </ol>
      <p className="small">{t('app.unofficial')}</p>
    </article>
  );
}
