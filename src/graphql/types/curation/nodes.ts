/** Mutations of actors and places as such: names, merging, splitting. */
import type {
  ActorKind as ActorKindName,
  EntityType,
  LanguageCode,
  PlaceKind as PlaceKindName,
} from '../../../../schema/ontology/enums.ts';
import type { NewNode } from '../../../store/index.ts';
import { isArabicAlone, languageOfName } from '../../../text/script.ts';
import { builder } from '../../builder.ts';
import { inputError } from '../../errors.ts';
import type { Given } from '../../given.ts';
import { uuidOf } from '../../ids.ts';
import { checkText, wordsOf } from '../../lists/text.ts';
import { countryOf } from '../../lists/values.ts';
import { MAX_PAGE } from '../../page.ts';
import { Actor, actorByAnyIdRows, Place, placeByAnyIdRows } from '../../refs.ts';
import { Entity } from '../entity.ts';
import { ActorKind, Language, PlaceKind } from '../enums.ts';
import { type Signed, signedFields } from '../payload.ts';
import { assertionRef } from './assertion-input.ts';
import { correct, donePayload, nodeRef } from './done.ts';

interface AliasInput extends Signed {
  readonly id: string;
  readonly name: string;
  readonly language?: LanguageCode | null;
}
interface MergeInput extends Signed {
  readonly fromId: string;
  readonly intoId: string;
}
interface NewInput<Kind> {
  readonly kind: Kind;
  readonly nameAr?: string | null;
  readonly nameEn?: string | null;
  readonly country?: string | null;
}
interface SplitInput<Kind> extends Signed {
  readonly id: string;
  readonly assertionIds: readonly string[];
  readonly intoId?: string | null;
  readonly intoNew?: NewInput<Kind> | null;
}

const AddAliasInput = builder.inputRef<AliasInput>('AddAliasInput');
AddAliasInput.implement({
  description: 'One more name of an actor or a place.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The id of an actor or a place.' }),
    name: t.string({ required: true, description: 'The name, as it is written.' }),
    language: t.field({
      type: Language,
      description: 'Its language; told by its letters where nothing is given.',
    }),
    ...signedFields(t),
  }),
});

const AddAliasPayload = donePayload('AddAliasPayload', 'What came of a name.', (t) => ({
  entity: t.field({
    type: Entity,
    nullable: true,
    description: 'The actor or place with its names; null where nothing was done.',
    resolve: ({ subject }, _, { read }) => {
      const [type, id = ''] = subject ?? [];
      if (type === undefined) return null;
      return type === 'ACTOR' ? read.one(actorByAnyIdRows, id) : read.one(placeByAnyIdRows, id);
    },
  }),
}));

/** A name with a letter or a digit in it. Throws INVALID_TEXT. */
function nameOf(name: string, argument: string): string {
  wordsOf(name, argument);
  return checkText(name, argument).normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The same, for an English name. Throws INVALID_TEXT. */
function englishNameOf(name: string, argument: string): string {
  if (isArabicAlone(name))
    throw inputError(
      'INVALID_TEXT',
      argument,
      'its letters are Arabic.',
      'an English name, in Latin letters',
    );
  return nameOf(name, argument);
}

builder.mutationFields((t) => ({
  addAlias: t.field({
    type: AddAliasPayload,
    description:
      "Gives an actor or a place one more name: searches find it by that, and names in texts that read so and are in no registry stand for it from now on, in those that are stored too, and so do these words where they were read as nobody's name.",
    args: { input: t.arg({ type: AddAliasInput, required: true, description: 'The name.' }) },
    resolve: (_, { input }, context) =>
      correct(context, 'addAlias', input, async (once, by) => {
        const node = nodeRef(input.id, 'input.id');
        const language = input.language ?? languageOfName(input.name);
        const name = (language === 'en' ? englishNameOf : nameOf)(input.name, 'input.name');
        const done = await context.store.curator.addAlias(once, node, name, language, by);
        return { ...done, subject: [node.type, done.nodeId] };
      }),
  }),
}));

/** `merge…` and `split…` of one of the two. */
function define(type: EntityType) {
  const isActor = type === 'ACTOR';
  const [noun, plural, node] = isActor
    ? (['Actor', 'Actors', Actor] as const)
    : (['Place', 'Places', Place] as const);
  const lower = noun.toLowerCase();
  const an = isActor ? 'an' : 'a';
  const idOf = (id: string, argument: string) => uuidOf(noun, id, argument);

  const Merge = builder.inputRef<MergeInput>(`Merge${plural}Input`);
  Merge.implement({
    description: `Two ${plural.toLowerCase()} that are one.`,
    fields: (t) => ({
      fromId: t.id({ required: true, description: `The ${lower} that goes.` }),
      intoId: t.id({ required: true, description: `The ${lower} that stays, and takes over its names.` }),
      ...signedFields(t),
    }),
  });
  const New = builder.inputRef<NewInput<ActorKindName | PlaceKindName>>(`New${noun}Input`);
  New.implement({
    description: `${isActor ? 'An actor' : 'A place'} that is in no registry.`,
    fields: (t) => ({
      kind: t.field({
        type: isActor ? ActorKind : PlaceKind,
        required: true,
        description: 'What kind it is.',
      }),
      nameAr: t.string({ description: 'Its Arabic name.' }),
      nameEn: t.string({ description: 'Its English name; one of the two is needed.' }),
      country: t.string({ description: 'Its country, ISO 3166-1 alpha-2.' }),
    }),
  });
  const Split = builder.inputRef<SplitInput<ActorKindName | PlaceKindName>>(`Split${noun}Input`);
  Split.implement({
    description: `Some of what stands for ${an} ${lower}, and for whom it stands instead: one that is there, or a new one.`,
    fields: (t) => ({
      id: t.id({ required: true, description: `The ${lower} that is split.` }),
      assertionIds: t.idList({
        required: true,
        description: `What goes: ids of its mentions, arguments, participations and statements, up to ${MAX_PAGE}. Who takes part by a mention goes with it.`,
      }),
      intoId: t.id({ description: `The ${lower} that it goes to.` }),
      intoNew: t.field({ type: New, description: `The new ${lower} that it goes to.` }),
      ...signedFields(t),
    }),
  });
  const payload = (name: string, description: string) =>
    donePayload(name, description, (t) => ({
      [lower]: t.field({
        type: node,
        nullable: true,
        description: `The ${lower} that it came to; null where nothing was done.`,
        resolve: ({ subject }, _, { read }) =>
          read.maybe<object>(isActor ? actorByAnyIdRows : placeByAnyIdRows, subject?.[0] ?? null) as never,
      }),
    }));

  builder.mutationFields((t) => ({
    [`merge${plural}`]: t.field({
      type: payload(`Merge${plural}Payload`, 'What came of a merge.'),
      description: `Makes ${an} ${lower} another: whatever names the one stands for the other from now on, its names are the other's, and its id leads there.`,
      args: { input: t.arg({ type: Merge, required: true, description: 'The two.' }) },
      resolve: (_, { input }, context) =>
        correct(context, `merge${plural}`, input, async (once, by) => {
          const [from, into] = [idOf(input.fromId, 'input.fromId'), idOf(input.intoId, 'input.intoId')];
          const done = await context.store.curator.merge(once, type, from, into, by);
          return { ...done, subject: [done.nodeId] };
        }),
    }),
    [`split${noun}`]: t.field({
      type: payload(`Split${noun}Payload`, 'What came of a split.'),
      description: `Lets some of what stands for ${an} ${lower} stand for another, or for a new one.`,
      args: { input: t.arg({ type: Split, required: true, description: 'What goes where.' }) },
      resolve: (_, { input }, context) =>
        correct(context, `split${noun}`, input, async (once, by) => {
          const id = idOf(input.id, 'input.id');
          const into = input.intoId == null ? null : { id: idOf(input.intoId, 'input.intoId') };
          const assertions = refsOf(input.assertionIds);
          const to = oneOfTwo(into, input.intoNew == null ? null : newNode(input.intoNew));
          const done = await context.store.curator.split(once, { type, id }, assertions, to, by);
          return { ...done, subject: [done.nodeId] };
        }),
    }),
  }));
}

function refsOf(ids: readonly string[]) {
  const argument = 'input.assertionIds';
  if (ids.length === 0)
    throw inputError('INVALID_ARGUMENT', argument, 'nothing is to go.', `1 to ${MAX_PAGE} ids`);
  if (ids.length > MAX_PAGE)
    throw inputError('PAGE_TOO_LARGE', argument, `${ids.length} are too many.`, `1 to ${MAX_PAGE} ids`);
  return ids.map((id, at) => assertionRef(id, `${argument}[${at}]`));
}

function oneOfTwo<One, Other>(into: One | null, fresh: Other | null): One | Other {
  const wrong = (problem: string) =>
    inputError('INVALID_ARGUMENT', 'input.intoNew', problem, 'one of "intoId" and "intoNew"');
  if (into !== null && fresh !== null) throw wrong('it is given together with "intoId".');
  const to = into ?? fresh;
  if (to === null) throw wrong('nothing is given for it to go to.');
  return to;
}

function newNode({ kind, nameAr, nameEn, country }: Given<NewInput<ActorKindName | PlaceKindName>>): NewNode {
  const names = {
    ar: nameAr == null ? null : nameOf(nameAr, 'input.intoNew.nameAr'),
    en: nameEn == null ? null : englishNameOf(nameEn, 'input.intoNew.nameEn'),
  };
  if (names.ar === null && names.en === null)
    throw inputError('INVALID_ARGUMENT', 'input.intoNew', 'it has no name.', '"nameAr", "nameEn" or both');
  const code = country == null ? null : countryOf(country, 'input.intoNew.country');
  return { kind, names, country: code };
}

define('ACTOR');
define('PLACE');
