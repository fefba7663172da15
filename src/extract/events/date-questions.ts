/** Questions about an event and a time expression that several columns of the model of dates ask. */
import type { Clause, Statement } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { EventDraft } from './draft.ts';

/** How far distances are counted. */
export const FAR = 25;

export const text = (value: boolean | string | null | undefined): string =>
  value == null ? '-' : String(value);
export const within = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** A word of the sentence: itself where it is a mark or a word of grammar, else its part of speech. */
export function wordAt(index: number, sentence: number, view: SyntaxView): string {
  const token = view.tokens[index];
  if (token === undefined || token.sentence !== sentence) return '-';
  if (token.kind === 'PUNCTUATION') return token.text;
  const analysis = token.analyses[0];
  const pos = analysis?.pos ?? token.kind;
  if (/^(?:ADP|CCONJ|SCONJ|PART|AUX)$/.test(pos)) return analysis?.lemma ?? pos;
  return analysis?.proclitics.includes('و') === true ? `و ${pos}` : pos;
}

const isLink = (pos: string | undefined): boolean => pos === 'SCONJ' || pos === 'CCONJ';

/** What opens the clause or the phrase of a word: the last conjunction or mark before it, as far as no other verb stands between. */
export function linkBefore(index: number, sentence: number, view: SyntaxView): string {
  const own = view.tokens[index]?.analyses[0];
  if (own?.proclitics.includes('و')) return 'و';
  if (own?.proclitics.includes('ف')) return 'ف';
  for (let i = index - 1; i > index - 15; i--) {
    const token = view.tokens[i];
    if (token === undefined || token.sentence !== sentence) return 'start';
    const analysis = token.analyses[0];
    if (token.kind === 'PUNCTUATION') return token.text;
    if (isLink(analysis?.pos)) return analysis?.lemma ?? '-';
    if (analysis?.pos === 'VERB') return 'verb';
  }
  return '-';
}

/** The weightiest word that joins clauses between two tokens. */
export function linkBetween(from: number, to: number, view: SyntaxView): string {
  let found = '-';
  for (let i = Math.max(from, to - 80); i < to; i++) {
    const analysis = view.tokens[i]?.analyses[0];
    if (analysis?.pos === 'SCONJ') found = analysis.lemma;
    else if (found === '-' && analysis?.pos === 'CCONJ') found = 'and';
  }
  return found;
}

/** How the clause of an event stands to that of an expression. */
export function clauseRelation(
  own: Clause | null,
  other: Clause | null,
  event: EventDraft,
  view: SyntaxView,
): string {
  if (own === null || other === null)
    return own === other ? 'neither' : own === null ? 'event outside' : 'outside';
  if (own === other) return 'same';
  if (other.antecedent !== null) {
    const described = view.nominal(other.antecedent);
    if (event.nominal !== null && view.root(described.index) === view.root(event.nominal.index))
      return 'describes it';
    if (described.first >= own.from && described.first < own.to) return 'describes in it';
  }
  if (own.subjectOf === other.index) return 'goes on';
  if (other.subjectOf === own.index) return 'gone on';
  if (own.antecedent !== null) {
    const described = view.nominal(own.antecedent);
    if (described.first >= other.from && described.first < other.to) return 'relative';
  }
  if (own.from > other.from && own.to <= other.to) return 'within';
  if (other.from > own.from && other.to <= own.to) return 'around';
  return own.index > other.index ? 'later' : 'earlier';
}

/** The event among those that have an expression already that stands nearest to another: itself where it has it. */
export function hostOf(event: EventDraft, hosts: readonly EventDraft[]): EventDraft | undefined {
  let best: EventDraft | undefined;
  const far = (host: EventDraft): number => Math.abs(host.trigger.token - event.trigger.token);
  for (const host of hosts) if (host !== event && (best === undefined || far(host) < far(best))) best = host;
  return best ?? hosts[0];
}

/** In how many statements' content a text offset lies. */
export const depthOf = (offset: number, statements: readonly Statement[]): number =>
  statements.filter(({ content }) => offset >= content.start && offset < content.end).length;
