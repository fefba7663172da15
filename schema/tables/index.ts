/*
 * The big tables, those with a `documentId` or an `eventId`, have no foreign keys: triggers of the migration
 * `set_references` look up what they refer to, for all rows of a statement at once, and remove what a document says with it.
 */
export * from './actors.ts';
export * from './announcements.ts';
export * from './appearances.ts';
export * from './arguments.ts';
export * from './curations.ts';
export * from './documents.ts';
export * from './duplicates.ts';
export * from './enums.ts';
export * from './events.ts';
export * from './gazetteer-loads.ts';
export * from './ingests.ts';
export * from './mentions.ts';
export * from './names.ts';
export * from './neighbours.ts';
export * from './participations.ts';
export * from './places.ts';
export * from './quantities.ts';
export * from './readings.ts';
export * from './relations.ts';
export * from './reports.ts';
export * from './sentences.ts';
export * from './sources.ts';
export * from './statements.ts';
export * from './tellings.ts';
