import type { Token } from '../../../../extract/layers.ts';
import type { SyntaxView } from '../../../../extract/syntax-view.ts';
import { wordSet } from '../../../shared/word-set.ts';
import { wordsOfNoun, wordsOfVerb } from './governed.ts';

/** How many tokens behind a cue its complement may begin. */
const REACH = 14;
const ENDS = /^[;:.!?()–—]$/;
/** Words behind which something else is told. */
const LEAVES = wordSet(
  'who which whom whose after before when while because since although though but where as until than despite following amid during',
);

export interface Complement {
  /** Words that the cue governs as verbs: an infinitive, a gerund, a clause of content. */
  readonly verbs: readonly number[];
  readonly nouns: readonly number[];
}

/** What a cue that ends at a token governs: its object, what its preposition governs, an infinitive, a gerund, a clause with `that`. */
export function complementOf(last: number, view: SyntaxView): Complement {
  const { tokens } = view;
  const sentence = tokens[last]?.sentence;
  const verbs: number[] = [];
  const nouns: number[] = [];
  let opened = opens(tokens[last]);
  let nominals = 0;
  for (let i = last + 1; i <= last + REACH; i++) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== sentence || ENDS.test(token.form) || LEAVES.has(token.key))
      break;
    const analysis = token.analyses[0];
    if (analysis?.pos === 'VERB') {
      // A participle before its noun describes it (warned of renewed fighting).
      if (
        nouns.length === 0 &&
        !opened &&
        tokens[i + 1]?.analyses[0]?.pos === 'NOUN' &&
        /ed$/.test(token.key)
      )
        continue;
      const having = /^(?:having|being)$/.test(tokens[i - 1]?.key ?? '');
      const gerund =
        having || (analysis.derived === 'ACTIVE_PARTICIPLE' && !analysis.proclitics.includes('to'));
      const direct = opened || analysis.proclitics.includes('to') || (nominals > 0 && isWanting(last, view));
      if (gerund ? i - last <= 3 || follows(tokens, i) : direct || clauseless(last, view))
        verbs.push(...withJoined(i, view));
      break;
    }
    if (opens(token)) opened = true;
    const nominal = view.at(i);
    if (nominal === null || nominal.first !== i) {
      if (token.form === ',' && nominals === 0) break;
      continue;
    }
    if (nominal.name === null) nominals++;
    else if (nominal.preposition !== null) {
      i = nominal.last;
      continue;
    }
    if (nominals === 1 && nominal.governor === null && !opened) nouns.push(...wordsOfNoun(nominal, view));
    else if (nominals === 1 && nominal.governor !== null)
      nouns.push(...wordsOfNoun(view.nominal(view.root(nominal.index)), view));
    if (tokens[nominal.last + 1]?.form === ',' && !opened) break;
    i = nominal.last;
  }
  return { verbs: verbs.flatMap((verb) => wordsOfVerb(verb, view)), nouns };
}

const opens = (token: Token | undefined): boolean =>
  token?.key === 'that' ||
  token?.key === 'whether' ||
  (token?.key === 'to' && token.analyses[0]?.pos === 'PART');

/** A gerund right behind a preposition (`accused them of shelling`). */
const follows = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1]?.analyses[0]?.pos;
  return before === 'ADP' || (before === 'AUX' && tokens[i - 2]?.analyses[0]?.pos === 'ADP');
};

/** A verb of thinking or speaking may have a clause of content without `that` (fear the protests will spread). */
const CONTENT = wordSet(
  'fear hope deny expect warn say believe claim doubt suspect allege predict worry concerned afraid demand insist',
);
const clauseless = (last: number, view: SyntaxView): boolean =>
  CONTENT.has(view.tokens[last]?.analyses[0]?.lemma ?? '');

/** `wants the prosecutors questioned` */
const isWanting = (last: number, view: SyntaxView): boolean =>
  WANTING.has(view.tokens[last]?.analyses[0]?.lemma ?? '');
const WANTING = new Set(['want', 'need', 'help', 'let']);

/** A verb with those joined to it that share its form (`to seize and hold`, `to arrest them and hand them over`). */
export function withJoined(verb: number, view: SyntaxView): number[] {
  const found = [verb];
  const clause = view.clauseOf(verb);
  if (clause === null) return found;
  for (const next of view.clausesIn(clause.sentence)) {
    if (next.verb <= verb || next.verb >= clause.to || next.antecedent !== null) continue;
    if (next.subjectOf !== clause.index && (next.subject === null || next.subject !== clause.subject))
      continue;
    const [own, other] = [view.tokens[verb]?.analyses[0], view.tokens[next.verb]?.analyses[0]];
    let and = next.verb - 1;
    while (and > verb && /^(?:ADV|AUX|PART)$/.test(view.tokens[and]?.analyses[0]?.pos ?? '')) and--;
    const joined = view.tokens[and]?.analyses[0]?.pos === 'CCONJ';
    if (joined && own?.tense === other?.tense && own?.derived === other?.derived) found.push(next.verb);
  }
  return found;
}
