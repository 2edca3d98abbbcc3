/** Every face that the bar can show, in the words of a language. */
import { faces, isFaceId, type FaceRecord } from '../../../lib/guide/faces';
import { readers } from '../../../lib/guide/readers';
import { heldBackFace } from '../../../lib/guidance/choices';
import type { TimedFace } from '../../../lib/guidance/types';
import type { Words } from '../../../lib/texts';
import { faceOf } from './views';

/** By name, and where the words depend on the reader or the role, once for each wording. */
export function everyFace(words: Words): ReadonlyMap<string, TimedFace> {
  const { t } = words;
  const all = new Map<string, TimedFace>();
  for (const id of Object.keys(faces).filter(isFaceId)) {
    const record: FaceRecord = faces[id];
    for (const reader of [...readers, 'none']) {
      for (const role of ['TAO', 'TAU', '']) {
        const wait = t('waiting.names.mails');
        const args = { reader, role, days: 2, day: 'Sep 30, 2026', closes: 'Oct 12, 2026', wait };
        const face = faceOf({
          tone: record.tone ?? 'plain',
          tag: t(record.tone === 'stop' ? 'guidance.stopHere' : 'guidance.unofficial'),
          title: t(`faces.${id}.title`, args),
          line: t(`faces.${id}.line`, args),
          actions: (record.actions ?? []).map((action) => ({ label: t(`actions.${action}`) })),
        });
        all.set(`${id}: ${face.title} ${face.line}`, face);
      }
    }
  }
  return all.set('Back held', { ...heldBackFace(words), within: null });
}
