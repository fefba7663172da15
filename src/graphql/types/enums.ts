/** The enums of the schema, made from the ontology. */
import {
  ACTOR_KINDS,
  ARGUMENT_ROLES,
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
  TIME_PRECISIONS,
} from '../../../schema/ontology/enums.ts';
import { builder } from '../builder.ts';
import { CONTEXT_TERMS, EVENT_TYPE_TERMS, QUAD_CLASSES, type Term, termsOf } from '../ontology.ts';

/** A name of the ontology as GraphQL writes enum values: `suicide-attack` is SUICIDE_ATTACK. */
export const enumName = (name: string): string => name.toUpperCase().replaceAll('-', '_');

const describe = ({ labelEn, labelAr, descriptionEn }: Term): string =>
  `${labelEn} (${labelAr}). ${descriptionEn}`;

function enumOf<const Names extends readonly string[]>(
  vocabulary: string,
  names: Names,
  description: string,
  terms: readonly Term[] = termsOf(vocabulary, names),
) {
  const values = Object.fromEntries(
    terms.map((term) => [
      enumName(term.name),
      { value: term.name as Names[number], description: describe(term) },
    ]),
  );
  return builder.enumType(vocabulary, { description, values });
}

export const EventType = enumOf(
  'EventType',
  EVENT_TYPES,
  "What happens: PLOVER's sixteen types and four of our own.",
  EVENT_TYPE_TERMS,
);
export const Role = enumOf('Role', ROLES, 'As what somebody takes part in an event.');
export const ArgumentRole = enumOf('ArgumentRole', ARGUMENT_ROLES, 'As what something is named in a report.');
export const Modality = enumOf('Modality', MODALITIES, 'Whether it is said to have happened.');
export const Measure = enumOf('Measure', MEASURES, 'What a number counts.');
export const ActorKind = enumOf('ActorKind', ACTOR_KINDS, 'What kind of actor it is.');
export const PlaceKind = enumOf('PlaceKind', PLACE_KINDS, 'What kind of place it is.');
export const MentionForm = enumOf('MentionForm', MENTION_FORMS, 'By what words something is mentioned.');
export const LinkStatus = enumOf(
  'LinkStatus',
  LINK_STATUSES,
  'Whether it is known which actor or place is meant.',
);
export const SentenceKind = enumOf('SentenceKind', SENTENCE_KINDS, 'What a sentence is in its document.');
export const TimePrecision = enumOf('TimePrecision', TIME_PRECISIONS, 'How exactly a time is known.');
export const SourceKind = enumOf('SourceKind', SOURCE_KINDS, 'What kind of source it is.');
export const Language = enumOf('Language', LANGUAGES, 'The languages that are read.');
export const QuadClass = enumOf('QuadClass', QUAD_CLASSES, 'Words or deeds, with or against another.');
export const EventContext = enumOf(
  'EventContext',
  CONTEXT_TERMS.map(({ name }) => name),
  'What an event is about, besides its type.',
  CONTEXT_TERMS,
);

/** Modes of different types that have one name are one value; its meaning stands with the type, in `eventTypes`. */
export const EventMode = builder.enumType('EventMode', {
  description: 'In which way it happens: a finer type.',
  values: Object.fromEntries(
    [...new Set(EVENT_TYPE_TERMS.flatMap(({ modes }) => modes.map(({ name }) => name)))]
      .sort()
      .map((name) => {
        const meanings = EVENT_TYPE_TERMS.flatMap(({ type, modes }) =>
          modes.filter((mode) => mode.name === name).map((mode) => `${type}: ${describe(mode)}`),
        );
        return [enumName(name), { value: name, description: meanings.join('\n') }];
      }),
  ),
});

export const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Which way a list is sorted.',
  values: {
    ASC: { description: 'Earliest, smallest or first of the alphabet first.' },
    DESC: { description: 'Latest, largest or last of the alphabet first.' },
  },
});

export const CurationKind = builder.enumType('CurationKind', {
  description: 'What an analyst did to the graph.',
  values: {
    CORRECT_DOCUMENT: { description: 'Corrected the day or the publisher of a document.' },
    CORRECT_ASSERTION: { description: 'Corrected what a text was read to say.' },
    REJECT_ASSERTION: { description: 'Hid what a text was read to say.' },
    ADD_ALIAS: { description: 'Gave an actor or a place one more name.' },
    MERGE: { description: 'Made an actor or a place another.' },
    SPLIT: { description: 'Let some of what stood for an actor or a place stand for another.' },
  },
});
