export { guidanceOf } from './guidance';
export { pageViewOf } from './page-view';
export type { ByHand, PageAct } from './acts';
export type { PageInput, Situation } from './situation';
export { doorsOf, todayOf, type Door, type Part, type Today, type TodayStep } from './today';
export { clockSituation } from './clock-situation';
