import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { useShowError } from '../hooks/use-show-error';
import { Confirm } from '../shared/confirm';
import { LazyDetails } from '../shared/lazy-details';
import { Section } from '../shared/section';
import { useTexts } from '../shared/texts-context';
import { useAct } from '../shared/worker-actions';

/** Shows everything that is kept on disk, and forgets it. */
export function DataSection({ isShared }: { isShared: boolean }) {
  const { t } = useTexts();
  const act = useAct();
  const [isForgotten, setIsForgotten] = useState(false);
  const onForget = async () => {
    setIsForgotten((await act({ type: 'forget-everything' })) === null);
  };
  return (
    <Section title={t('options.data.title')}>
      <p>{t('options.data.lead')}</p>
      <LazyDetails title={t('options.data.see')}>
        <Kept />
      </LazyDetails>
      {isShared && <p>{t('options.data.shared')}</p>}
      <div className="row">
        <Confirm
          label={t('options.data.forget')}
          question={t('options.data.question')}
          yes={t('options.data.yes')}
          no={t('options.data.no')}
          onYes={() => void onForget()}
        />
      </div>
      <output>{isForgotten ? t('options.data.forgotten') : ''}</output>
    </Section>
  );
}

/** The stored values as they are: the same names as in a backup file, in no language. */
function Kept() {
  const fail = useShowError();
  const [text, setText] = useState('');
  useEffect(() => {
    const look = () =>
      void browser.storage.local.get().then((all) => setText(JSON.stringify(all, null, 2)), fail);
    look();
    browser.storage.local.onChanged.addListener(look);
    return () => browser.storage.local.onChanged.removeListener(look);
  }, [fail]);
  return (
    <pre lang="en" dir="ltr" className="kept">
      {text}
    </pre>
  );
}
