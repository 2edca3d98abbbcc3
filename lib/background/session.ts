import { browserSession } from '../storage';

/** The mark of this run of the browser. It is made when first asked for. */
export async function sessionMark(): Promise<string> {
  const known = await browserSession.read();
  if (known !== null) return known;
  const made = await browserSession.update((before) => before ?? crypto.randomUUID());
  return made ?? '';
}
