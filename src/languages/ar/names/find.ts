import type { ActorKind, EntityType, PlaceKind } from '../../../../schema/ontology/enums.ts';
import type { Entry, Gazetteer } from '../../../extract/gazetteer/gazetteer.ts';
import type { NameMention, Sentence, Timex, Token } from '../../../extract/layers.ts';
import { tokenRanges } from '../../../text/token-ranges.ts';
import { peel } from '../peel.ts';
import { type GazetteerMatch, matchGazetteer } from './gazetteer-names.ts';
import { nameLexicon } from './lexicon.ts';
import { findHeaded } from './organisations.ts';
import { findPersons } from './persons.ts';
import { plausible } from './plausible.ts';

/** A candidate for a name, before overlaps are settled. */
interface Found {
  readonly first: number;
  readonly last: number;
  readonly cut: number;
  readonly entries: readonly Entry[];
  readonly type: EntityType;
  readonly kind: ActorKind | PlaceKind;
  readonly rule: string;
  readonly weight: number;
}

/** All names of a document: listed ones, ones built by pattern, and short forms of names met in full elsewhere in it. */
export function findNames(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  timexes: readonly Timex[],
  gazetteer: Gazetteer,
): NameMention[] {
  const lexicon = nameLexicon();
  const ranges = tokenRanges(tokens, sentences);
  const timed = new Set<number>();
  for (const timex of timexes)
    for (const t of tokens) if (t.start >= timex.start && t.end <= timex.end) timed.add(t.index);
  const found: Found[] = [];
  for (const range of ranges) {
    const listed = matchGazetteer(tokens, range, gazetteer).filter(
      (match) => !timed.has(match.first) && plausible(tokens, range, match, lexicon),
    );
    const namedTokens = new Set(
      listed.flatMap((m) => Array.from({ length: m.last - m.first + 1 }, (_, k) => m.first + k)),
    );
    for (const match of listed) found.push(fromGazetteer(match));
    for (const m of findPersons(tokens, range, lexicon))
      if (!timed.has(m.first))
        found.push({ ...m, entries: [], type: 'ACTOR', kind: 'PERSON', weight: weigh(m.first, m.last, 4) });
    for (const m of findHeaded(tokens, range, lexicon, (t) => namedTokens.has(t)))
      found.push({
        ...m,
        entries: [],
        weight: weigh(m.first, m.last, m.rule === 'name/quoted-after-head' ? 6 : 2),
      });
  }
  const kept = settle(found);
  const short = shortForms(
    tokens,
    kept,
    new Set(kept.flatMap((f) => Array.from({ length: f.last - f.first + 1 }, (_, k) => f.first + k))),
    timed,
  );
  return toMentions(tokens, settle([...kept, ...short]));
}

const weigh = (first: number, last: number, bonus: number): number => (last - first + 1) * 10 + bonus;

function fromGazetteer(match: GazetteerMatch): Found {
  const best = match.entries[0] as Entry;
  const actor = match.entries.find((e) => e.candidate.type === 'ACTOR' && e.form === 'NAME');
  const { type, kind } = (best.candidate.kind === 'COUNTRY' ? best : (actor ?? best)).candidate;
  return {
    ...match,
    type,
    kind,
    rule: 'gazetteer/exact',
    weight: weigh(match.first, match.last, 5) - (match.cut > 0 ? 2 : 0),
  };
}

/** Of overlapping candidates the heaviest stays (longer, then listed); ties go to the earlier. */
function settle(found: readonly Found[]): Found[] {
  const taken = new Set<number>();
  const kept: Found[] = [];
  for (const f of found.toSorted((a, b) => b.weight - a.weight || a.first - b.first)) {
    let free = true;
    for (let t = f.first; t <= f.last; t++) if (taken.has(t)) free = false;
    if (!free) continue;
    for (let t = f.first; t <= f.last; t++) taken.add(t);
    kept.push(f);
  }
  return kept.toSorted((a, b) => a.first - b.first);
}

/** A person's family name alone, after (or before) the full name: `بلينكن` for `أنتوني بلينكن`. */
function shortForms(
  tokens: readonly Token[],
  kept: readonly Found[],
  taken: ReadonlySet<number>,
  timed: ReadonlySet<number>,
): Found[] {
  const shorts = new Map<string, Found>();
  for (const person of kept) {
    if (person.kind !== 'PERSON' || person.last === person.first) continue;
    const key = tokens[person.last]?.key ?? '';
    const before = tokens[person.last - 1]?.key ?? '';
    if (key.length > 2) shorts.set(before === 'ال' || before === 'بن' ? `${before} ${key}` : key, person);
  }
  if (shorts.size === 0) return [];
  const found: Found[] = [];
  for (const token of tokens) {
    if (token.kind !== 'WORD' || taken.has(token.index) || timed.has(token.index)) continue;
    for (const { key, cut } of peel(token)) {
      const person = shorts.get(key);
      if (person === undefined) continue;
      found.push({
        ...person,
        first: token.index,
        last: token.index,
        cut,
        rule: 'person/short-form',
        weight: 11 - cut,
      });
      break;
    }
  }
  return found;
}

function toMentions(tokens: readonly Token[], found: readonly Found[]): NameMention[] {
  return found.map((f, index) => {
    const first = tokens[f.first] as Token;
    const last = tokens[f.last] as Token;
    const previous = found[index - 1];
    const bracket =
      tokens[f.first - 1]?.form === '(' &&
      previous !== undefined &&
      f.first - previous.last <= 3 &&
      previous.last === f.first - 2;
    const acronym = bracket && tokens[f.last + 1]?.form === ')' && f.first === f.last;
    return {
      index,
      sentence: first.sentence,
      first: f.first,
      last: f.last,
      start: first.offsets[f.cut] ?? first.start,
      end: last.end,
      entries: f.entries,
      type: f.type,
      kind: f.kind,
      aliasOf: acronym ? index - 1 : null,
      rule: f.rule,
    };
  });
}
