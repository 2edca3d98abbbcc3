import { browserSession } from '../storage';

/** An ID for the current browser session, created on first use. */
export async function sessionMark(): Promise<string> {
  const existing = await browserSession.read();
  if (existing !== null) return existing;
  const created = await browserSession.update((before) => before ?? crypto.randomUUID());
  return created ?? '';
}
