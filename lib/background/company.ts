/** Starts over for another company, and restores the previous one. */
import { emptySheet } from '../prep-sheet/sheet';
import { leftCompany, ordinary, prepSheet, together, waits } from '../storage';
import { asEarlier, ofThisCompany } from '../waits';
import { noProgress } from '../guide-progress';

const { ticks, progress, suffixes, removedSuffix } = ordinary;

/**
 * Clears what belongs to the company: answers, steps and the table of suffixes, all or nothing, and
 * the prep sheet, which would otherwise fill the next company's form. A countdown stays, because it belongs to an open page. Logins, log and settings stay, because they
 * belong to the user. Waits continue, marked as those of an earlier company, because CBP still owes
 * an answer.
 */
export async function leaveCompany(): Promise<void> {
  await together([ticks, progress, suffixes, waits], async (put) => {
    const all = await waits.read();
    const left = {
      ticks: await ticks.read(),
      way: await progress.read(),
      suffixes: await suffixes.read(),
      sheet: await prepSheet.read(),
      waits: ofThisCompany(all).map(({ id }) => id),
    };
    // Save the company before clearing it, so that a crash in between loses nothing.
    await leftCompany.update(() => left);
    put(ticks, {});
    put(progress, noProgress);
    put(suffixes, []);
    put(waits, asEarlier(all));
  });
  await removedSuffix.update(() => null);
  await prepSheet.update(() => emptySheet);
}

/** Restores the company left last, replacing everything entered since. */
export async function bringCompanyBack(): Promise<void> {
  const left = await leftCompany.read();
  if (!left) return;
  const mine = new Set(left.waits);
  await together([ticks, progress, suffixes, waits], async (put) => {
    put(ticks, left.ticks);
    put(progress, left.way);
    put(suffixes, left.suffixes);
    const all = await waits.read();
    put(
      waits,
      all.map((wait) => (mine.has(wait.id) ? { ...wait, isEarlier: false } : wait)),
    );
  });
  await prepSheet.update(() => left.sheet);
  await leftCompany.update(() => null);
}
