import { AsyncLocalStorage } from 'node:async_hooks';
import { vi } from 'vitest';

const held = new AsyncLocalStorage<readonly string[]>();

/** Which locks were requested by a holder of another lock. */
const askedWithin = new Map<string, Set<string>>();

/** Whether a holder of `name` may wait for `other`, directly or through other holders. */
function leadsTo(name: string, other: string): boolean {
  return name === other || [...(askedWithin.get(name) ?? [])].some((next) => leadsTo(next, other));
}

/**
 * Two holders that each request the other's lock would wait forever, someday, on somebody's
 * machine.
 */
function noteOrder(name: string): void {
  for (const outer of held.getStore() ?? []) {
    if (leadsTo(name, outer)) throw new Error(`${outer} and ${name} are asked for in both orders`);
    askedWithin.set(outer, (askedWithin.get(outer) ?? new Set()).add(name));
  }
}

type Run<R> = () => Promise<R>;
type Rest<R> = [run: Run<R>] | [options: { mode: 'shared' }, run: Run<R>];

/**
 * Web Locks that grant each name to one holder at a time, in order, or to all who share it. They
 * throw if two names are ever requested in both orders. Mixing shared and exclusive requests for
 * one name is not supported, and not needed.
 */
function makeLocks() {
  const last = new Map<string, Promise<unknown>>();
  const present: { name: string }[] = [];
  const holding = async <R>(name: string, run: Run<R>): Promise<R> => {
    const one = { name };
    present.push(one);
    try {
      return await held.run([...(held.getStore() ?? []), name], run);
    } finally {
      present.splice(present.indexOf(one), 1);
    }
  };
  const request = async <R>(name: string, ...rest: Rest<R>): Promise<R> => {
    noteOrder(name);
    if (rest.length === 2) return holding(name, rest[1]);
    const inside = () => holding(name, rest[0]);
    const before = last.get(name) ?? Promise.resolve();
    const mine = before.then(inside, inside);
    last.set(name, mine);
    return mine;
  };
  return { request, query: async () => ({ held: [...present], pending: [] }) };
}

/** For the worker: Node 20 has no Web Locks. */
export function giveLocks(): void {
  vi.stubGlobal('navigator', { languages: ['en-US'], locks: makeLocks() });
}

/** For a page: the rest of its navigator stays as it is. */
export function givePageLocks(): void {
  Object.defineProperty(navigator, 'locks', { configurable: true, value: makeLocks() });
}
