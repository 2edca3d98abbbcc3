import type { ReactNode } from 'react';
import { isWorded } from '../lib/texts/named';
import { stepNamed } from '../lib/checklist';
import { isLost } from '../lib/explain';
import { allJourneys } from '../lib/guide';
import type { Step, Support } from '../lib/guide/types';
import { errors as errorHelps } from '../lib/guide/errors';
import { links } from '../lib/guide/links';
import { pageSupport, stateSupport } from '../lib/guide/places';
import type { Sighting } from '../lib/pages/sighting';
import type { PageId } from '../lib/pages/types';
import { Decided } from './decided';
import type { Place } from './place';
import { Section } from './section';
import { Source } from './source';
import { Translated } from './translated';
import { useWords } from './words';

type LinkId = 'form' | 'portal';

/** Where to go from a page on which nothing is to be done; other pages of the guide are the way. */
const onwards: Partial<Record<PageId, LinkId>> = {
  'exporter-form': 'form',
  legacy: 'form',
  training: 'portal',
  'portal-moved': 'portal',
};

interface HereProps {
  place: Place;
  /** The next step of the journey; null when all are done. */
  next: Step | null;
  /** Where it leads, or what comes after it. */
  link: string | undefined;
  /** Hints should be here, and the page was not seen. */
  isUnseen: boolean;
  overlayGone: boolean;
}

/** Which page this is, which step, and what to do now. */
export function Here({ place, next, link, isUnseen, overlayGone }: HereProps) {
  const { t } = useWords();
  const { title, text, support } = usePlaceTexts(place);
  return (
    <Section title={t('popup.here')} className="here">
      <div className="stack">
        <output className="place">{title}</output>
        {place.kind === 'page' && place.sighting && <Errors sighting={place.sighting} />}
        {text !== '' && <p>{text}</p>}
        {support && <Source of={support} />}
        {place.kind === 'page' && <Doubts place={place} />}
        {isUnseen && <p className="notice">{t('popup.unseen')}</p>}
        {overlayGone && <p className="notice">{t('popup.overlayGone')}</p>}
        {place.kind === 'page' && place.sighting?.state && (
          <Decided state={place.sighting.state} sighting={place.sighting} />
        )}
      </div>
      <Onwards place={place} next={next} link={link} />
    </Section>
  );
}

interface PlaceTexts {
  title: string;
  text: string;
  /** Null where nothing is stated but what this extension knows of itself. */
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
      support: stepNamed(allJourneys, handStep),
    };
  }
  return {
    title: t(`pages.${page}.title`),
    text: t(`pages.${page}.do`),
    support: pageSupport[page],
  };
}

/** What the page's own error may mean. */
function Errors({ sighting: { errors } }: { sighting: Sighting }) {
  const { t } = useWords();
  if (errors.length === 0) return null;
  return (
    <div className="notice warning stack">
      {errors.map((error) => (
        <div key={error}>
          <h3>{t(`errors.${error}.title`)}</h3>
          <p>{t(`errors.${error}.do`)}</p>
          <Source of={errorHelps[error]} />
        </div>
      ))}
      <p className="soft">{t('popup.pageWordsFirst')}</p>
    </div>
  );
}

/** What the person must know about what we do not know. */
function Doubts({ place }: { place: Extract<Place, { kind: 'page' }> }): ReactNode {
  const { t } = useWords();
  const { sighting, handStep } = place;
  if (!sighting) return null;
  if (sighting.framed) return <p className="notice warning">{t('popup.framed')}</p>;
  if (sighting.translated) return <Translated isRecognised={sighting.state !== null} />;
  return (
    isLost(sighting) && handStep === null && <p className="notice">{t('popup.notFoundState')}</p>
  );
}

/** The right addresses, where the person is not at one of them. */
function Onwards({ place, next, link }: Pick<HereProps, 'place' | 'next' | 'link'>) {
  const { t } = useWords();
  if (place.kind === 'page') {
    const only = onwards[place.page];
    return only ? (
      <div className="row">
        <Onward to={only} isMain />
      </div>
    ) : null;
  }
  const toPortal = link === links.portal;
  return (
    <>
      {next && isWorded(next.id) && (
        <p>{t('popup.nextHere', { step: t(`steps.${next.id}.title`) })}</p>
      )}
      <div className="row">
        <Onward to={toPortal ? 'portal' : 'form'} isMain />
        <Onward to={toPortal ? 'form' : 'portal'} isMain={false} />
      </div>
    </>
  );
}

/** In a new tab: the one in front may hold a half-filled form. */
function Onward({ to, isMain }: { to: LinkId; isMain: boolean }) {
  const { t } = useWords();
  return (
    <a
      className={isMain ? 'button main' : 'button'}
      href={to === 'form' ? links.importerForm : links.portal}
      target="_blank"
      rel="noreferrer"
    >
      {to === 'form' ? t('popup.openForm') : t('popup.openPortal')}
    </a>
  );
}
