import { dayOf } from '../../lib/day';
import type { Policy } from '../../lib/policy';
import type { ReminderPlan } from '../../lib/login-clock';
import type { Settings, Sync } from '../../lib/storage';
import { useAct } from '../shared/worker-actions';
import { CalendarSection } from '../calendar/calendar-section';
import { PageFrame } from '../shared/page-frame';
import { useNow } from '../hooks/use-now';
import { DamageNotice } from '../shared/damage-notice';
import { Section } from '../shared/section';
import { TickBox } from '../shared/tick-box';
import { UnsavedNotice } from '../shared/unsaved-notice';
import { useTexts } from '../shared/texts-context';
import { ReminderPlanForm } from '../logins/reminder-plan';
import { AccessSection } from './access-section';
import { BackupSection } from './backup-section';
import { ClosingsSection } from './closings-section';
import { CompanySection } from './company-section';
import { DataSection } from './data-section';
import { FirmSection } from './firm-section';
import { KeyboardSection } from './keyboard-section';
import { LanguageSection } from './language-section';
import { NotificationsSection } from './notifications-section';
import './options.css';
import { Place } from './place';
import { ProblemsSection } from './problems-section';
import { SyncSection } from './sync-section';

interface OptionsPageProps {
  settings: Settings;
  plan: ReminderPlan;
  sync: Sync;
  policy: Policy;
}

/** The settings. */
export function OptionsPage({ settings, plan, sync, policy }: OptionsPageProps) {
  const today = dayOf(useNow(60_000));
  const { t } = useTexts();
  const act = useAct();
  return (
    <PageFrame title={t('options.title')}>
      <UnsavedNotice />
      <DamageNotice />
      <FirmSection policy={policy} />
      <LanguageSection language={settings.language} set={policy.language} />
      <Section title={t('options.hintsTitle')}>
        <label className="switch">
          <TickBox
            checked={settings.hintsOn}
            onTick={(on) => act({ type: 'by-hand', tabId: null, act: { type: 'hints', on } })}
          />
          <span>{t('popup.hints')}</span>
        </label>
        <p className="soft">{t('options.hintsLead')}</p>
        <label className="switch">
          <TickBox
            checked={settings.readsAloud}
            onTick={(on) => act({ type: 'by-hand', tabId: null, act: { type: 'reads-aloud', on } })}
          />
          <span>{t('guidance.menu.reads-aloud')}</span>
        </label>
        <p className="soft">{t('options.aloudLead')}</p>
      </Section>
      <AccessSection />
      <KeyboardSection />
      <NotificationsSection />
      <Section title={t('options.loginsTitle')}>
        <p>{t('options.loginsLead')}</p>
        <div className="row">
          <a className="button" href="/logins.html" target="_blank">
            {t('logins.open')}
          </a>
        </div>
      </Section>
      <ReminderPlanForm plan={plan} today={today} />
      <Place id="closings">
        <ClosingsSection closings={plan.closings} today={today} />
      </Place>
      <Place id="calendar">
        <CalendarSection />
      </Place>
      <Place id="company">
        <CompanySection />
      </Place>
      <SyncSection sync={sync} />
      <BackupSection isShared={sync.on} />
      <DataSection isShared={sync.on} />
      <ProblemsSection />
    </PageFrame>
  );
}
