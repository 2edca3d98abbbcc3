import type { TestPage } from './test-page';

/** One way in which sites change. */
export interface Mutation {
  id: string;
  /** What it does, for the results table. */
  title: string;
  /**
   * Whether a person would still read each true field as what it is. Only then must it be found.
   */
  keepsName: boolean;
  /** Mutations of the same group exclude each other on a page. */
  group?: string;
  /** How often it is drawn relative to the others. Default: 1. */
  weight?: number;
  /** Changes the page. Returns false if there is nothing to change. */
  apply: (page: TestPage) => boolean;
}
