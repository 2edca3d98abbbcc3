export * from './window';
export * from './machine';
export * from './alerts';
export * from './records';
