/** One way to show help at the fields of a form. */
export interface Peer {
  /** Shows help at all fields. If it shows one at a time, it shows none yet. */
  start(fields: readonly Field[]): void;
  /** A person moves to this field. Peers that show help at every field do nothing. */
  use(label: string): void;
  /** Returns the element with the help for a field; null for none. */
  help(label: string): Element | null;
  /** Returns every box it has drawn, except one that only dims the page. */
  drawn(): readonly Element[];
  /** Removes everything. */
  end(): void;
}

export interface Field {
  label: string;
  element: HTMLElement;
}

/** The text of each help, as long as a chip's. */
export const words = (label: string) => `Help for ${label}`;
