import { AsyncLocalStorage } from 'node:async_hooks';
import { vi } from 'vitest';

const held = new AsyncLocalStorage<readonly string[]>();

/** Which locks were asked for by whoever held another. */
const askedWithin = new Map<string, Set<string>>();

/** Whether somebody who holds `name` may wait, over however many others, for `other`. */
function leadsTo(name: string, other: string): boolean {
  return name === other || [...(askedWithin.get(name) ?? [])].some((next) => leadsTo(next, other));
}

/** Two that each hold what the other asks for would wait for ever: one day, on somebody's machine. */
function noteOrder(name: string): void {
  for (const outer of held.getStore() ?? []) {
    if (leadsTo(name, outer)) throw new Error(`${outer} and ${name} are asked for in both orders`);
    askedWithin.set(outer, (askedWithin.get(outer) ?? new Set()).add(name));
  }
}

/**
 * Node 20 has no Web Locks. These hand out each name to one holder at a time, in order, and throw when two
 * names were ever asked for in both orders.
 */
export function giveLocks(): void {
  const last = new Map<string, Promise<unknown>>();
  const request = async <R>(name: string, run: () => Promise<R>): Promise<R> => {
    noteOrder(name);
    const inside = () => held.run([...(held.getStore() ?? []), name], run);
    const before = last.get(name) ?? Promise.resolve();
    const mine = before.then(inside, inside);
    last.set(name, mine);
    return mine;
  };
  vi.stubGlobal('navigator', { languages: ['en-US'], locks: { request } });
}
