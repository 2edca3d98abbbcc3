export { guidanceOf, type Guidance } from './guidance';
export { pageViewOf } from './page-view';
export type { ByHand, PageAct } from './acts';
export type { PageGround, Situation } from './situation';
