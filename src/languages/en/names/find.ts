import type { Gazetteer } from '../../../extract/gazetteer/gazetteer.ts';
import type { NameMention, Sentence, Timex, Token } from '../../../extract/layers.ts';
import { tokenRanges } from '../../../text/token-ranges.ts';
import { wordSet } from '../../shared/word-set.ts';
import { agree } from './agree.ts';
import { findBracketed } from './brackets.ts';
import { findDateline } from './datelines.ts';
import { type Found, type Guess, weigh } from './found.ts';
import { type GazetteerMatch, matchGazetteer } from './gazetteer-names.ts';
import { namesIn } from './guess.ts';
import { nameLexicon } from './lexicon.ts';
import { findOffices, nationalise } from './national.ts';
import { findNumbered } from './numbered.ts';
import { forceAfter } from './organisations.ts';
import { classAfter, classOf } from './places.ts';
import { plausible } from './plausible.ts';
import { runsOf } from './runs.ts';
import { segmentsOf } from './segments.ts';
import { settle } from './settle.ts';
import { findShortForms } from './short-forms.ts';
import { NameView } from './view.ts';

const LISTED = 5;
/** A listed name of several words is no guess. */
const PHRASE = 8;
/** No short form of a person's name replaces these. */
const SURE = new Set(['COUNTRY', 'CONTINENT']);

/** All names of a document: listed ones, capitals that rules know for names, and short forms of names met in full in it. */
export function findNames(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  _timexes: readonly Timex[],
  gazetteer: Gazetteer,
): readonly NameMention[] {
  const lexicon = nameLexicon();
  const ranges = tokenRanges(tokens, sentences);
  const views = sentences.map(
    (sentence, i) => new NameView(tokens, ranges[i] ?? { from: 0, to: 0 }, sentence, lexicon, gazetteer),
  );
  const named = agree(
    views,
    settle([...views.flatMap((view, sentence) => inSentence(view, sentence)), ...findOffices(views)]),
  );
  const kept = nationalise(views, named);
  const full = [...kept, ...findBracketed(views, kept)];
  const short = findShortForms(views, full, takenBy(kept));
  return toMentions(views, settle([...full, ...short]));
}

function inSentence(view: NameView, sentence: number): Found[] {
  const listed = matchGazetteer(view)
    .filter((match) => plausible(view, match))
    .map((match) => withoutArticle(view, match));
  const guesses = runsOf(view).flatMap((run) =>
    segmentsOf(view, run).flatMap((segment) => namesIn(view, segment)),
  );
  const headed = listed.flatMap(({ first, last, entries }): Guess[] => {
    const place = entries.some((e) => e.candidate.type === 'PLACE');
    const town = entries.some((e) => e.candidate.kind === 'CITY' || e.candidate.kind === 'FACILITY');
    const found = place
      ? (forceAfter(view, first, last, true) ?? (town ? classAfter(view, first, last) : null))
      : null;
    return found === null || found.last === last ? [] : [found];
  });
  const ported = listed.flatMap(({ first, last, entries }): Guess[] =>
    entries.some((e) => e.candidate.type === 'PLACE') ? classOf(view, first, last) : [],
  );
  return [
    ...listed.map((match) =>
      fromGazetteer(match, sentence, match.first === match.last && isOutlet(view, match.first)),
    ),
    ...[...guesses, ...headed, ...ported, ...findDateline(view), ...findNumbered(view)].map(
      ({ first, last, type, kind, rule, bonus }): Found => ({
        sentence,
        first,
        last,
        entries: [],
        type,
        kind,
        of: null,
        rule,
        weight: weigh(first, last, bonus),
      }),
    ),
  ];
}

/** `The Guardian` is Guardian, `Crown Prince Mohammed bin Salman` the man alone; The Hague keeps its article. */
function withoutArticle(view: NameView, match: GazetteerMatch): GazetteerMatch {
  if (match.entries[0]?.candidate.kind === 'PERSON') {
    let { first, last } = match;
    // Mohammed VI of Morocco: the country is a name of its own.
    for (let i = first + 1; i < last; i++) if (view.key(i) === 'of') last = i - 1;
    if (last < match.last) return { ...match, last };
    while (first < last && view.title(first) !== null && !view.isGiven(first)) first++;
    return first > match.first && first < last ? { ...match, first } : match;
  }
  const article = view.key(match.first) === 'the' && match.last > match.first;
  const place = match.entries.some((e) => e.candidate.type === 'PLACE' && e.candidate.kind === 'CITY');
  return article && !place ? { ...match, first: match.first + 1 } : match;
}

const OUTLETS = wordSet('agency newspaper daily weekly magazine tabloid broadcaster website');

/** The class noun right before says that a news outlet is called so. */
const isOutlet = (view: NameView, first: number): boolean =>
  OUTLETS.has(view.key(first - 1)) && view.follows(first) && view.capital(first);

/** `the news agency Saba`: no town of that name. */
const UNLISTED: Omit<Found, 'sentence' | 'first' | 'last'> = {
  entries: [],
  type: 'ACTOR',
  kind: 'MEDIA',
  of: null,
  rule: 'name/capitals',
  weight: 10 + LISTED,
};

function fromGazetteer({ first, last, entries }: GazetteerMatch, sentence: number, outlet: boolean): Found {
  const [best] = entries;
  if (outlet && entries.every((e) => e.candidate.kind !== 'MEDIA'))
    return { ...UNLISTED, sentence, first, last };
  const actor = entries.find((e) => e.candidate.type === 'ACTOR' && e.form === 'NAME');
  const chosen = (best?.candidate.kind === 'COUNTRY' ? best : (actor ?? best))?.candidate;
  return {
    sentence,
    first,
    last,
    entries,
    type: chosen?.type ?? 'ACTOR',
    kind: chosen?.kind ?? 'OTHER',
    of: null,
    rule: 'gazetteer/exact',
    weight: weigh(first, last, last > first ? PHRASE : LISTED),
  };
}

/** The places of names that stand alone as listed ones: no short form replaces them. */
function takenBy(found: readonly Found[]): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const { sentence, first, last, entries, weight } of found)
    if (
      last > first ||
      entries.some((e) => SURE.has(e.candidate.kind)) ||
      (entries.length > 0 && weight > LISTED + 10)
    )
      for (let i = first; i <= last; i++) taken.add(`${sentence} ${i}`);
  return taken;
}

function toMentions(views: readonly NameView[], found: readonly Found[]): NameMention[] {
  const indices = new Map(found.map((f, index) => [f, index]));
  return found.flatMap((f, index) => {
    const view = views[f.sentence];
    const first = view?.at(f.first);
    const last = view?.at(f.last);
    if (first === undefined || last === undefined) return [];
    return [
      {
        index,
        sentence: f.sentence,
        first: first.first,
        last: last.last,
        start: first.start,
        end: last.end,
        entries: f.entries,
        type: f.type,
        kind: f.kind,
        aliasOf: f.of === null ? null : (indices.get(f.of) ?? null),
        rule: f.rule,
      },
    ];
  });
}
