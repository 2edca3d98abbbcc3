import { importerForm } from './importer-form';
import type { Landmarks } from './landmarks';
import { portal } from './portal';
import type { PageId } from './types';

const all: readonly Landmarks[] = [importerForm, portal];

/** The landmarks of a page, or null for a page that is recognized by its address alone. */
export function landmarksOf(page: PageId): Landmarks | null {
  return all.find((landmarks) => landmarks.page === page) ?? null;
}
