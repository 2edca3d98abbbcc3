/** Starts over for another company, and brings back the one before. */
import { leftCompany, ordinary, together, waits } from '../storage';
import { asEarlier, ofThisCompany } from '../waits';
import { noWay } from '../way';

const { ticks, way, suffixes, removedSuffix } = ordinary;

/**
 * Clears what belongs to the company: answers, steps and the table of suffixes, all of it or nothing. A
 * countdown stays, because it belongs to an open page; logins, log and settings, because they belong to the
 * person. Waits go on, marked as those of an earlier company: CBP still owes the answer.
 */
export async function leaveCompany(): Promise<void> {
  await together([ticks, way, suffixes, waits], async (put) => {
    const all = await waits.read();
    const left = {
      ticks: await ticks.read(),
      way: await way.read(),
      suffixes: await suffixes.read(),
      waits: ofThisCompany(all).map(({ id }) => id),
    };
    // Kept before it goes, so that nothing is lost between the two.
    await leftCompany.update(() => left);
    put(ticks, {});
    put(way, noWay);
    put(suffixes, []);
    put(waits, asEarlier(all));
  });
  await removedSuffix.update(() => null);
}

/** Brings the company that was left last back, in place of what was said since. */
export async function bringCompanyBack(): Promise<void> {
  const left = await leftCompany.read();
  if (!left) return;
  const mine = new Set(left.waits);
  await together([ticks, way, suffixes, waits], async (put) => {
    put(ticks, left.ticks);
    put(way, left.way);
    put(suffixes, left.suffixes);
    const all = await waits.read();
    put(
      waits,
      all.map((wait) => (mine.has(wait.id) ? { ...wait, isEarlier: false } : wait)),
    );
  });
  await leftCompany.update(() => null);
}
