import { links } from '../guide/links';
import type { Step } from '../guide/types';
import type { Words } from '../texts';
import { isWorded } from '../texts/text-keys';
import { whyOf } from './proof';
import type { Action, Face } from './types';

/**
 * The next step as shown in the popup and side panel, with the one thing that helps with it.
 *
 * @param now ms since the epoch
 */
export function nextStepFace(step: Step, words: Words, now: number): Face {
  const { t } = words;
  const { id } = step;
  return {
    tone: 'plain',
    tag: '',
    title: isWorded(id) ? t(`steps.${id}.label`) : '',
    line: isWorded(id) ? t(`steps.${id}.line`) : '',
    actions: actionsOf(step, words),
    why: whyOf(step.why, words, now, (inEnglish) =>
      isWorded(id) ? `${inEnglish(`steps.${id}.label`)}. ${inEnglish(`steps.${id}.line`)}` : '',
    ),
    isFirm: false,
  };
}

function actionsOf({ link, mail, help }: Step, { t }: Words): Action[] {
  const how: Action = { label: t('today.how'), act: { type: 'to-side' }, panel: 'guide' };
  if (link === links.importerForm)
    return [{ label: t('actions.open-form'), act: { type: 'open-site', site: 'form' } }, how];
  if (link === links.portal)
    return [{ label: t('actions.open-portal'), act: { type: 'open-site', site: 'portal' } }, how];
  if (help === 'letter') return [{ label: t('today.letter'), href: '/letter.html' }, how];
  // The step is done on the linked page. Its email is optional and is offered in the side panel.
  if (link !== undefined) return [{ label: t('today.guide'), href: link }, how];
  return mail
    ? [{ label: t('actions.ready-email'), act: { type: 'open-mail', mail } }, how]
    : [how];
}
