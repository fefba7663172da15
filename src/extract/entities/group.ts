import type { ActorKind, EntityType, LinkStatus, PlaceKind } from '../../../schema/ontology/enums.ts';
import type { Language } from '../../languages/language.ts';
import { type Candidate, type Entry, type Gazetteer, nameKey } from '../gazetteer/gazetteer.ts';
import type { EntityMention, NameMention } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import { ALONE, choose, type Setting, type Surroundings, settingOf } from './choose.ts';
import { homelier } from './remote.ts';
import { settle } from './settle.ts';
import { surroundingsOf } from './surroundings.ts';

/** An entity while its mentions are being gathered. */
export interface Gathering {
  readonly type: EntityType;
  readonly kind: ActorKind | PlaceKind;
  readonly candidate: Candidate | null;
  readonly status: LinkStatus;
  readonly candidates: readonly string[];
  readonly rule: string;
  readonly confidence: number;
  /** A capital. */
  readonly capital: boolean;
  /** Where an unlisted place lies. */
  located: Candidate | null;
  readonly mentions: EntityMention[];
  /** The entity's names as the text writes them. */
  readonly spoken: string[];
}

/** What the names of one document are resolved with. */
interface Context {
  readonly names: readonly NameMention[];
  readonly view: SyntaxView;
  readonly text: string;
  readonly language: Language;
  readonly gazetteer: Gazetteer;
  readonly setting: Setting;
  readonly surroundings: readonly Surroundings[];
  readonly byKey: Map<string, Gathering>;
}

/** Every name of the document under the one thing that it means. Result: entities, and for each name its entity. */
export function groupNames(
  names: readonly NameMention[],
  view: SyntaxView,
  text: string,
  language: Language,
  gazetteer: Gazetteer,
): { entities: Gathering[]; entityOfName: Gathering[] } {
  const context: Context = {
    names,
    view,
    text,
    language,
    gazetteer,
    setting: settingOf(
      names,
      (name) => readings(name, { names, view, language }).type === 'PLACE',
      nationsTold(names, view, language, gazetteer),
    ),
    surroundings: surroundingsOf(names, view, text, language),
    byKey: new Map(),
  };
  const entityOfName: Gathering[] = [];
  const { setting } = context;
  const independent = names.map((name) => (name.aliasOf === null ? gather(name, context) : null));
  for (const name of names) {
    const alias = name.aliasOf === null ? null : independent[name.aliasOf];
    const entity =
      independent[name.index] ??
      (alias != null && sensibleAlias(name, alias) ? alias : gather(name, context));
    const metonym = name.entries.some((e) => e.form === 'METONYM' && e.candidate.id === entity.candidate?.id);
    const epithet = (token: number): boolean =>
      language.isEpithet(view.tokens[token]?.analyses[0]?.lemma ?? '');
    const called =
      (entity.kind === 'STATE' && epithet(name.first)) || (name.last > name.first && epithet(name.last));
    const form = metonym ? 'METONYM' : called ? 'NOMINAL' : 'NAME';
    entity.mentions.push({ start: name.start, end: name.end, first: name.first, last: name.last, form });
    entity.spoken.push(text.slice(name.start, name.end));
    entityOfName.push(entity);
  }
  const entities = [...new Set(entityOfName)];
  settle({
    names,
    entityOfName,
    view,
    text,
    surroundings: context.surroundings,
    setting,
    gazetteer,
    language,
  });
  return { entities, entityOfName };
}

/** The countries whose adjectives stand outside names. */
function nationsTold(
  names: readonly NameMention[],
  view: SyntaxView,
  language: Language,
  gazetteer: Gazetteer,
): string[] {
  const inside = new Set(names.flatMap((n) => view.tokens.slice(n.first, n.last + 1)));
  return view.tokens.flatMap((token) =>
    inside.has(token) ? [] : (language.nationOf(token, gazetteer) ?? []),
  );
}

const sensibleAlias = (name: NameMention, of: Gathering): boolean =>
  name.rule.endsWith('/short-form') ||
  name.entries.length === 0 ||
  name.entries.some((e) => e.candidate.id === of.candidate?.id) ||
  (of.candidate === null && of.type === 'ACTOR');

function gather(name: NameMention, context: Context): Gathering {
  const { text, language, gazetteer, byKey } = context;
  const { entries, type } = readings(name, context);
  const around = context.surroundings[name.index] ?? ALONE;
  const choice = choose(entries, around, context.setting, gazetteer);
  const chosen = choice.entry?.candidate ?? national(name, type, context);
  // An institution recognised by pattern may be a row of its own, with more known of it.
  const listed = chosen === null ? null : (gazetteer.byId(chosen.id) ?? chosen);
  const town = listed === null ? null : homelier(listed, name, text, around, context);
  const candidate = town === null ? listed : null;
  const key = candidate?.id ?? `${type} ${language.nameKey(text.slice(name.start, name.end))}`;
  const known = byKey.get(key);
  if (known !== undefined) return known;
  const entity: Gathering = {
    type,
    // A palace that stands for no government is a building.
    kind: candidate?.kind ?? (type === 'PLACE' && name.type === 'ACTOR' ? 'FACILITY' : name.kind),
    candidate,
    status: candidate === null ? 'NEW' : choice.entry === null ? 'LINKED' : choice.status,
    candidates: choice.candidates,
    rule: name.rule,
    confidence: candidate === null ? 0.6 : choice.confidence,
    capital: type === 'PLACE' && around.capitalOf.has(candidate?.country ?? ''),
    located: town === 'UNTOLD' ? null : town,
    mentions: [],
    spoken: [],
  };
  byKey.set(key, entity);
  return entity;
}

/** A body of state named without its country is the home country's: `the Interior Ministry`. */
function national(
  name: NameMention,
  type: EntityType,
  { setting, text, gazetteer }: Context,
): Candidate | null {
  const ofState = name.kind === 'GOVERNMENT' || name.kind === 'SECURITY_FORCE';
  if (!ofState || type !== 'ACTOR' || setting.home === null) return null;
  return gazetteer.institution(nameKey(text.slice(name.start, name.end)), setting.home);
}

/** The entries that fit the name's use, and the type they have in common. */
function readings(
  name: NameMention,
  { names, view, language }: Pick<Context, 'names' | 'view' | 'language'>,
): { entries: readonly Entry[]; type: EntityType } {
  const places = name.entries.filter((e) => e.candidate.type === 'PLACE');
  const known = places.some((e) => !e.common);
  const actors = name.entries.filter((e) => e.candidate.type === 'ACTOR' && !(known && e.common));
  const states = actors.filter((e) => e.candidate.kind === 'STATE');
  const capital = actors.some((e) => e.form === 'METONYM');
  if (states.length > 0 || capital) {
    if (places.length === 0) return palace(name, actors, view, language);
    const use =
      states.every((e) => e.form === 'METONYM') && amongTowns(name, names, view)
        ? 'PLACE'
        : language.useOf(name, view);
    return use === 'ACTOR'
      ? { entries: states.length > 0 ? states : actors, type: 'ACTOR' }
      : { entries: places, type: 'PLACE' };
  }
  if (places.length === 0 && actors.length > 0 && actors.every(isMission) && !speaks(name, view, language))
    return { entries: [], type: 'PLACE' };
  if (places.length === 0 || actors.length === 0)
    return {
      entries: places.length > 0 ? places : name.entries,
      type: places.length > 0 ? 'PLACE' : (name.entries[0]?.candidate.type ?? name.type),
    };
  const before = view.tokens[name.first - 1]?.analyses[0]?.lemma ?? '';
  const placed =
    language.words.placeClasses.has(before) ||
    language.words.inPrepositions.has(view.at(name.first)?.preposition ?? '');
  return placed ? { entries: places, type: 'PLACE' } : { entries: actors, type: 'ACTOR' };
}

/** A capital in a list with towns that stand for no government: `between Sanaa, Seiyun and Aden`. */
function amongTowns(name: NameMention, names: readonly NameMention[], view: SyntaxView): boolean {
  const own = view.at(name.first);
  if (own === null) return false;
  return view.list(view.first(own.index)).some((i) => {
    const other = view.nominal(i).name;
    const entries = other === null ? [] : (names[other]?.entries ?? []);
    return entries.length > 0 && entries.every((e) => e.candidate.kind === 'CITY' && e.form === 'NAME');
  });
}

/** An embassy or consulate, which is a building where it does nothing itself. */
const isMission = ({ candidate }: Entry): boolean => /-(?:embassy|consulate)$/.test(candidate.id);

/** It does something or is quoted: `قالت السفارة الأميركية`, `بيان السفارة`. */
function speaks(name: NameMention, view: SyntaxView, language: Language): boolean {
  const own = view.at(name.first);
  if (own === null) return false;
  const governor = own.governor === null ? '' : view.lemma(view.nominal(own.governor));
  if (language.isVoice(governor)) return true;
  return view.clausesIn(name.sentence).some(({ subject, passive }) => subject === own.index && !passive);
}

/** A palace that no row describes as a place is one where something is said to be in it. */
function palace(
  name: NameMention,
  actors: readonly Entry[],
  view: SyntaxView,
  language: Language,
): { entries: readonly Entry[]; type: EntityType } {
  const preposition = view.at(name.first)?.preposition ?? '';
  const inside = actors.every((e) => e.form === 'METONYM') && language.words.inPrepositions.has(preposition);
  return inside ? { entries: [], type: 'PLACE' } : { entries: actors, type: 'ACTOR' };
}
