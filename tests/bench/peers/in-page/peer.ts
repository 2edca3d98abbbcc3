/** One way to show help at the fields of a form. */
export interface Peer {
  /** Shows help at all fields, or, where it shows one at a time, at none yet. */
  start(fields: readonly Field[]): void;
  /** A person turns to this field. Ways that show help at every field have nothing to do. */
  use(label: string): void;
  /** The element that holds the help for a field; null where there is none. */
  help(label: string): Element | null;
  /** Every box it has drawn, besides what only dims the page. */
  drawn(): readonly Element[];
  /** Takes everything away. */
  end(): void;
}

export interface Field {
  label: string;
  element: HTMLElement;
}

/** What a help says: a chip's worth of words. */
export const words = (label: string) => `Help for ${label}`;
