import type { ActorKind, EntityType, LinkStatus, PlaceKind } from '../../../schema/ontology/enums.ts';
import type { Language } from '../../languages/language.ts';
import { foldKey } from '../../text/normalise.ts';
import type { Candidate, Entry, Gazetteer } from '../gazetteer/gazetteer.ts';
import type { EntityMention, NameMention } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import { choose, type Setting, settingOf } from './choose.ts';
import { useOf } from './statehood.ts';

/** An entity while its mentions are being gathered. */
export interface Gathering {
  readonly type: EntityType;
  readonly kind: ActorKind | PlaceKind;
  readonly candidate: Candidate | null;
  readonly status: LinkStatus;
  readonly candidates: readonly string[];
  readonly rule: string;
  readonly confidence: number;
  readonly mentions: EntityMention[];
  /** The entity's names as the text writes them. */
  readonly spoken: string[];
}

/** Every name of the document under the one thing that it means. Result: entities, and for each name its entity. */
export function groupNames(
  names: readonly NameMention[],
  view: SyntaxView,
  text: string,
  language: Language,
  gazetteer: Gazetteer,
): { entities: Gathering[]; entityOfName: Gathering[] } {
  const setting = settingOf(names);
  const byKey = new Map<string, Gathering>();
  const entityOfName: Gathering[] = [];
  for (const name of names) {
    const alias = name.aliasOf === null ? undefined : entityOfName[name.aliasOf];
    const entity =
      alias !== undefined && sensibleAlias(name, alias)
        ? alias
        : gather(name, view, text, language, gazetteer, setting, byKey);
    const form =
      entity.candidate !== null &&
      name.entries.some((e) => e.form === 'METONYM' && e.candidate.id === entity.candidate?.id)
        ? 'METONYM'
        : 'NAME';
    entity.mentions.push({ start: name.start, end: name.end, first: name.first, last: name.last, form });
    entity.spoken.push(text.slice(name.start, name.end));
    entityOfName.push(entity);
  }
  return { entities: [...new Set(entityOfName)], entityOfName };
}

const sensibleAlias = (name: NameMention, of: Gathering): boolean =>
  name.entries.length === 0 ||
  name.entries.some((e) => e.candidate.id === of.candidate?.id) ||
  (of.candidate === null && of.type === 'ACTOR');

function gather(
  name: NameMention,
  view: SyntaxView,
  text: string,
  language: Language,
  gazetteer: Gazetteer,
  setting: Setting,
  byKey: Map<string, Gathering>,
): Gathering {
  const { entries, type } = readings(name, view, language);
  const wanted = language.words.placeKinds.get(view.tokens[name.first - 1]?.analyses[0]?.lemma ?? '') ?? null;
  const choice = choose(entries, wanted, setting, gazetteer);
  const candidate = choice.entry?.candidate ?? null;
  const key = candidate !== null ? candidate.id : `${type} ${nameOf(name, text, byKey)}`;
  const known = byKey.get(key);
  if (known !== undefined) return known;
  const entity: Gathering = {
    type,
    kind: candidate?.kind ?? name.kind,
    candidate,
    status: candidate === null ? 'NEW' : choice.status,
    candidates: choice.candidates,
    rule: name.rule,
    confidence: candidate === null ? 0.6 : choice.confidence,
    mentions: [],
    spoken: [],
  };
  byKey.set(key, entity);
  return entity;
}

/** The entries that fit the name's use, and the type they have in common. */
function readings(
  name: NameMention,
  view: SyntaxView,
  language: Language,
): { entries: readonly Entry[]; type: EntityType } {
  const places = name.entries.filter((e) => e.candidate.type === 'PLACE');
  const actors = name.entries.filter((e) => e.candidate.type === 'ACTOR');
  const states = actors.filter((e) => e.candidate.kind === 'STATE');
  const capital = actors.some((e) => e.form === 'METONYM');
  if (places.length === 0 || actors.length === 0)
    return { entries: name.entries, type: name.entries[0]?.candidate.type ?? name.type };
  if (states.length > 0 || capital) {
    const use = useOf(name, view, language);
    return use === 'ACTOR'
      ? { entries: states.length > 0 ? states : actors, type: 'ACTOR' }
      : { entries: places, type: 'PLACE' };
  }
  const placed =
    language.words.placeClasses.has(view.tokens[name.first - 1]?.analyses[0]?.lemma ?? '') ||
    view.at(name.first)?.preposition === 'في';
  return placed ? { entries: places, type: 'PLACE' } : { entries: actors, type: 'ACTOR' };
}

/** Key of an unlisted name: folded; a family name alone is the person met in full. */
function nameOf(name: NameMention, text: string, byKey: ReadonlyMap<string, Gathering>): string {
  const own = foldKey(text.slice(name.start, name.end))
    .replace(/["“”«»]/g, '')
    .replace(/\s+/g, ' ');
  if (name.rule !== 'person/short-form') return own;
  for (const key of byKey.keys())
    if (key.startsWith('ACTOR ') && key.endsWith(` ${own}`)) return key.slice('ACTOR '.length);
  return own;
}
