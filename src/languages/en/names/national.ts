import type { ActorKind } from '../../../../schema/ontology/enums.ts';
import { wordSet } from '../../shared/word-set.ts';
import { type Found, weigh } from './found.ts';
import { gazetteerKey } from './key.ts';
import type { NameView } from './view.ts';

/** Bodies of state written small: `the justice ministry`, `a session of parliament`. */
export function findOffices(views: readonly NameView[]): Found[] {
  const found: Found[] = [];
  for (const [sentence, view] of views.entries())
    for (const i of view.words.keys()) {
      const office = officeAt(view, i);
      if (office !== null)
        found.push({
          sentence,
          first: office.first,
          last: i,
          entries: [],
          type: 'ACTOR',
          kind: office.kind,
          rule: 'organisation/office',
          weight: weigh(office.first, i, 0),
          of: null,
        });
    }
  return found;
}

/** The body whose name ends with this word, and where it begins: with the adjective of a people before it (`Malian air force`). */
function officeAt(view: NameView, last: number): { first: number; kind: ActorKind } | null {
  if (headsAnother(view, last)) return null;
  for (const { words, kind, bare } of view.lexicon.offices.get(view.key(last)) ?? []) {
    const first = last - words.length + 1;
    if (!words.every((word, k) => wordAt(view, first + k) === word && isSmall(view, first + k, first)))
      continue;
    if (view.lexicon.peoples.has(view.key(first - 1)) && view.capital(first - 1) && view.follows(first))
      return { first: first - 1, kind };
    return definite(view, first, bare) ? { first, kind } : null;
  }
  return null;
}

/** The key of a word with its possessive: `prosecutor's`. */
const wordAt = (view: NameView, i: number): string => `${view.key(i)}${view.at(i)?.possessive ? "'s" : ''}`;

/** Written small, or with the capital of a sentence's beginning. */
const isSmall = (view: NameView, i: number, first: number): boolean =>
  view.at(i)?.shape === 'LOWER' || (i === first && view.capital(i) && view.opens(i) && !view.headline);

/** It says of which the next noun is: `police chief`, `a parliament building`. */
const headsAnother = (view: NameView, last: number): boolean =>
  view.at(last)?.possessive === true ||
  (view.follows(last + 1) && (view.pos(last + 1) === 'NOUN' || view.pos(last + 1) === 'PROPN')) ||
  /^[-‐‑–]$/.test(view.text(last + 1));

const DEFINITE = wordSet('the its their his her our your this');
const BARE = wordSet(
  'of in by to outside told that and before through dissolve dissolved dissolving , after when as but said while where because if since until with from between against for although though says riot',
);

function definite(view: NameView, first: number, bare: boolean): boolean {
  const before = view.key(first - 1);
  if (DEFINITE.has(before) || view.at(first - 1)?.possessive === true) return true;
  return bare && (first === 0 || view.opens(first) || BARE.has(before));
}

/** Bodies of state behind the name of the country that they belong to, which is part of theirs: `Iraq's Interior Ministry`, with what the registry knows of them. */
export function nationalise(views: readonly NameView[], found: readonly Found[]): Found[] {
  const listed = new Map(found.map((f) => [`${f.sentence} ${f.last}`, f]));
  const owners = new Set<Found>();
  const named = found.map((f) => {
    const view = views[f.sentence];
    const ruled = view === undefined ? null : withGovernment(view, f);
    if (ruled !== null) return ruled;
    if (view === undefined || !ofState(f) || view.at(f.first - 1)?.possessive !== true) return f;
    const owner = listed.get(`${f.sentence} ${f.first - 1}`);
    const country = owner?.entries.find((e) => e.candidate.kind === 'COUNTRY')?.candidate.country ?? null;
    if (owner === undefined || country === null) return f;
    owners.add(owner);
    const key = view.words
      .slice(f.first, f.last + 1)
      .map((word) => gazetteerKey(word.key))
      .join(' ');
    const candidate = f.entries.length > 0 ? null : view.gazetteer.institution(key, country);
    const known = candidate !== null && candidate.kind === 'GOVERNMENT';
    return {
      ...f,
      first: owner.first,
      ...(known
        ? { entries: [{ candidate, form: 'NAME' as const, common: false }], rule: 'gazetteer/national' }
        : {}),
    };
  });
  return named.filter((f) => !owners.has(f));
}

/** A body that only a state has: one that no registry lists under its bare name. */
const ofState = ({ kind, entries }: Found): boolean =>
  (kind === 'GOVERNMENT' || kind === 'SECURITY_FORCE') && entries.length === 0;

const RULING = new Set(['government', 'authorities']);

/** `Mozambique's government` is called as `the Mozambican government` is. */
function withGovernment(view: NameView, f: Found): Found | null {
  const { last } = f;
  if (view.at(last)?.possessive !== true || !RULING.has(view.key(last + 1))) return null;
  const state = f.entries.find((e) => e.candidate.kind === 'STATE');
  if (state === undefined || view.pos(last + 2) === 'NOUN') return null;
  return { ...f, last: last + 1, type: 'ACTOR', kind: 'STATE', entries: [state], rule: 'gazetteer/national' };
}
