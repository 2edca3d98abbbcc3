import type { Mutation } from '../mutation';
import { fields } from './fields';
import { hostile } from './hostile';
import { labels } from './labels';
import { lies } from './lies';
import { structure } from './structure';
import { surroundings } from './surroundings';
import { wording } from './wording';

/**
 * Every mutation, in the order in which those drawn for a page are applied: words, then what carries
 * them, then what stands around, then what befalls the whole page.
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
