import type { Language } from '../../languages/language.ts';
import type { Cue } from '../../languages/statements.ts';
import type { Antecedents } from '../events/implicit.ts';
import type { Nominal } from '../layers.ts';
import type { Referent, Referents } from '../referents.ts';
import type { SyntaxView } from '../syntax-view.ts';

/** Who says it: an entity, or the words for one without a name; and the last token of the words for him after the cue. */
export interface Speaker {
  readonly referent: Referent;
  readonly lastToken: number;
}

/** Find the speaker of a cue; null when there is none to be found. */
export function speakerOf(
  cue: Cue,
  view: SyntaxView,
  referents: Referents,
  antecedents: Antecedents,
  language: Language,
  previous: Referent | null,
): Speaker | null {
  if (cue.kind === 'SOURCE') return afterSource(cue, view, referents, antecedents, language, previous);
  if (cue.kind === 'NOUN') {
    const meant = antecedents.pronoun(cue.token, view.clauseAround(cue.token));
    const said = reportedBefore(cue.token, view, referents, language);
    return said ?? (meant === null ? null : { referent: meant, lastToken: cue.token });
  }
  const clause = cue.kind === 'VERB' ? view.clauseOf(cue.token) : clauseOfParticiple(cue.token, view);
  if (clause === null) return null;
  const subject = view.subjectOf(clause);
  if (subject !== null) {
    const nominal = view.nominal(subject);
    if (!speaks(nominal, view, referents, language)) return null;
    return {
      referent: speakerReferent(subject, view, referents, language),
      lastToken: nominal.first > cue.token ? lastTokenOf(subject, view) : cue.token,
    };
  }
  const implicit = continues(cue, view, language, previous) ?? antecedents.subject(clause);
  return implicit === null ? null : { referent: implicit, lastToken: cue.token };
}

/** A verb without a subject goes on with the speaker before it, if it agrees. */
function continues(
  cue: Cue,
  view: SyntaxView,
  language: Language,
  previous: Referent | null,
): Referent | null {
  const analysis = view.tokens[cue.token]?.analyses[0];
  if (previous === null || analysis === undefined) return null;
  const first = view.tokens.findIndex((t) => t.start >= previous.start);
  const nominal = first < 0 ? null : view.at(first);
  return nominal === null || language.mayBeSubject(analysis, nominal) ? previous : null;
}

/** A spokesman, a statement or a source of an organisation speaks for it: the first entity down the chain of genitives. */
export function speakerReferent(
  index: number,
  view: SyntaxView,
  referents: Referents,
  language: Language,
): Referent {
  const direct = referents.of(index);
  if (direct.entity !== null) return direct;
  let at: number | null = index;
  for (let depth = 0; at !== null && depth < 5; depth++) {
    const nominal = view.nominal(at);
    if (!language.isVoice(view.lemma(nominal))) break;
    const next: number | null = view.genitive(at) ?? named(nominal, view);
    if (next === null) break;
    const owner = referents.of(next);
    if (owner.entity !== null && owner.entity.type === 'ACTOR') return owner;
    at = next;
  }
  return direct;
}

/** `متحدث باسم قسد`, `القيادي في حماس`: the nominal in a prepositional phrase right behind. */
function named(nominal: Nominal, view: SyntaxView): number | null {
  const next = view.at(nominal.last + 1) ?? view.at(nominal.last + 2);
  return next !== null && next.preposition !== null && next.first - nominal.last <= 2
    ? (view.genitive(next.index) ?? next.index)
    : null;
}

function speaks(nominal: Nominal, view: SyntaxView, referents: Referents, language: Language): boolean {
  const own = referents.of(nominal.index);
  if (own.entity !== null) return own.entity.type === 'ACTOR';
  const lemma = view.lemma(nominal);
  return language.isParty(lemma) || language.isVoice(lemma) || nominal.quantity !== null;
}

function lastTokenOf(subject: number, view: SyntaxView): number {
  let last = 0;
  for (const i of view.list(subject)) last = Math.max(last, view.nominal(view.tail(i)).last);
  const apposed = view.apposed(subject);
  return apposed === null ? last : Math.max(last, view.nominal(view.tail(apposed)).last);
}

/** After بحسب: the noun phrase that follows, the subject of `ما أعلنت`, or the owner of the statement. */
function afterSource(
  cue: Cue,
  view: SyntaxView,
  referents: Referents,
  antecedents: Antecedents,
  language: Language,
  previous: Referent | null,
): Speaker | null {
  for (let i = cue.last; i < view.tokens.length && i - cue.last <= 3; i++) {
    const clause = view.clauseOf(i);
    if (clause !== null) {
      const subject = view.subjectOf(clause);
      if (subject === null) return null;
      return {
        referent: speakerReferent(subject, view, referents, language),
        lastToken: lastTokenOf(subject, view),
      };
    }
    const nominal = view.at(i);
    if (nominal === null || nominal.first < cue.token) continue;
    if (nominal.first === cue.token && nominal.head === cue.token) {
      const genitive = view.genitive(nominal.index);
      if (genitive !== null)
        return {
          referent: speakerReferent(genitive, view, referents, language),
          lastToken: lastTokenOf(genitive, view),
        };
      const meant =
        view.tokens[cue.token]?.analyses[0]?.enclitic == null
          ? null
          : (previous ?? antecedents.pronoun(cue.token, view.clauseAround(cue.token)));
      if (meant !== null) return { referent: meant, lastToken: cue.token };
      continue;
    }
    if (i > cue.token)
      return {
        referent: speakerReferent(nominal.index, view, referents, language),
        lastToken: lastTokenOf(nominal.index, view),
      };
  }
  const meant =
    view.tokens[cue.last]?.analyses[0]?.enclitic == null
      ? null
      : (previous ?? antecedents.pronoun(cue.last, view.clauseAround(cue.last)));
  return meant === null ? null : { referent: meant, lastToken: cue.last };
}

/** `نقلت عن البرهان قوله`: the one from whom it is reported says it. */
function reportedBefore(
  token: number,
  view: SyntaxView,
  referents: Referents,
  language: Language,
): Speaker | null {
  for (let i = token - 1; i >= 0 && token - i < 12; i--) {
    const nominal = view.at(i);
    if (nominal === null) continue;
    const root = view.nominal(view.root(nominal.index));
    if (root.preposition !== language.words.reportPreposition) continue;
    return { referent: referents.of(root.index), lastToken: token };
  }
  return null;
}

function clauseOfParticiple(token: number, view: SyntaxView) {
  const here = view.syntax.clauses.filter(
    (c) => c.sentence === view.tokens[token]?.sentence && c.verb < token,
  );
  return here.findLast((c) => view.subjectOf(c) !== null && c.antecedent === null) ?? here[0] ?? null;
}
