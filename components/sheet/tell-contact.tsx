import { useId, useState } from 'react';
import type { Invitation } from '../../lib/calendar/write';
import { dayOf } from '../../lib/day';
import { sheetSupport } from '../../lib/guide/prep-sheet';
import { mailCopy, numbersBlank } from '../../lib/ready-mail';
import { formatMoment, zoneName } from '../../lib/texts/formats';
import { ReadyMail } from '../help/ready-mail';
import { useDownload } from '../hooks/use-download';
import { useUnsavedInput } from '../hooks/use-unsaved-input';
import { Choice } from '../shared/choice';
import { useTexts } from '../shared/texts-context';
import { Why } from '../shared/why';

/** The email that tells the contact when the code comes. What is typed is kept in this view only. */
export function TellContact({ company }: { company: string }) {
  const { t, locale } = useTexts();
  const id = useId();
  const [day, setDay] = useState(() => dayOf(Date.now()));
  const [time, setTime] = useState('');
  const [zone, setZone] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [appointment] = useState(() => crypto.randomUUID());
  const [invited, setInvited] = useState('');
  const download = useDownload();
  useUnsavedInput(time !== '' || name !== '');

  const at = new Date(`${day}T${time}`).getTime();
  const inZone = (timeZone: string) => formatMoment(at, locale, timeZone);
  const when = () => {
    if (Number.isNaN(at)) return '';
    const mine = inZone(zoneName());
    const theirs = zone === null ? mine : inZone(zone);
    return mine === theirs ? mine : t('sheet.tell.both', { mine, theirs });
  };
  const filled = { company, when: when(), name };
  const onInvite = async () => {
    // As in a link: calendars are shared, so no number may be in it.
    const { subject, body } = mailCopy('tell-contact', numbersBlank(filled), t);
    const invitation = { id: appointment, at, title: subject, body };
    const text = await invitationFile(invitation).catch(() => null);
    if (text !== null) download(text, `ace-code-${day}.ics`, 'text/calendar');
    setInvited(t(text === null ? 'calendar.failed' : 'sheet.tell.invited'));
  };
  return (
    <div className="stack ready-mail">
      <p>{t('sheet.says.tell')}</p>
      <Why of={sheetSupport.tell} text={(inWords) => inWords('sheet.says.tell')} />
      <div className="row">
        <div className="field">
          <label htmlFor={`${id}-day`}>{t('sheet.tell.day')}</label>
          <input
            id={`${id}-day`}
            type="date"
            autoComplete="off"
            value={day}
            onChange={({ currentTarget }) => setDay(currentTarget.value)}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-time`}>{t('sheet.tell.time')}</label>
          <input
            id={`${id}-time`}
            type="time"
            autoComplete="off"
            value={time}
            onChange={({ currentTarget }) => setTime(currentTarget.value)}
          />
        </div>
      </div>
      <Choice
        label={t('sheet.tell.zone')}
        none={t('sheet.tell.sameZone')}
        ids={Intl.supportedValuesOf('timeZone')}
        textOf={(one) => one.replaceAll('_', ' ')}
        chosen={zone}
        onChoose={setZone}
      />
      <div className="field">
        <label htmlFor={`${id}-name`}>{t('sheet.tell.yourName')}</label>
        <input
          id={`${id}-name`}
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
      </div>
      <ReadyMail id="tell-contact" filled={filled} />
      <div className="row">
        <button type="button" disabled={Number.isNaN(at)} onClick={() => void onInvite()}>
          {t('sheet.tell.invite')}
        </button>
      </div>
      <output>{invited}</output>
      <p className="soft">{t('sheet.tell.inviteHint')}</p>
    </div>
  );
}

async function invitationFile(invitation: Invitation): Promise<string> {
  const { invitationText } = await import('../../lib/calendar/write');
  return invitationText(invitation, Date.now());
}
