import type { TestPage } from './test-page';

/** One way in which sites change. */
export interface Mutation {
  id: string;
  /** What is done, for the table. */
  title: string;
  /** Whether each true field still reads, to a person, as what it is. Only then must it be found. */
  keepsName: boolean;
  /** Mutations of one group exclude each other on a page. */
  group?: string;
  /** How often it is drawn beside the others; 1 if not given. */
  weight?: number;
  /** Changes the page; false when there is nothing on it to change. */
  apply: (page: TestPage) => boolean;
}
