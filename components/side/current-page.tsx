import { isWorded } from '../../lib/texts/text-keys';
import { stepNamed } from '../../lib/checklist';
import { allJourneys } from '../../lib/guide';
import type { Support } from '../../lib/guide/types';
import type { Translate } from '../../lib/texts';
import { pageSupport, stateSupport } from '../../lib/guide/places';
import { RecognitionDetails } from './recognition-details';
import type { Place } from '../shared/place';
import { Section } from '../shared/section';
import { Why } from '../shared/why';
import { Translated } from './translated-page';
import { useTexts } from '../shared/texts-context';

/** Names the page in front and, on request, explains how it was recognized. */
export function CurrentPage({ place }: { place: Place }) {
  const { t } = useTexts();
  const { title, text, support } = placeTexts(place, t);
  const sighting = place.kind === 'page' ? place.sighting : null;
  return (
    <Section title={t('popup.here')} className="here" isOpen={false}>
      <p className="place">{title}</p>
      {text !== '' && <p>{text}</p>}
      {support && <Why of={support} text={(inWords) => placeTexts(place, inWords).text} />}
      {sighting?.translated && <Translated isRecognized={sighting.state !== null} />}
      {sighting?.state && <RecognitionDetails state={sighting.state} sighting={sighting} />}
    </Section>
  );
}

interface PlaceTexts {
  title: string;
  text: string;
  /** `null` for statements about this extension itself. */
  support: Support | null;
}

function placeTexts(place: Place, t: Translate): PlaceTexts {
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
      support: stepNamed(allJourneys, handStep)?.why ?? null,
    };
  }
  return {
    title: t(`pages.${page}.title`),
    text: t(`pages.${page}.do`),
    support: pageSupport[page],
  };
}
