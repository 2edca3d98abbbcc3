import { useId, useRef, useState } from 'react';
import { backupRefusals, type BackupRefusal } from '../../lib/backup';
import { dayOf } from '../../lib/day';
import { useAct } from '../shared/worker-actions';
import { useDownload } from '../hooks/use-download';
import { FileInput } from '../shared/file-input';
import { Section } from '../shared/section';
import { useTexts } from '../shared/texts-context';
import { backupText, lookInto, type Chosen } from './backup-file';
import { BackupPreview } from './backup-preview';

type Said = BackupRefusal | 'unreadable' | 'unmade' | 'made' | 'restored' | 'cancelled' | null;

/** Saves everything to one file, and restores it after a preview. */
export function BackupSection({ isShared }: { isShared: boolean }) {
  const { t } = useTexts();
  const act = useAct();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [said, setSaid] = useState<Said>(null);
  const input = useRef<HTMLInputElement>(null);
  const download = useDownload();
  const choose = useRef<HTMLButtonElement>(null);
  const id = useId();

  const onMake = async () => {
    const now = Date.now();
    const text = await backupText(now).catch(() => null);
    if (text === null) {
      setSaid('unmade');
      return;
    }
    download(text, `ace-companion-backup-${dayOf(now)}.json`, 'application/json');
    setSaid('made');
  };
  const onChoose = async (file: File | undefined) => {
    setChosen(null);
    setSaid(null);
    if (!file) return;
    const found = await lookInto(file).catch(() => ({ refused: 'unreadable' }) as const);
    if ('refused' in found) setSaid(found.refused);
    else setChosen(found);
  };
  const close = (outcome: Said) => {
    setChosen(null);
    setSaid(outcome);
    choose.current?.focus();
  };
  const onReplace = async ({ text }: Chosen) => {
    const refused = await act({ type: 'restore-backup', text });
    if (refused === null) close('restored');
    // A failed write is reported above and can be retried.
    else if (refused !== 'not saved') close(backupRefusals.find((one) => one === refused) ?? null);
  };

  return (
    <Section title={t('options.backup.title')}>
      <p>{t('options.backup.lead')}</p>
      <p className="soft">{t('options.backup.leftOut')}</p>
      <div className="row">
        <button type="button" onClick={() => void onMake()}>
          {t('options.backup.make')}
        </button>
        <button
          ref={choose}
          type="button"
          aria-describedby={id}
          onClick={() => input.current?.click()}
        >
          {t('options.backup.choose')}
        </button>
      </div>
      <p id={id} className="soft">
        {t('options.backup.chooseHint')}
      </p>
      <FileInput ref={input} onChoose={(file) => void onChoose(file)} />
      {chosen && (
        <BackupPreview
          chosen={chosen}
          isShared={isShared}
          onReplace={() => void onReplace(chosen)}
          onCancel={() => close('cancelled')}
        />
      )}
      <SaidLine said={said} />
    </Section>
  );
}

function SaidLine({ said }: { said: Said }) {
  const { t } = useTexts();
  const isDone = said === 'made' || said === 'restored' || said === 'cancelled';
  return (
    <>
      <output>{isDone ? t(`options.backup.${said}`) : ''}</output>
      <p role="alert" className="refused">
        {said === null || isDone ? '' : t(`options.backup.refused.${said}`)}
      </p>
    </>
  );
}
