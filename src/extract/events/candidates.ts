import type { MentionForm, Role } from '../../../schema/ontology/enums.ts';
import { bySentence } from '../by-sentence.ts';
import type { DocumentLayers, Entity, EntityMention, Nominal } from '../layers.ts';
import type { Referent } from '../referents.ts';
import type { EventDraft } from './draft.ts';
import type { Filling } from './filling.ts';

/** Someone or something that may be an argument of an event, and what the rules hold it to be. */
export interface ArgumentCandidate {
  readonly referent: Referent;
  readonly nominal: Nominal | null;
  /** Tokens of the mention by which it is meant; of one named in another sentence, there. */
  readonly first: number;
  readonly last: number;
  readonly form: MentionForm | null;
  readonly role: Role | 'PLACE' | null;
  /** Where the rules found it; null where they did not. */
  readonly slot: string | null;
  /** It is mentioned in the event's sentence. */
  readonly here: boolean;
}

/** Who is named in a sentence, and the words in it that mean people or bodies without a name. */
export interface Scene {
  readonly mentions: readonly { readonly entity: Entity; readonly mention: EntityMention }[];
  readonly parties: readonly Nominal[];
  readonly from: number;
  readonly to: number;
}

/** The scene of each sentence of a document, read once. */
export function scenesOf(
  layers: DocumentLayers,
  { view, referents, quantities, participles }: Filling,
): readonly Scene[] {
  const mentions = bySentence(
    layers.entities.flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention }))),
    ({ mention }) => view.sentenceAt(mention.first),
  );
  return layers.sentences.map(({ index }) => {
    const tokens = view.tokensIn(index);
    return {
      mentions: mentions.get(index) ?? [],
      parties: view
        .nominalsIn(index)
        .filter(
          (nominal) =>
            nominal.name === null &&
            !participles.has(nominal.head) &&
            referents.own(nominal) === null &&
            referents.isParty(nominal, view.quantityOf(nominal, quantities)) &&
            referents.all(nominal.index).every(({ entity }) => entity === null),
        ),
      from: tokens[0]?.index ?? 0,
      to: (tokens.at(-1)?.index ?? -1) + 1,
    };
  });
}

/** Those whom the rules found for an event, then all others of its sentence; an entity once, by its nearest mention. */
export function candidatesOf(event: EventDraft, scene: Scene, filling: Filling): ArgumentCandidate[] {
  const { view, referents } = filling;
  const { token } = event.trigger;
  const found = new Map<Entity | number, ArgumentCandidate>();
  const nearest = new Map<Entity, EntityMention>();
  const distance = ({ first, last }: EntityMention): number => (first > token ? first - token : token - last);
  for (const { entity, mention } of scene.mentions) {
    const known = nearest.get(entity);
    if (known === undefined || distance(mention) < distance(known)) nearest.set(entity, mention);
  }
  const add = (
    referent: Referent,
    role: ArgumentCandidate['role'],
    slot: string | null,
    nominal: Nominal | null = null,
  ): void => {
    const key = referent.entity ?? referent.start;
    if (found.has(key)) return;
    const mention = referent.entity === null ? undefined : nearest.get(referent.entity);
    const at = view.tokenFrom(referent.start);
    const within = at >= scene.from && at < scene.to;
    const first = mention !== undefined && (!within || role === null) ? mention.first : at;
    found.set(key, {
      referent,
      nominal: nominal ?? view.at(first),
      first,
      last: mention?.first === first ? mention.last : first,
      form:
        mention?.first === first
          ? mention.form
          : (referent.entity?.mentions.find(({ start }) => start === referent.start)?.form ?? null),
      role,
      slot,
      here: first >= scene.from && first < scene.to,
    });
  };
  for (const { referent, role, slot, nominal } of event.participants) add(referent, role, slot, nominal);
  for (const place of event.places) add(place, 'PLACE', 'place');
  for (const [entity, { start, end }] of nearest) add({ entity, start, end }, null, null);
  const own = view.at(token)?.index;
  for (const nominal of scene.parties)
    if (nominal.index !== own) add(referents.words(nominal.index), null, null, nominal);
  return [...found.values()];
}
