import { isWorded } from '../../lib/texts/text-keys';
import type { LogEvent } from '../../lib/log';
import type { Translate } from '../../lib/texts';

/** The text of a log entry. A step of another version has no words. */
export function entryText(what: LogEvent, t: Translate): string {
  switch (what.type) {
    case 'state':
      return t(`record.states.${what.state}`);
    case 'error':
      return t('record.error', { title: t(`errors.${what.error}.title`) });
    case 'code':
      return what.byHand && (what.state === 'running' || what.state === 'accepted')
        ? t(`record.byHand.${what.state}`)
        : t(`record.code.${what.state}`);
    case 'log-in':
      return t('record.logIn');
    case 'step': {
      const step = isWorded(what.step) ? t(`steps.${what.step}.title`) : what.step;
      return what.done ? t('record.ticked', { step }) : t('record.unticked', { step });
    }
    case 'suffix': {
      const check = t(`suffixes.${what.check}`);
      return what.done
        ? t('record.ticked', { step: check })
        : t('record.unticked', { step: check });
    }
    case 'wait': {
      const wait = what.kind ? t(`waiting.names.${what.kind}`) : t('record.ownWait');
      return what.ended ? t('record.waitEnded', { wait }) : t('record.waitStarted', { wait });
    }
    case 'mail':
      return t('record.mail', { title: t(`mails.${what.mail}.title`) });
    case 'remark':
      return t('record.remark');
  }
}
