/** The closed vocabularies of the lexicon files' own columns, the same in every language; each lexicon's README.md says what a value means. */
export const WEIGHTS = ['strong', 'weak'] as const;
export const LIGHT_TRIGGERS = ['noun', 'verb'] as const;
export const CUE_CLASSES = [
  'SAY',
  'ANNOUNCE',
  'DEMAND',
  'ACCUSE',
  'DENY',
  'THREATEN',
  'PROMISE',
  'REFUSE',
  'THINK',
  'ASK',
] as const;
export const SOURCE_KINDS = ['source', 'opinion', 'report', 'claim', 'quotation'] as const;
export const MEDIA_KINDS = [
  'communique',
  'report',
  'study',
  'post',
  'letter',
  'speech',
  'interview',
  'conference',
  'broadcast',
  'document',
  'poll',
] as const;
export const UNNAMED_KINDS = [
  'source',
  'witness',
  'official',
  'spokesman',
  'expert',
  'media',
  'observer',
  'rights',
  'medic',
  'security',
  'military',
  'diplomat',
  'party',
  'people',
] as const;
export const MODALITY_SCOPES = ['complement', 'verb', 'present', 'clause', 'noun', 'genitive'] as const;
export const GENDERS = ['M', 'F'] as const;
export const NOUN_CLASSES = [
  'PERSON',
  'CIVILIAN',
  'CHILD',
  'FIGHTER',
  'SOLDIER',
  'POLICE',
  'OFFICIAL',
  'LEADER',
  'PROFESSIONAL',
  'MEDIC',
  'JOURNALIST',
  'ACTIVIST',
  'PROTESTER',
  'CRIMINAL',
  'VICTIM',
  'DETAINEE',
  'DISPLACED',
  'RELATIVE',
  'COMMUNITY',
  'ORGANISATION',
  'COMPANY',
  'STATE',
  'FORCE',
  'BUILDING',
  'INFRASTRUCTURE',
  'VEHICLE',
  'VESSEL',
  'AIRCRAFT',
  'WEAPON',
  'POSITION',
  'PROPERTY',
  'GOODS',
  'SETTLEMENT',
] as const;
/** Objects of violence rather than people: the rest of NOUN_CLASSES denotes people or bodies of people. */
export const OBJECT_CLASSES: ReadonlySet<NounClass> = new Set([
  'BUILDING',
  'INFRASTRUCTURE',
  'VEHICLE',
  'VESSEL',
  'AIRCRAFT',
  'WEAPON',
  'POSITION',
  'PROPERTY',
  'GOODS',
  'SETTLEMENT',
]);

/** Those through whom a body named beside them acts: fighters, forces, machines, companies. */
export const MEMBER_CLASSES: ReadonlySet<NounClass> = new Set([
  'FIGHTER',
  'FORCE',
  'SOLDIER',
  'POLICE',
  'AIRCRAFT',
  'VESSEL',
  'COMPANY',
]);

export type Weight = (typeof WEIGHTS)[number];
export type LightTrigger = (typeof LIGHT_TRIGGERS)[number];
export type CueClass = (typeof CUE_CLASSES)[number];
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type MediaKind = (typeof MEDIA_KINDS)[number];
export type UnnamedKind = (typeof UNNAMED_KINDS)[number];
export type ModalityScope = (typeof MODALITY_SCOPES)[number];
export type Gender = (typeof GENDERS)[number];
export type NounClass = (typeof NOUN_CLASSES)[number];
