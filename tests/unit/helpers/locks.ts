import { vi } from 'vitest';

/** Node 20 has no Web Locks. These hand out each name to one holder at a time, in order. */
export function giveLocks(): void {
  const last = new Map<string, Promise<unknown>>();
  const request = <R>(name: string, run: () => Promise<R>): Promise<R> => {
    const before = last.get(name) ?? Promise.resolve();
    const mine = before.then(run, run);
    last.set(name, mine);
    return mine;
  };
  vi.stubGlobal('navigator', { languages: ['en-US'], locks: { request } });
}
