/** Where the user is, from the address and what was seen there. Pure. */
import type { StepId } from '../../lib/guide/types';
import type { Sighting } from '../../lib/pages/sighting';
import { isLookAlike } from '../../lib/look-alike';
import { landmarksOf } from '../../lib/pages';
import { pageOf } from '../../lib/pages/page-of';
import type { PageId } from '../../lib/pages/types';
import type { TabMemory } from '../../lib/storage';
import type { Spot } from '../../lib/guide-progress';
import type { Tab } from './tab';

export type Place =
  /** A page the guide knows; `sighting` is `null` until something is recognized. */
  | { kind: 'page'; page: PageId; sighting: Sighting | null; handStep: StepId | null }
  /** Another page of CBP. */
  | { kind: 'cbp' }
  /** Somebody else's page, or one of the browser's own. */
  | { kind: 'other'; isLookAlike: boolean }
  /** The browser hides the address, so we cannot say anything about it. */
  | { kind: 'hidden' }
  | { kind: 'nowhere' };

/**
 * @param memory what the worker remembers of this tab; it outlives a page, so it counts only for the same one
 * @param hasAccess whether the browser tells the addresses on our hosts
 */
export function placeOf(tab: Tab | null, memory: TabMemory | undefined, hasAccess: boolean): Place {
  if (!tab) return { kind: 'nowhere' };
  // With access, a hidden address is not one of our hosts; without it, it may be any.
  if (tab.url === '') return hasAccess ? { kind: 'other', isLookAlike: false } : { kind: 'hidden' };
  const page = pageOf(tab.url);
  if (page === null) {
    return isCbp(tab.url) ? { kind: 'cbp' } : { kind: 'other', isLookAlike: isLookAlike(tab.url) };
  }
  const sighting = memory?.sighting?.page === page ? memory.sighting : null;
  return { kind: 'page', page, sighting, handStep: sighting ? (memory?.handStep ?? null) : null };
}

/** Where that is among the steps, or `null` on a page without any. */
export function spotOf(place: Place): Spot | null {
  if (place.kind !== 'page') return null;
  return { page: place.page, state: place.sighting?.state ?? null };
}

/** The step the user chose for the page in front, or `null`. */
export function handStepOf(place: Place): StepId | null {
  return place.kind === 'page' ? place.handStep : null;
}

/** Whether hints should appear here, but nothing was recognized although we have access. */
export function isUnseen(place: Place, hasAccess: boolean): boolean {
  if (place.kind !== 'page' || !hasAccess) return false;
  return place.sighting === null && landmarksOf(place.page) !== null;
}

/** True only for https on a subdomain of cbp.gov or cbp.dhs.gov, which only CBP can assign. */
function isCbp(address: string): boolean {
  const url = URL.parse(address);
  if (!url || url.protocol !== 'https:' || url.port || url.username || url.password) return false;
  return /(^|\.)cbp\.(dhs\.)?gov$/.test(url.hostname);
}
