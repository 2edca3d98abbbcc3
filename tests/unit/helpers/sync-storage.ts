/**
 * The browser's sync storage as its documentation describes it: a copy on each machine, which takes writes
 * also without a connection, and brings each key over by itself, any time later; of two writes to one key the
 * last one to arrive stays, for everybody.
 */
import { canonical } from '../../../lib/sync/canonical';
import { nothingShared } from '../../../lib/storage';
import { exchange, type Exchange, type Known } from '../../../lib/sync/exchange';
import type { Kind, Records } from '../../../lib/sync/kinds';

type Items = Record<string, unknown>;

export class Machine {
  /** This machine's copy. */
  copy: Items = {};
  /** Keys that were written or removed here and have not been brought over yet. */
  readonly waiting = new Set<string>();
  known: Known = { ...nothingShared, onAt: 1 };
  writes = 0;
  private ids = 0;

  constructor(
    readonly name: string,
    private readonly kinds: readonly Kind[],
    public local: Records,
    /** How far its clock is off, ms. */
    private readonly clockOff: number,
  ) {}

  /** What the worker does whenever something changed, here or there. */
  exchange(now: number): Exchange {
    const newId = () => `${this.name}-${(this.ids += 1)}`;
    const at = now + this.clockOff;
    const made = exchange(this.kinds, this.local, this.known, this.copy, at, newId);
    if (made.ends !== null) throw new Error(`ended: ${made.ends}`);
    this.local = made.local;
    // Through storage and back: what does not survive that must not be relied on.
    this.known = JSON.parse(JSON.stringify(made.known));
    for (const [key, value] of Object.entries(made.set)) {
      this.copy[key] = JSON.parse(JSON.stringify(value));
      this.waiting.add(key);
    }
    for (const key of made.remove) {
      delete this.copy[key];
      this.waiting.add(key);
    }
    if (Object.keys(made.set).length + made.remove.length > 0) this.writes += 1;
    return made;
  }
}

export class Cloud {
  readonly items: Items = {};

  /** Brings over what this machine wrote to a key; false when there is nothing. */
  take(machine: Machine, key: string): boolean {
    if (!machine.waiting.delete(key)) return false;
    copyItem(machine.copy, this.items, key);
    return true;
  }

  /**
   * Brings a key to this machine; false when that changes nothing.
   * @param overWaiting what waits there itself is given up for it; else it stays, and arrives later
   */
  bring(machine: Machine, key: string, overWaiting: boolean): boolean {
    if (machine.waiting.has(key)) {
      if (!overWaiting) return false;
      machine.waiting.delete(key);
    }
    if (canonical(machine.copy[key] ?? null) === canonical(this.items[key] ?? null)) return false;
    copyItem(this.items, machine.copy, key);
    return true;
  }

  keys(machines: readonly Machine[]): string[] {
    const all = [this.items, ...machines.map(({ copy }) => copy)].flatMap((of) => Object.keys(of));
    return [...new Set(all)].toSorted((a, b) => (a < b ? -1 : 1));
  }

  /** Connects all machines until nothing more is written; gives how many rounds that took. */
  settle(machines: readonly Machine[], now: number): number {
    for (let round = 1; round <= 12; round += 1) {
      let news = false;
      for (const machine of machines) {
        for (const key of machine.waiting) news = this.take(machine, key) || news;
      }
      for (const machine of machines) {
        for (const key of this.keys(machines)) news = this.bring(machine, key, false) || news;
        const { set, remove } = machine.exchange(now + round);
        news ||= Object.keys(set).length + remove.length > 0;
      }
      if (!news) return round;
    }
    throw new Error('the machines never stop writing');
  }
}

function copyItem(from: Items, to: Items, key: string): void {
  if (key in from) to[key] = JSON.parse(JSON.stringify(from[key]));
  else delete to[key];
}
