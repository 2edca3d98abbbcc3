import type { Mutation } from '../mutation';
import { fields } from './fields';
import { hostile } from './hostile';
import { labels } from './labels';
import { lies } from './lies';
import { structure } from './structure';
import { surroundings } from './surroundings';
import { wording } from './wording';

/**
 * Every mutation, in the order in which those drawn for a page are applied: first words, then the
 * elements that carry them, then the surroundings, then the whole page.
 */
export const mutations: readonly Mutation[] = [
  ...wording,
  ...fields,
  ...labels,
  ...structure,
  ...lies,
  ...surroundings,
  ...hostile,
];
