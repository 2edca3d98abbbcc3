export * from './clock';
export * from './seen';
