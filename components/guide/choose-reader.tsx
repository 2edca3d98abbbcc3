import { readers, type Reader } from '../../lib/guide/readers';
import { useAct } from '../shared/worker-actions';
import { OnIcon } from '../shared/icons';
import { useTexts } from '../shared/texts-context';

interface ChooseReaderProps {
  /** The tab in front, or `null`. */
  tabId: number | null;
  /** `null` until the user says. */
  reader: Reader | null;
}

/** "Who reads the code?", asked before the form does. The answer changes later texts. */
export function ChooseReader({ tabId, reader }: ChooseReaderProps) {
  const { t } = useTexts();
  const act = useAct();
  return (
    <fieldset className="ask">
      <legend>{t('guide.reader')}</legend>
      <div className="row">
        {readers.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === reader}
            onClick={() =>
              void act({ type: 'by-hand', tabId, act: { type: 'code-reader', reader: one } })
            }
          >
            {t(`actions.reader-${one}`)}
            {one === reader && <OnIcon />}
          </button>
        ))}
      </div>
      <output className="soft">{reader === null ? '' : t(`guide.readers.${reader}`)}</output>
    </fieldset>
  );
}
