export * from './clock';
export * from './closings';
export * from './list';
export * from './reminders';
export * from './seen';
export * from './snooze';
export * from './whose';
