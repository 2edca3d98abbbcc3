import { isWorded } from '../lib/texts/named';
import { statements } from '../lib/guide/statements';
import type { Support } from '../lib/guide/types';
import { pageSupport, stateSupport } from '../lib/guide/places';
import { Decided } from './decided';
import type { Place } from './place';
import { Section } from './section';
import { Source } from './source';
import { Translated } from './translated';
import { useWords } from './words';

/** Names the page in front and, on request, explains how it was recognized. */
export function Here({ place }: { place: Place }) {
  const { t } = useWords();
  const { title, text, support } = usePlaceTexts(place);
  const sighting = place.kind === 'page' ? place.sighting : null;
  return (
    <Section title={t('popup.here')} className="here" isOpen={false}>
      <p className="place">{title}</p>
      {text !== '' && <p>{text}</p>}
      {support && <Source of={support} />}
      {sighting?.translated && <Translated isRecognised={sighting.state !== null} />}
      {sighting?.state && <Decided state={sighting.state} sighting={sighting} />}
    </Section>
  );
}

interface PlaceTexts {
  title: string;
  text: string;
  /** `null` for statements about this extension itself. */
  support: Support | null;
}

function usePlaceTexts(place: Place): PlaceTexts {
  const { t } = useWords();
  switch (place.kind) {
    case 'cbp':
      return { title: t('popup.otherCbpTitle'), text: t('popup.otherCbp'), support: null };
    case 'other':
      return {
        title: t('pages.other.title'),
        text: t('pages.other.do'),
        support: pageSupport.other,
      };
    case 'hidden':
      return { title: t('popup.hidden'), text: '', support: null };
    case 'nowhere':
      return { title: t('popup.noTab'), text: '', support: null };
    case 'page':
      break;
  }
  const { page, sighting, handStep } = place;
  if (sighting?.state) {
    return {
      title: t(`states.${sighting.state}.title`),
      text: t(`states.${sighting.state}.do`),
      support: stateSupport[sighting.state],
    };
  }
  if (handStep !== null && isWorded(handStep)) {
    return {
      title: t(`steps.${handStep}.title`),
      text: t(`steps.${handStep}.why`),
      support: statements[handStep]?.why ?? null,
    };
  }
  return {
    title: t(`pages.${page}.title`),
    text: t(`pages.${page}.do`),
    support: pageSupport[page],
  };
}
