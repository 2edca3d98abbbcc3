import { useState } from 'react';
import { useAct } from '../shared/worker-actions';
import { Confirm } from '../shared/confirm';
import { StatusWithUndo, type LastChange } from '../shared/status-with-undo';
import { Section } from '../shared/section';
import { useTexts } from '../shared/texts-context';

/** Starts over for another company. Says first what is cleared and what stays; can be undone. */
export function CompanySection() {
  const { t } = useTexts();
  const act = useAct();
  const [done, setDone] = useState<LastChange | null>(null);

  const onStart = async () => {
    if ((await act({ type: 'leave-company' })) !== null) return;
    setDone({ text: t('options.company.started'), canUndo: true });
  };
  const onUndo = async () => {
    if ((await act({ type: 'bring-company-back' })) !== null) return;
    setDone({ text: t('options.company.undone'), canUndo: false });
  };

  return (
    <Section title={t('options.company.title')}>
      <p>{t('options.company.lead')}</p>
      <p>{t('options.company.kept')}</p>
      <p className="soft">{t('options.company.pages')}</p>
      <div className="row">
        <Confirm
          label={t('options.company.start')}
          question={t('options.company.question')}
          yes={t('options.company.yes')}
          no={t('options.company.no')}
          onYes={() => void onStart()}
        />
      </div>
      <StatusWithUndo done={done} undo={t('options.company.undo')} onUndo={() => void onUndo()} />
    </Section>
  );
}
