import { unsavedWrites } from '../../lib/storage';
import { formatTime } from '../../lib/texts/formats';
import { useAct } from './worker-actions';
import { useStored } from '../hooks/use-stored';
import { Section } from './section';
import { nameParts } from './stored-value-names';
import { useTexts } from './texts-context';

/** Says that the browser refused to save something, until the user dismisses it. */
export function UnsavedNotice() {
  const words = useTexts();
  const { t, locale } = words;
  const act = useAct();
  const unsaved = useStored(unsavedWrites) ?? [];
  const [first] = unsaved;
  const latest = unsaved.at(-1);
  if (!first || !latest) return null;
  const time = formatTime(first.at, locale);
  return (
    <div role="alert">
      <Section title={t('unsaved.title')} className="notice warning">
        <p>{t('unsaved.body', { time, parts: nameParts(unsaved, words) })}</p>
        <p>{t('unsaved.clocks')}</p>
        <div className="row">
          <button type="button" onClick={() => void act({ type: 'unsaved-read', at: latest.at })}>
            {t('unsaved.read')}
          </button>
        </div>
      </Section>
    </div>
  );
}
