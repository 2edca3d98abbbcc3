export * from './list';
export * from './record';
export * from './reminders';
