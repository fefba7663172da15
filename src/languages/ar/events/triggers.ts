import type { EntityType } from '../../../../schema/ontology/enums.ts';
import type { Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import type { Sense, Trigger } from '../../events.ts';
import { carriesAnother } from '../../shared/events/carriers.ts';
import { causesOfHarm } from '../../shared/events/harm.ts';
import { withSenses } from '../../shared/events/senses.ts';
import { ofWord } from '../of-word.ts';
import { words } from '../words.ts';
import { dropBeside } from './beside-the-point.ts';
import { signings } from './concluded.ts';
import { districtOf } from './districts.ts';
import { BOUND, CONSEQUENCES } from './harm.ts';
import { general, spurious } from './idle.ts';
import { byMatter, oneVerdict } from './justice.ts';
import { leavesToNoun } from './left-to-noun.ts';
import { carriedByMasdar } from './light-masdars.ts';
import { type Found, lightVerbs, outlives, trigger } from './light-triggers.ts';
import { nounKey, verbReading } from './lookup.ts';
import { mediations } from './mediation.ts';
import { courtOrders } from './orders.ts';
import { participle } from './participles.ts';
import { phraseAt } from './phrases.ts';
import { plainWords } from './plain.ts';
import { meant } from './required.ts';
import { resignations } from './resignations.ts';
import { type EventIndex, eventIndex } from './senses.ts';
import { byShape } from './shapes.ts';
import { playedVerbs } from './sport.ts';
import { sensesBySubject } from './subjects.ts';
import { termOf } from './terms.ts';
import { victims } from './victims.ts';
import { warningOf } from './warnings.ts';

/** How far behind its verb what is ruled begins. */
const RULED = 8;

/** Words of the document that may name events: fixed phrases first, then light verbs with their nouns, then nouns and verbs. */
export function findTriggers(
  view: SyntaxView,
  isName: (token: number) => boolean,
  typeAt: (token: number) => EntityType | null,
): readonly Trigger[] {
  const index = eventIndex();
  const found: Found = new Map();
  /** Tokens that a phrase or a light verb's construction has used up. */
  const spent = new Set<number>([...plainWords(view), ...playedVerbs(view), ...courtOrders(view)]);
  const free = (token: number): boolean => !found.has(token) && !spent.has(token);
  const { told, idle } = phrases(view, found, spent);
  lightVerbs(view, index, isName, found, spent, told, idle);
  for (const clause of view.syntax.clauses) {
    const reading = verbReading(view.tokens[clause.verb] as Token, (lemma) => index.subjects.has(lemma));
    const senses = free(clause.verb) ? sensesBySubject(clause, reading?.lemma ?? '', view, index) : [];
    if (senses.length === 0) continue;
    if (senses[0]?.type === 'SANCTION' && ruled(clause.verb, view, index)) spent.add(clause.verb);
    else found.set(clause.verb, trigger(clause.verb, 'VERB', senses));
  }
  for (const token of view.tokens) {
    if (token.kind !== 'WORD' || !free(token.index) || isName(token.index)) continue;
    if (general(token, view) || districtOf(token, view, typeAt)) continue;
    const term = termOf(token, view);
    if (term !== null) {
      found.set(token.index, trigger(token.index, 'NOUN', [term]));
      continue;
    }
    const warning = warningOf(token, view, isName);
    if (warning !== null) found.set(token.index, trigger(token.index, 'VERB', [warning]));
    const made = token.analyses[0]?.pos === 'NOUN' ? carriedByMasdar(token, view) : null;
    if (made !== null && !found.has(made.noun)) {
      found.set(token.index, trigger(token.index, 'NOUN', made.senses));
      if (!outlives(made.senses[0], made.key, index)) spent.add(made.noun);
      continue;
    }
    if (leavesToNoun(token, view)) continue;
    const plainly = participle(token, view, index) ?? plain(token, index);
    if (plainly !== null) found.set(token.index, plainly);
  }
  for (const one of [...found.values()])
    if (
      one.kind === 'NOUN' &&
      (spurious(view.tokens[one.token] as Token, view) ||
        carriesAnother(one, view, words.eventCarriers, found, words.fromPreposition))
    )
      found.delete(one.token);
  for (const token of mediations(found, view)) found.delete(token);
  oneVerdict(found, view);
  signings(found, view);
  dropBeside(found, view);
  for (const one of victims(view, found, isName)) if (free(one.token)) found.set(one.token, one);
  // شهد توقيع ثماني اتفاقيات: the verbal noun that is carried tells what its noun would.
  for (const one of [...found.values()]) {
    const made = one.carrier === null ? null : carriedByMasdar(view.tokens[one.token] as Token, view);
    if (made !== null && !outlives(made.senses[0], made.key, index)) found.delete(made.noun);
  }
  const ordered = [...found.values()]
    .map((one) => withSenses(one, meant(fitted(one, view), one.token, view)))
    .filter((one) => one.senses.length > 0)
    .toSorted((a, b) => a.token - b.token);
  return resignations(causesOfHarm(ordered, view, BOUND), view);
}

/** Of a trigger's senses those that its form and what stands round it allow. */
function fitted({ senses, token }: Trigger, view: SyntaxView): readonly Sense[] {
  const word = view.tokens[token] as Token;
  return byMatter(byShape(senses, word, view), word, view);
}

/** What a court rules names it, where it is a word for an event (قضت بمعاقبة). */
function ruled(verb: number, view: SyntaxView, { nouns }: EventIndex): boolean {
  for (let i = verb + 1; i <= verb + RULED; i++) {
    const token = view.tokens[i];
    if (token?.analyses[0]?.proclitics.includes('ب') === true)
      return nouns.has(nounKey(token, (key) => nouns.has(key)));
  }
  return false;
}

/** The words of phrases that name an event, but for their triggers, and those of phrases that name none. */
function phrases(
  { tokens }: SyntaxView,
  found: Found,
  spent: Set<number>,
): { readonly told: ReadonlySet<number>; readonly idle: ReadonlySet<number> } {
  const told = new Set<number>();
  const idle = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    if (spent.has(i)) continue;
    const phrase = phraseAt(tokens, i);
    if (phrase === null) continue;
    if (phrase.trigger !== null) {
      const at = i + phrase.trigger;
      const verb = tokens[at]?.analyses[0]?.pos === 'VERB';
      found.set(at, trigger(at, verb ? 'VERB' : 'NOUN', [phrase.sense]));
    }
    for (let k = 0; k < phrase.words.length; k++) {
      spent.add(i + k);
      if (phrase.trigger === null) idle.add(i + k);
      else if (k !== phrase.trigger) told.add(i + k);
    }
  }
  return { told, idle };
}

/** The event noun that a word is, by its key; empty for none. */
const eventNoun = ofWord((token): string => {
  const { nouns } = eventIndex();
  const key = nounKey(token, (k) => nouns.has(k));
  return nouns.has(key) ? key : '';
});

/** A verb or a noun that stands in the lexicon by itself. */
function plain(token: Token, { verbs, nouns }: EventIndex): Trigger | null {
  const analysis = token.analyses[0];
  if (analysis === undefined) return null;
  const verb = verbReading(token, (l) => verbs.has(l));
  if (verb !== null) {
    const senses = verbs.get(verb.lemma) ?? [];
    return senses.length === 0 ? null : trigger(token.index, 'VERB', senses, CONSEQUENCES.has(verb.lemma));
  }
  const { pos } = analysis;
  if (pos !== 'NOUN' && pos !== 'X' && pos !== 'ADJ') return null;
  const key = eventNoun(token);
  if (key === '') return null;
  if (pos === 'ADJ' && !analysis.definite && !(key.endsWith('ات') && key === analysis.stem)) return null;
  // Participles name people and things (قاتل, معتقل); those that name events stand in the lexicon as they are (مقتل).
  const named = analysis.derived === 'ACTIVE_PARTICIPLE' || analysis.derived === 'PASSIVE_PARTICIPLE';
  if ((named || pos === 'ADJ') && key !== analysis.lemma && key !== analysis.stem) return null;
  const senses = nouns.get(key);
  return senses === undefined ? null : trigger(token.index, 'NOUN', senses, CONSEQUENCES.has(key));
}
