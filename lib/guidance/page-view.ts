/** What the content script draws on a page, in the user's language. Pure functions. */
import { ruleOf } from '../pages';
import type { Words } from '../texts';
import { directionOf } from '../texts/languages';
import { wordsFor } from '../texts/text-keys';
import { choiceFaces, heldBackFace, usable, usableAsides } from './choices';
import { helpFor } from './control-help';
import { guidanceOf } from './guidance';
import { menuOf } from './menu';
import type { PageInput } from './situation';
import type { PageView } from './types';

/** Nothing can be said about the page itself, so only a title and the menu are drawn. */
const strips = ['lost', 'translated', 'framed'] as const;

/** @param now ms since the epoch */
export function pageViewOf(input: PageInput, usual: Words, now: number): PageView {
  const { situation, hintsOn, readsAloud, journey, step, opensPanel } = input;
  const { sighting, reader } = situation;
  const words = wordsFor(reader, usual);
  const { t } = words;
  const { role, loses } = ruleOf(sighting.state) ?? {};
  const { matter, faces, asides, clock, others } = guidanceOf(situation, words, now);
  const isStrip = matter?.kind === 'page' && strips.some((face) => face === matter.face);
  const all = { ...asides, ...choiceFaces(situation, journey, step, words) };
  return {
    size: isStrip ? 'strip' : 'bar',
    readsAloud,
    region: { ariaLabel: t('app.name'), lang: words.locale, dir: directionOf(words.locale) },
    labels: {
      enlarge: t('app.name'),
      why: t('guidance.why'),
      more: t('guidance.more'),
      close: t('guidance.close'),
      keepOnTop: t('guidance.keepOnTop'),
    },
    clock,
    faces: faces.map((face) => usable(face, all)),
    asides: usableAsides(all),
    captchaAside: role === 'requests-code' && reader === null ? 'who-reads' : '',
    help: hintsOn ? helpFor(sighting.page, words, now) : {},
    menu: menuOf(
      {
        codeWindow: situation.codeWindow,
        hintsOn,
        readsAloud,
        opensPanel,
        asides: Object.keys(all),
        others: others.length,
        // A recognized first page starts the countdown by itself.
        canStart: sighting.page === 'importer-form' && role !== 'requests-code' && role !== 'sent',
      },
      words,
    ),
    heldBack: loses ? heldBackFace(words) : null,
  };
}
