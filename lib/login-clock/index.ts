export * from './clock';
export * from './list';
export * from './reminders';
export * from './seen';
export * from './whose';
