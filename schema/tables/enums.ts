/** The closed vocabularies as Postgres enums; their order is the ontology's. */
import { pgEnum } from 'drizzle-orm/pg-core';
import {
  ACTOR_KINDS,
  ARGUMENT_ROLES,
  CURATION_KINDS,
  ENTITY_TYPES,
  EVENT_TYPES,
  LANGUAGES,
  LINK_STATUSES,
  MEASURES,
  MENTION_FORMS,
  MODALITIES,
  PLACE_KINDS,
  ROLES,
  SENTENCE_KINDS,
  SOURCE_KINDS,
  SUBJECT_TYPES,
  TIME_PRECISIONS,
} from '../ontology/enums.ts';

export const actorKind = pgEnum('actor_kind', ACTOR_KINDS);
export const argumentRole = pgEnum('argument_role', ARGUMENT_ROLES);
export const curationKind = pgEnum('curation_kind', CURATION_KINDS);
export const entityType = pgEnum('entity_type', ENTITY_TYPES);
export const eventType = pgEnum('event_type', EVENT_TYPES);
export const language = pgEnum('language', LANGUAGES);
export const linkStatus = pgEnum('link_status', LINK_STATUSES);
export const measure = pgEnum('measure', MEASURES);
export const mentionForm = pgEnum('mention_form', MENTION_FORMS);
export const modality = pgEnum('modality', MODALITIES);
export const placeKind = pgEnum('place_kind', PLACE_KINDS);
export const role = pgEnum('role', ROLES);
export const sentenceKind = pgEnum('sentence_kind', SENTENCE_KINDS);
export const sourceKind = pgEnum('source_kind', SOURCE_KINDS);
export const subjectType = pgEnum('subject_type', SUBJECT_TYPES);
export const timePrecision = pgEnum('time_precision', TIME_PRECISIONS);
