import type { EventType } from '../../../../schema/ontology/enums.ts';
import type { Analysis, Clause, Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import type { Sense, Trigger } from '../../events.ts';
import type { Language } from '../../language.ts';
import { carriesAnother } from '../../shared/events/carriers.ts';
import { causesOfHarm } from '../../shared/events/harm.ts';
import { withSenses } from '../../shared/events/senses.ts';
import { isParty } from '../parties.ts';
import { words } from '../words.ts';
import { byCompany } from './company.ts';
import { BOUND, CONSEQUENCES } from './harm.ts';
import { heads, isMonth } from './heads.ts';
import { besideSubject, type Carried, carriedNoun, type Seen } from './light.ts';
import { longestAt, nounKey, verbOfGerund } from './lookup.ts';
import { constructionAt } from './particles.ts';
import { meant } from './required.ts';
import { eventIndex } from './senses.ts';
import { stateAt } from './states.ts';

/** What is being gathered: triggers by token, and tokens that an expression or a light verb has used up. */
interface Gathering extends Seen {
  readonly found: Map<number, Trigger>;
  readonly spent: Set<number>;
}

/** Words of the document that may name events: fixed phrases first, then light verbs with their nouns, then verbs and nouns. */
export const findTriggers: Language['findTriggers'] = (view, isName, typeAt) => {
  const index = eventIndex();
  const gathering: Gathering = { view, index, isName, typeAt, found: new Map(), spent: new Set() };
  const { found } = gathering;
  expressions(gathering);
  lightVerbs(gathering);
  for (const token of view.tokens) plain(token, gathering);
  for (const token of view.tokens) {
    const state =
      found.has(token.index) || gathering.spent.has(token.index) ? null : stateAt(token, gathering);
    if (state !== null) found.set(token.index, state);
  }
  outbreaks(gathering);
  for (const { token, carrier, senses } of [...found.values()]) {
    const by = carrier === null ? undefined : view.syntax.clauses[carrier.clause]?.verb;
    const verb = by === token ? undefined : by;
    const own = verb === undefined ? undefined : found.get(verb);
    // Put its forces on high alert: one deed, which the phrase names.
    if (verb !== undefined && own?.senses[0]?.type === senses[0]?.type) found.delete(verb);
  }
  for (const one of [...found.values()])
    if (one.kind === 'NOUN' && carriesAnother(one, view, words.eventCarriers, found)) found.delete(one.token);
  const ordered = [...found.values()]
    .map((one) => withSenses(one, meant(one, view)))
    .filter((one) => one.senses.length > 0)
    .toSorted((a, b) => a.token - b.token);
  return causesOfHarm(byCompany(ordered, view), view, BOUND);
};

/** An outbreak of a disease is the event, not the disease; one of war is the war. */
function outbreaks({ view, found }: Gathering): void {
  for (const one of [...found.values()]) {
    const nominal = view.at(one.token);
    if (nominal === null || view.lemma(nominal) !== 'outbreak') continue;
    for (const genitive of view.genitives(nominal.index)) {
      const { head } = view.nominal(genitive);
      if (found.get(head)?.senses[0]?.type === 'DISASTER') found.delete(head);
    }
  }
}

const trigger = (
  token: number,
  kind: Trigger['kind'],
  senses: readonly Sense[],
  consequence = false,
): Trigger => ({ token, kind, senses, carrier: null, consequence });

/** Idioms name nothing; phrases name their event. The longer of the two at a place holds. */
function expressions({ view, index, isName, found, spent }: Gathering): void {
  const { tokens } = view;
  for (let i = 0; i < tokens.length; i++) {
    const phrase = longestAt(tokens, i, index.phrases);
    const idiom = longestAt(tokens, i, index.idioms);
    const length = Math.max(phrase?.words.length ?? 0, idiom?.words.length ?? 0);
    if (length === 0) continue;
    if (phrase !== null && phrase.words.length === length) {
      const at = i + phrase.trigger;
      if (isName(at) || !heads(at, view)) continue;
      const kind = tokens[at]?.analyses[0]?.pos === 'VERB' ? 'VERB' : 'NOUN';
      found.set(at, { ...trigger(at, kind, [phrase.sense]), carrier: predicate(i, phrase.sense, view) });
    }
    for (let k = 0; k < length; k++) spent.add(i + k);
    i += length - 1;
  }
}

/** A phrase with a preposition (on alert, behind bars) is said of the subject of the verb before it. */
function predicate(first: number, sense: Sense, view: SyntaxView): Trigger['carrier'] {
  if (view.tokens[first]?.analyses[0]?.pos !== 'ADP' || !sense.slots.has('s')) return null;
  const clause = view.clauseAround(first - 1);
  return clause === null || clause.verb > first ? null : { clause: clause.index, sense };
}

/** What a hazard does to people is its own doing (the volcano killed two climbers). */
function carriedOf(clause: Clause, gathering: Gathering): Carried | null {
  const carried = carriedNoun(clause, gathering);
  if (carried !== null && !carried.lights.some((l) => l.verbal && l.sense.type === 'ASSAULT')) return carried;
  const beside = besideSubject(clause, gathering);
  const hazard = beside?.lights.some((l) => l.sense.type === 'DISASTER') === true;
  return carried === null || hazard ? beside : carried;
}

function lightVerbs(gathering: Gathering): void {
  const { view, index, isName, found, spent } = gathering;
  for (const clause of view.syntax.clauses) {
    if (spent.has(clause.verb) || isName(clause.verb)) continue;
    const carried = carriedOf(clause, gathering);
    if (carried === null) continue;
    const { noun, key, lights, last } = carried;
    const phrased = noun === null ? undefined : found.get(noun);
    if (phrased === undefined && noun !== null && spent.has(noun)) continue;
    const verbal = lights.filter((l) => l.verbal).map((l) => l.sense);
    if (verbal.length > 0) {
      const harm = verbal.every(({ type }) => type === 'ASSAULT' || type === 'DISASTER');
      const named = trigger(
        clause.verb,
        'VERB',
        verbal,
        isConsequence(view.tokens[clause.verb]?.analyses[0]) && harm,
      );
      if (meant(named, view).length === 0) continue;
      found.set(clause.verb, named);
      for (let k = clause.verb + 1; k <= last; k++) spent.add(k);
      if (noun === null) continue;
      if (outlives(verbal[0], noun, key, gathering)) continue;
      found.delete(noun);
      spent.add(noun);
      continue;
    }
    if (noun === null) continue;
    const [light] = lights;
    if (light === undefined) continue;
    const own = phrased?.senses ?? index.nouns.get(key) ?? [];
    const senses = lights.flatMap((l): readonly Sense[] =>
      l.ownType || phrased !== undefined
        ? own
        : [{ ...l.sense, slots: new Map([...(own[0]?.slots ?? []), ...l.sense.slots]) }],
    );
    if (senses.length === 0) continue;
    found.set(noun, {
      ...trigger(noun, 'NOUN', [...new Set(senses)], CONSEQUENCES.has(key)),
      carrier: { clause: clause.index, sense: light.sense },
    });
    spent.add(clause.verb);
  }
}

/** What is done by speaking of another event leaves that one to be told: one demanded, refused, praised. */
const SPOKEN: ReadonlySet<EventType> = new Set(['REQUEST', 'REJECT', 'SUPPORT', 'THREATEN', 'ACCUSE']);
const SAID: ReadonlySet<EventType> = new Set(['REQUEST', 'ACCUSE']);

/** Fighting that is to end goes on until then, and what is refused is told besides; a mere word for what was said (rejected the claim) only with more behind it. */
function outlives(sense: Sense | undefined, noun: number, key: string, { index, view }: Gathering): boolean {
  const own = index.nouns.get(key)?.[0];
  if (sense === undefined || own === undefined) return false;
  if (sense.type === 'RETREAT') return own.type === 'ASSAULT';
  if (sense.type === 'REQUEST') return own.type !== 'REQUEST';
  if (!SPOKEN.has(sense.type) || own.type === sense.type) return false;
  if (!SAID.has(own.type) || own.mode === 'investigate') return !own.weak;
  const next = view.tokens[noun + 1];
  return next?.key === 'by' || view.genitives(view.at(noun)?.index ?? -1).length > 0;
}

/** A verb or a noun that stands in the lexicon by itself. */
function plain(token: Token, gathering: Gathering): void {
  const { view, index, isName, found, spent } = gathering;
  const i = token.index;
  if (token.kind !== 'WORD' || found.has(i) || spent.has(i) || isName(i)) return;
  const analysis = token.analyses[0];
  if (analysis?.pos === 'VERB') {
    const known = index.verbs.get(analysis.lemma);
    const construction = known === undefined ? null : constructionAt(i, known, view);
    if (construction === null) return;
    const { meanings, particles, last } = construction;
    if (particles.length === 0 && RECEIVING.has(analysis.lemma) && !receives(i, view)) return;
    if (last > i && nounWithin(i, last, meanings, gathering)) return;
    found.set(i, trigger(i, 'VERB', meanings, particles.length === 0 && isConsequence(analysis)));
    if (last - i === particles.length) for (let k = i + 1; k <= last; k++) spent.add(k);
    return;
  }
  if (analysis?.pos !== 'NOUN' && analysis?.pos !== 'PROPN' && analysis?.pos !== 'X') return;
  if (!heads(i, view) || isMonth(token, view)) return;
  const key = nounKey(token, (k) => index.nouns.has(k));
  const verb = verbOfGerund(token);
  const senses = index.nouns.get(key) ?? (verb === null ? undefined : index.gerunds.get(verb));
  if (senses === undefined || isCountedVote(key, i, view)) return;
  found.set(i, trigger(i, 'NOUN', senses, CONSEQUENCES.has(key)));
}

/** `declared a state of emergency`: where the verb's expression holds the noun that names the event, the noun is its trigger and the verb carries it. */
function nounWithin(
  verb: number,
  last: number,
  [sense]: readonly Sense[],
  { view, found }: Gathering,
): boolean {
  const clause = view.clauseOf(verb);
  for (let k = verb + 1; k <= last; k++) {
    const noun = found.get(k);
    if (noun?.kind !== 'NOUN' || noun.senses[0]?.type !== sense?.type) continue;
    if (noun.carrier === null && clause !== null && sense !== undefined)
      found.set(k, { ...noun, carrier: { clause: clause.index, sense } });
    return true;
  }
  return false;
}

/** What befell people is part of what did it, but for what is only to befall them (threatened to kill). */
const isConsequence = (verb: Analysis | undefined): boolean =>
  verb !== undefined && CONSEQUENCES.has(verb.lemma) && !verb.proclitics.includes('to');

/** `by 33 votes to none` counts how something was decided. */
const isCountedVote = (key: string, i: number, view: SyntaxView): boolean =>
  key === 'vote' && view.tokens[i]?.key === 'votes' && view.tokens[i - 1]?.analyses[0]?.pos === 'NUM';

/** Who is received or hosted is someone; what is received is no meeting (received a letter). */
const RECEIVING = new Set(['receive', 'host', 'greet', 'see']);

function receives(verb: number, view: SyntaxView): boolean {
  const clause = view.clauseOf(verb);
  const guest =
    clause === null ? null : clause.passive ? view.subjectOf(clause) : (clause.objects[0] ?? null);
  if (guest === null) return false;
  const nominal = view.nominal(guest);
  return nominal.name !== null || view.apposed(guest) !== null || isParty(view.lemma(nominal));
}
