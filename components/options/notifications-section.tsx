import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Section } from '../shared/section';
import { useTexts } from '../shared/texts-context';

/** When the user is notified, and a notification to try: no browser tells whether it was seen. */
export function NotificationsSection() {
  const { t } = useTexts();
  const [isShown, setIsShown] = useState(false);
  const show = () => {
    setIsShown(true);
    void browser.notifications.create('sample', {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: t('app.name'),
      message: t('options.notifications.sample'),
    });
  };
  return (
    <Section title={t('options.notifications.title')}>
      <p>{t('options.notifications.lead')}</p>
      <div className="row">
        <button type="button" onClick={show}>
          {t('options.notifications.show')}
        </button>
      </div>
      <output>{isShown ? t('options.notifications.shown') : ''}</output>
    </Section>
  );
}
