import type { Gazetteer } from '../../../extract/gazetteer/gazetteer.ts';
import type { NameMention, Sentence, Timex, Token } from '../../../extract/layers.ts';
import { offsetOf } from '../../../text/spelling.ts';
import { tokenRanges } from '../../../text/token-ranges.ts';
import { timedTokens } from '../../shared/timed.ts';
import { asMedium, behindPlace, bothDirections, classNounBefore, parted } from './adjust.ts';
import { findBodies } from './bodies.ts';
import { bracketed } from './bracketed.ts';
import { findDateline } from './datelines.ts';
import {
  asListed,
  byPattern,
  changed,
  type Found,
  fromGazetteer,
  placeAsListed,
  settle,
  span,
  weigh,
} from './found.ts';
import { type GazetteerMatch, matchGazetteer } from './gazetteer-names.ts';
import { findIntroduced } from './introduced.ts';
import { findKindreds } from './kindreds.ts';
import { nameLexicon } from './lexicon.ts';
import { withNicknames } from './nicknames.ts';
import { findHeaded } from './organisations.ts';
import { findListed, withGivenBefore } from './person-lists.ts';
import { findPersons } from './persons.ts';
import { findPlaces } from './places.ts';
import { plausible } from './plausible.ts';
import { findQuoted } from './quoted.ts';
import { findRepeated } from './repeated.ts';
import { findRoads } from './roads.ts';
import { completed } from './seats.ts';
import { findShortForms } from './short-forms.ts';
import { findSpelled } from './spelled.ts';
import { seenIn } from './tagger/signs.ts';
import { trim } from './trim.ts';
import { findUnits } from './units.ts';
import { NameView } from './view.ts';

/** All names of a document: listed ones, ones built by pattern, and short forms of names met in full elsewhere in it. */
export function findNames(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  timexes: readonly Timex[],
  gazetteer: Gazetteer,
): NameMention[] {
  const lexicon = nameLexicon();
  const timed = timedTokens(tokens, timexes);
  const seen = seenIn(tokens);
  const read = tokenRanges(tokens, sentences).map((range) => {
    const matches = matchGazetteer(tokens, range, gazetteer);
    return { view: new NameView(tokens, range, matches, lexicon, gazetteer, timed, seen), matches };
  });
  const views = read.map(({ view }) => view);
  const signs = signsOf(views);
  const home = homeOf(read);
  const found = read.flatMap(({ view, matches }) => {
    view.hear(signs, home);
    return namesOf(view, matches);
  });
  const kept = settle(found);
  const taken = new Set(kept.filter((f) => !yields(f)).flatMap((f) => span(f.first, f.last)));
  const short = findShortForms(views, tokens, kept, taken).map(
    ({ of, first, last, cut }): Found =>
      changed(of, {
        first,
        last,
        cut,
        of,
        rule: of.kind === 'PERSON' ? 'person/short-form' : 'name/short-form',
        weight: weigh(first, last, of.kind === 'PERSON' ? 7 : 0) - cut,
      }),
  );
  const all = settle([...kept, ...short, ...findRepeated(views, kept, taken)]);
  return toMentions(tokens, withNicknames(tokens, settle([...all, ...bracketed(views, all)])));
}

/** One word that is a person's by the gazetteer or by its looks, or a place's by its looks: the person met in full in the document is meant rather. */
const yields = (f: Found): boolean =>
  f.first === f.last &&
  ((f.kind === 'PERSON' && f.entries.every((e) => e.candidate.kind === 'PERSON')) ||
    (f.rule === 'place/tagger' && f.entries.length === 0));

/** The countries whose places the document names most surely: at least two names, and half as many as of any other. */
function homeOf(
  read: readonly { view: NameView; matches: readonly GazetteerMatch[] }[],
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { view, matches } of read)
    for (const { first, last, entries } of matches) {
      const countries = new Set(
        entries.map((e) => (e.candidate.type === 'PLACE' ? e.candidate.country : null)),
      );
      countries.delete(null);
      const [country] = countries;
      if (countries.size !== 1 || country == null || (view.place(first) + view.place(last)) / 2 < 0.6)
        continue;
      counts.set(country, (counts.get(country) ?? 0) + 1);
    }
  const most = Math.max(0, ...counts.values());
  return new Set([...counts].filter(([, n]) => n > 1 && n * 2 >= most).map(([country]) => country));
}

/** For each word, how probable it is as a name where it is most probable. */
function signsOf(views: readonly NameView[]): ReadonlyMap<string, number> {
  const signs = new Map<string, number>();
  for (const view of views)
    for (let i = view.from; i < view.to; i++) {
      const belief = view.name(i);
      const word = view.bare(i);
      if (belief > 0.3 && belief > (signs.get(word) ?? 0)) signs.set(word, belief);
    }
  return signs;
}

function namesOf(view: NameView, matches: readonly GazetteerMatch[]): Found[] {
  const listed = matches
    .filter((match) => !view.timed(match.first) && plausible(view, match))
    .map((match) => asMedium(view, bothDirections(view, trim(view, match))));
  const covered = new Set(listed.flatMap((m) => span(m.first, m.last)));
  const named = (t: number): boolean => covered.has(t);
  const listedAt = byFirst(listed);
  const heads = new Set(listed.flatMap((m) => classNounBefore(view, m)));
  const places = findPlaces(view, named);
  const sure = [...listed.filter(isPlace), ...places.filter((m) => m.rule === 'place/class-noun')];
  const found: Found[] = [];
  // One loop for what all rules find: of loops of their own each is compiled anew when its rule first finds something.
  const add = <Match>(some: readonly Match[], candidate: (match: Match) => Found): void => {
    for (const one of some)
      found.push(placeAsListed(view, asListed(completed(view, candidate(one), listedAt), matches), matches));
  };
  add(listed, (m) => fromGazetteer(view, m));
  add(
    findPersons(view).flatMap((m) => behindPlace(m, sure) ?? []),
    (m) => byPattern(withGivenBefore(view, parted(m, listedAt)), 'ACTOR', 'PERSON', 4),
  );
  add(findListed(view), (m) => byPattern(parted(m, listedAt), 'ACTOR', 'PERSON', 4));
  add(
    findIntroduced(view).filter((m) => !(listedAt.get(m.first) ?? []).some(isPerson)),
    (m) => byPattern(m, 'ACTOR', 'PERSON', 6),
  );
  add(findKindreds(view), (m) => byPattern(m, 'ACTOR', 'GROUP', 6));
  add(
    findHeaded(
      view,
      {
        has: named,
        begins: (t) => listedAt.has(t),
        last: (t) => lastOf(listedAt, t),
        whole: (t) => (listedAt.get(t) ?? []).some((m) => m.cut === 0),
      },
      heads,
    ),
    (m) => byPattern(m, m.type, m.kind, m.rule === 'name/quoted-after-head' ? 6 : 2),
  );
  add(findBodies(view), (m) => byPattern(m, 'ACTOR', m.kind, 3));
  add(findUnits(view), (m) => byPattern(m, m.type, m.kind, 3));
  add(findRoads(view), (m) => byPattern(m, m.type, m.kind, 6));
  add(findSpelled(view), (m) => byPattern(m, m.type, m.kind, 1));
  add(findQuoted(view), (m) => byPattern(m, m.type, m.kind, 6));
  add(findDateline(view), (m) => known(view, byPattern(m, 'PLACE', m.kind, 3)));
  add(places, (m) => known(view, byPattern(m, 'PLACE', m.kind, 0)));
  return found;
}

const isPlace = ({ entries }: GazetteerMatch): boolean =>
  entries.every((e) => e.candidate.type === 'PLACE' && !e.common);

const isPerson = ({ entries }: GazetteerMatch): boolean => entries.some((e) => e.candidate.kind === 'PERSON');

/** What the tagger holds for a place without a noun that says so is the listed place of that name, if there is one (`نيجيريا ومالي`). */
function known(view: NameView, found: Found): Found {
  if ((found.rule !== 'place/tagger' && found.rule !== 'place/dateline') || found.first !== found.last)
    return found;
  const entries = view.gazetteer
    .lookup(view.key(found.first).slice(found.cut))
    .filter(({ candidate }) => candidate.type === 'PLACE' || candidate.kind === 'STATE');
  const kind = entries.find(({ candidate }) => candidate.type === 'PLACE')?.candidate.kind;
  return kind === undefined ? found : changed(found, { entries, kind });
}

const lastOf = (listedAt: ReadonlyMap<number, readonly GazetteerMatch[]>, token: number): number =>
  Math.max(token, ...(listedAt.get(token) ?? []).filter((m) => m.cut === 0).map((m) => m.last));

function byFirst(matches: readonly GazetteerMatch[]): ReadonlyMap<number, readonly GazetteerMatch[]> {
  const found = new Map<number, GazetteerMatch[]>();
  for (const match of matches) found.set(match.first, [...(found.get(match.first) ?? []), match]);
  return found;
}

function toMentions(tokens: readonly Token[], found: readonly Found[]): NameMention[] {
  const fullAt = new Map(found.map((f, index) => [f.first, index]));
  return found.map((f, index) => {
    const first = tokens[f.first] as Token;
    const last = tokens[f.last] as Token;
    const previous = found[index - 1];
    const bracket =
      previous !== undefined && tokens[f.first - 1]?.form === '(' && previous.last >= f.first - 3;
    const short = f.first === f.last || f.rule === 'name/spelled';
    const acronym = bracket && tokens[f.last + 1]?.form === ')' && short;
    return {
      index,
      sentence: first.sentence,
      first: f.first,
      last: f.last,
      start: offsetOf(first, f.cut),
      end: last.end,
      entries: f.entries,
      type: f.type,
      kind: f.kind,
      aliasOf: f.of !== null ? (fullAt.get(f.of.first) ?? null) : acronym ? index - 1 : null,
      rule: f.rule,
    };
  });
}
