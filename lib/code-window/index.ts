export * from './window';
export * from './machine';
export * from './marks';
export * from './records';
