/** Words for texts that are searched for on disk, like nothing else in a profile. */
import { expect } from './expect';
import { findInFiles } from './files';

/** In everything that must be in no file. */
export const canary = 'Quixjyzkwob';

/** In what must be found, to prove that the search works: each kept in another way. */
export const planted = {
  local: 'Vobkwyqmjed',
  website: 'Fjurdwaqbip',
  form: 'Gyxvohqabul',
  own: 'Zhuqpifwexo',
} as const;

/** Waits until every planted text is in some file: browsers write a session down seconds later. */
export async function expectPlanted(profile: string): Promise<void> {
  const texts = Object.values(planted);
  const missing = async () => {
    const { found } = await findInFiles(profile, texts);
    return texts.filter((text) => !found.some((hit) => hit.startsWith(text)));
  };
  await expect.poll(missing, { timeout: 30_000 }).toEqual([]);
}
