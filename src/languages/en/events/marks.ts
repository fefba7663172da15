import type { Modality } from '../../../../schema/ontology/enums.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import type { ModalityMark } from '../../events.ts';
import type { Language } from '../../language.ts';
import { push } from '../../shared/events/senses.ts';
import type { ModalityCue } from '../../shared/lexicon/rows.ts';
import { wordSet } from '../../shared/word-set.ts';
import { loadModality } from '../lexicon/load.ts';
import { type Listed, longestAt } from './lookup.ts';
import { complementOf, withJoined } from './modality/complements.ts';
import { isSaid, wordsOfNoun, wordsOfVerb } from './modality/governed.ts';
import { groupModality } from './modality/groups.ts';

/** What the form of the verb itself says stands with the other marks, which see its clause. */
export const verbModality: Language['verbModality'] = () => null;

/** Of several things said of one word the one that stands first holds: an explicit cue before a mere future. */
const ORDER: readonly Modality[] = ['DENIED', 'REQUESTED', 'HYPOTHETICAL', 'PLANNED', 'ACTUAL'];

interface Cue extends Listed {
  readonly category: Modality;
  readonly scope: ModalityCue['scope'];
}

let cues: ReadonlyMap<string, readonly Cue[]> | null = null;

function cueIndex(): ReadonlyMap<string, readonly Cue[]> {
  if (cues !== null) return cues;
  const made = new Map<string, Cue[]>();
  for (const { words, category, scope } of loadModality())
    push(made, words[0]?.key ?? '', { words: words.map(({ key }) => key), category, scope });
  cues = made;
  return made;
}

/** Words that make events planned, demanded, possible or denied; each mark names the one word that it governs. */
export const findMarks: Language['findMarks'] = (view) => {
  const said = new Map<number, Set<Modality>>();
  const say = (tokens: readonly number[], modality: Modality): void => {
    for (const token of tokens) said.set(token, (said.get(token) ?? new Set()).add(modality));
  };
  for (const clause of view.syntax.clauses) {
    const modality = groupModality(clause, view);
    if (modality !== null)
      say(
        sharing(clause.verb, view).flatMap((verb) => wordsOfVerb(verb, view)),
        modality,
      );
  }
  for (let i = 0; i < view.tokens.length; i++) {
    const cue = cueAt(i, view);
    if (cue === null) continue;
    governedBy(cue, i, view, say);
    i += cue.words.length - 1;
  }
  purposes(view, said);
  return [...said]
    .toSorted(([a], [b]) => a - b)
    .map(
      ([token, modalities]): ModalityMark => ({
        token,
        last: token - 1,
        to: token + 1,
        modality: ORDER.find((one) => modalities.has(one)) ?? 'ACTUAL',
        scope: 'tokens',
      }),
    );
};

/** A verb with those that share its auxiliary (`will sign the law and appoint him`). */
const sharing = (verb: number, view: SyntaxView): readonly number[] =>
  withJoined(verb, view).filter((other) => other === verb || isBase(other, view));
const isBase = (verb: number, view: SyntaxView): boolean => {
  const token = view.tokens[verb];
  return (
    token !== undefined && token.key === token.analyses[0]?.lemma && token.analyses[0].proclitics.length === 0
  );
};

/** `elections are expected`, `the expected elections`: what describes a noun as against the verb. */
function cueAt(i: number, view: SyntaxView): Cue | null {
  const cue = longestAt(view.tokens, i, cueIndex());
  const lemma = view.tokens[i]?.analyses[0]?.lemma;
  if (cue?.scope !== 'genitive' || cue.words.length > 1 || lemma === undefined || view.clauseOf(i) === null)
    return cue;
  return (
    cueIndex()
      .get(lemma)
      ?.find(({ words, scope }) => words.length === 1 && scope !== 'genitive') ?? cue
  );
}

function governedBy(
  { category, scope, words }: Cue,
  first: number,
  view: SyntaxView,
  say: (tokens: readonly number[], modality: Modality) => void,
): void {
  const last = first + words.length - 1;
  if (scope === 'genitive' || scope === 'noun') {
    const nominal = view.at(first) ?? view.at(first + 1);
    if (nominal !== null && nominal.head > first && !isSaid(nominal.head, view))
      say([nominal.head], category);
    return;
  }
  if (scope === 'clause') {
    const clause = view
      .clausesIn(view.tokens[first]?.sentence ?? -1)
      .find(
        (c) => c.verb > last && c.verb - last <= 16 && view.tokens[c.verb]?.analyses[0]?.derived === null,
      );
    if (clause !== undefined) say(wordsOfVerb(clause.verb, view), category);
    return;
  }
  const clause = view.clauseOf(first);
  const modality = turned(
    category,
    clause === null ? [] : (view.tokens[first]?.analyses[0]?.proclitics ?? []),
  );
  const { verbs, nouns } = complementOf(last, view);
  say(verbs, modality);
  const told = category === 'DENIED' ? nouns.filter((head) => !isSaid(head, view)) : nouns;
  if (clause?.passive === true && clause.subject !== null && verbs.length === 0)
    say(wordsOfNoun(view.nominal(clause.subject), view), modality);
  else if (clause?.passive !== true) say(told, modality);
}

/** A cue that is itself denied: no plan to, did not rule out. */
function turned(category: Modality, group: readonly string[]): Modality {
  if (!group.includes('not')) return category;
  if (category === 'DENIED') return 'HYPOTHETICAL';
  return category === 'PLANNED' ? 'DENIED' : category;
}

/** An infinitive that no cue governs says what for: what is meant to be done. */
function purposes(view: SyntaxView, said: Map<number, Set<Modality>>): void {
  for (const clause of view.syntax.clauses) {
    const verb = view.tokens[clause.verb]?.analyses[0];
    // What someone is believed to have done is done.
    const perfect = verb?.proclitics.includes('have') === true;
    if (verb?.proclitics.includes('to') !== true || perfect || said.has(clause.verb)) continue;
    // Who marches to demand something demands it.
    const by = clause.subjectOf === null ? undefined : view.syntax.clauses[clause.subjectOf];
    if (isFirst(clause.verb, view)) continue;
    if (DONE_BY_SPEAKING.has(verb.lemma) && by !== undefined && !said.has(by.verb)) continue;
    for (const token of wordsOfVerb(clause.verb, view))
      if (token >= clause.verb && !said.has(token)) said.set(token, new Set(['PLANNED']));
  }
}

/** The first premier to visit did visit. */
function isFirst(verb: number, view: SyntaxView): boolean {
  for (let i = verb - 1; i >= 0 && verb - i <= 6; i--) {
    const token = view.tokens[i];
    if (token === undefined || token.kind === 'PUNCTUATION' || token.analyses[0]?.pos === 'VERB')
      return false;
    if (RANKS.has(token.key)) return view.tokens[i - 1]?.key === 'the';
  }
  return false;
}
const RANKS = wordSet('first second third last latest only next');

/** What is done by whoever comes together, calls or writes for it, in doing so. */
const DONE_BY_SPEAKING = wordSet(
  'demand press plead call urge appeal ask beg request petition protest denounce condemn decry oppose congratulate thank praise salute applaud welcome honour honor commemorate mourn apologise apologize express voice',
);
