/** The closed vocabularies of the graph. Drizzle and GraphQL enums, and the labels, derive from these lists. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'MOBILIZE',
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'ESTABLISH',
  'APPOINT',
  'ELECT',
  'DISASTER',
] as const;
export const ROLES = ['AGENT', 'TARGET', 'PARTICIPANT'] as const;
/** What an argument of a report may be: a participant in a role, or where it happens. */
export const ARGUMENT_ROLES = [...ROLES, 'PLACE'] as const;
export const MODALITIES = ['ACTUAL', 'PLANNED', 'REQUESTED', 'HYPOTHETICAL', 'DENIED'] as const;
export const MEASURES = [
  'KILLED',
  'INJURED',
  'CASUALTIES',
  'MISSING',
  'DISPLACED',
  'ARRESTED',
  'RELEASED',
  'ABDUCTED',
  'PERSONS',
  'COUNTRIES',
  'ATTACKS',
  'EVENTS',
  'MONEY',
  'PERCENT',
  'OTHER',
] as const;
export const ACTOR_KINDS = [
  'PERSON',
  'STATE',
  'GOVERNMENT',
  'SECURITY_FORCE',
  'ARMED_GROUP',
  'PARTY',
  'IGO',
  'NGO',
  'COMPANY',
  'MEDIA',
  'GROUP',
  'OTHER',
] as const;
export const PLACE_KINDS = [
  'CONTINENT',
  'REGION',
  'COUNTRY',
  'ADMIN1',
  'ADMIN2',
  'CITY',
  'FACILITY',
  'WATER',
  'OTHER',
] as const;
export const ENTITY_TYPES = ['ACTOR', 'PLACE'] as const;
export const MENTION_FORMS = ['NAME', 'NOMINAL', 'METONYM', 'PRONOUN'] as const;
export const LINK_STATUSES = ['LINKED', 'NEW', 'AMBIGUOUS'] as const;
export const SENTENCE_KINDS = ['TITLE', 'HEADING', 'BODY'] as const;
export const TIME_PRECISIONS = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR', 'RANGE'] as const;
/** An outlet, an actor who speaks, or the words for a source without a name. */
export const SOURCE_KINDS = ['OUTLET', 'ACTOR', 'TEXT'] as const;
export const LANGUAGES = ['ar', 'en'] as const;
/** What an analyst can do to the graph. */
export const CURATION_KINDS = [
  'CORRECT_DOCUMENT',
  'CORRECT_ASSERTION',
  'REJECT_ASSERTION',
  'ADD_ALIAS',
  'MERGE',
  'SPLIT',
] as const;
/** What a curation can be about; the history of an event is that of its tellings. */
export const SUBJECT_TYPES = [
  'ACTOR',
  'PLACE',
  'DOCUMENT',
  'TELLING',
  'REPORT',
  'ARGUMENT',
  'QUANTITY',
  'MENTION',
  'STATEMENT',
] as const;

export type CurationKind = (typeof CURATION_KINDS)[number];
export type SubjectType = (typeof SUBJECT_TYPES)[number];
export type EventType = (typeof EVENT_TYPES)[number];
export type Role = (typeof ROLES)[number];
export type ArgumentRole = (typeof ARGUMENT_ROLES)[number];
export type Modality = (typeof MODALITIES)[number];
export type Measure = (typeof MEASURES)[number];
export type ActorKind = (typeof ACTOR_KINDS)[number];
export type PlaceKind = (typeof PLACE_KINDS)[number];
export type EntityType = (typeof ENTITY_TYPES)[number];
export type MentionForm = (typeof MENTION_FORMS)[number];
export type LinkStatus = (typeof LINK_STATUSES)[number];
export type SentenceKind = (typeof SENTENCE_KINDS)[number];
export type TimePrecision = (typeof TIME_PRECISIONS)[number];
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type LanguageCode = (typeof LANGUAGES)[number];
