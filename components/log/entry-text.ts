import { isWorded } from '../../lib/texts/text-keys';
import type { LogEvent } from '../../lib/log';
import type { Translate } from '../../lib/texts';

/** The text of a log entry. A step of another version has no words. */
export function entryText(what: LogEvent, t: Translate): string {
  switch (what.type) {
    case 'state':
      return t(`log.states.${what.state}`);
    case 'error':
      return t('log.error', { title: t(`errors.${what.error}.title`) });
    case 'code':
      return what.byHand && (what.state === 'running' || what.state === 'accepted')
        ? t(`log.byHand.${what.state}`)
        : t(`log.code.${what.state}`);
    case 'log-in':
      return t('log.logIn');
    case 'step': {
      const step = isWorded(what.step) ? t(`steps.${what.step}.title`) : what.step;
      return what.done ? t('log.ticked', { step }) : t('log.unticked', { step });
    }
    case 'suffix': {
      const check = t(`suffixes.${what.check}`);
      return what.done ? t('log.ticked', { step: check }) : t('log.unticked', { step: check });
    }
    case 'wait': {
      const wait = what.kind ? t(`waiting.names.${what.kind}`) : t('log.ownWait');
      return what.ended ? t('log.waitEnded', { wait }) : t('log.waitStarted', { wait });
    }
    case 'mail':
      return t('log.mail', { title: t(`mails.${what.mail}.title`) });
    case 'remark':
      return t('log.remark');
  }
}
