// The one face of the wire between the API and the web: types, constants and pure functions both sides must share.
export * from './applications.js';
export * from './breakouts.js';
export * from './case-card.js';
export * from './desk.js';
export * from './error-codes.js';
export * from './files.js';
export * from './limits.js';
export * from './notes.js';
export * from './notifications.js';
export * from './password-fault.js';
export * from './person-line.js';
export * from './post-lines.js';
export * from './protocol.js';
export * from './realtime.js';
export * from './roles.js';
export * from './room-lines.js';
export * from './turns.js';
