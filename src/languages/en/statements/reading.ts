import type { Analysis, Clause, NameMention, Nominal, Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { type Quotations, readQuotations } from '../../shared/quotations.ts';
import { isParty } from '../parties.ts';
import { cueIndex } from './lexicon.ts';

/** Tokens of one sentence behind its dateline, half open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const LOOSE = new Set(['ADV', 'PART']);
/** What is looked at does not say anything itself. */
const SHOWN = new Set([
  'footage',
  'video',
  'clip',
  'map',
  'recording',
  'tape',
  'show',
  'meeting',
  'call',
  'broadcast',
]);

/** Questions about one document that all rules of attribution ask. */
export class Reading {
  readonly view: SyntaxView;
  readonly quotations: Quotations;
  /** Verbs that name a speaker amid or behind his words. */
  readonly tags = new Set<number>();
  /** Words of saying that have been read so far. */
  readonly said = new Set<number>();
  readonly #names: (NameMention | null)[];

  constructor(view: SyntaxView, names: readonly NameMention[]) {
    this.view = view;
    this.quotations = readQuotations(view.tokens);
    this.#names = new Array<NameMention | null>(view.tokens.length).fill(null);
    for (const name of names) this.#names.fill(name, name.first, name.last + 1);
  }

  token = (i: number): Token | undefined => this.view.tokens[i];
  /** Folded; an acronym is no word that is spelled like it (WHO, US). */
  key(i: number): string {
    const token = this.view.tokens[i];
    if (token === undefined) return '';
    return token.text.length > 1 && token.text === token.text.toUpperCase() && this.name(i) !== null
      ? token.text
      : token.key;
  }
  form = (i: number): string => this.view.tokens[i]?.form ?? '';
  analysis = (i: number): Analysis | undefined => this.view.tokens[i]?.analyses[0];
  lemma = (i: number): string => this.analysis(i)?.lemma ?? '';
  pos = (i: number): string => this.analysis(i)?.pos ?? '';
  name = (i: number): NameMention | null => this.#names[i] ?? null;

  isComma = (i: number): boolean => this.form(i) === ',';
  isDash = (i: number): boolean => /^[–—-]+$/.test(this.form(i));
  isMark = (i: number): boolean => this.token(i)?.kind === 'PUNCTUATION';
  isWord = (i: number): boolean => this.token(i)?.kind === 'WORD' || this.token(i)?.kind === 'NUMBER';
  isVerb = (i: number): boolean => this.pos(i) === 'VERB' && this.name(i) === null;

  /** From where a clause's doer is looked for: a line that goes on with the sentence of the one before reaches back into it. */
  reach(from: number): number {
    const before = this.token(from - 1);
    const broken =
      before !== undefined && before.kind === 'WORD' && /^\p{Ll}/u.test(this.form(from)) && this.isVerb(from);
    return broken ? (this.view.tokensIn(before.sentence)[0]?.index ?? from) : from;
  }

  /** Auxiliaries and subject pronoun of the verb at a token, folded lemmas. */
  group = (i: number): readonly string[] => this.analysis(i)?.proclitics ?? [];
  /** A verb with tense: neither infinitive nor participle. */
  isFinite(i: number): boolean {
    const analysis = this.analysis(i);
    return (
      (analysis?.pos === 'VERB' || (analysis?.pos === 'AUX' && analysis.tense !== null)) &&
      (analysis.derived === null || this.#tells(i)) &&
      !analysis.proclitics.includes('to') &&
      this.name(i) === null
    );
  }

  isPassive = (i: number): boolean => this.analysis(i)?.voice === 'PASSIVE' && !this.#tells(i);

  /** Spelled like a participle, but followed by what only its active verb takes: denied having, called for, added that. */
  #tells(i: number): boolean {
    const analysis = this.analysis(i);
    if (analysis?.derived !== 'PASSIVE_PARTICIPLE' || analysis.proclitics.length > 0) return false;
    if (this.view.at(i - 1) === null) return false;
    const next = this.key(i + 1);
    if (this.key(i) === 'said') return true;
    const words = cueIndex().verbs.get(analysis.lemma) ?? [];
    return words.some(
      ({ takes, particles }) =>
        (particles.length > 0 && particles[0] === next) ||
        (takes.has('that') && next === 'that') ||
        (takes.has('ing') && next === 'having') ||
        (takes.has('inf') && next === 'to') ||
        (takes.has('clause') && this.pos(i + 1) === 'AUX'),
    );
  }
  isGerund = (i: number): boolean => this.isVerb(i) && this.key(i).endsWith('ing') && !this.isFinite(i);

  /** First token of the verb's group: its auxiliaries and the adverbs among them. */
  groupStart(i: number, from: number): number {
    let first = i;
    for (let j = i - 1; j >= from && i - j < 8; j--) {
      if (this.pos(j) === 'AUX' || this.key(j) === 'to') first = j;
      else if (!LOOSE.has(this.pos(j))) break;
    }
    while (first - 1 >= from && this.pos(first - 1) === 'ADV') first--;
    return first;
  }

  /** The nominal that begins at a token, an article or possessive before it counted in. */
  starts(i: number): Nominal | null {
    for (let j = i; j < i + 4; j++) {
      const nominal = this.view.at(j);
      if (nominal !== null) return nominal.first >= i ? nominal : null;
      if (!['DET', 'PRON', 'NUM', 'ADJ', 'ADV'].includes(this.pos(j)) || j > i + 2) return null;
    }
    return null;
  }

  /** First token of a nominal's phrase: the possessors and names that modify it, and the article, number or adjective before it. */
  opening(nominal: Nominal, from: number): number {
    let first = nominal.first;
    for (let j = first - 1; j >= from && first - j < 6; j--) {
      const before = this.view.at(j);
      if (before !== null && before.governor === nominal.index) first = before.first;
      else if (before !== null) break;
      else if (['DET', 'ADJ', 'NUM'].includes(this.pos(j)) || this.isPossessive(j)) first = j;
      else if (this.lemma(j) !== "'s") break;
      j = Math.min(j, first);
    }
    return first;
  }

  isPossessive = (i: number): boolean =>
    ['his', 'her', 'its', 'their', 'my', 'our', 'your'].includes(this.key(i));

  isPerson = (n: Nominal): boolean => n.name !== null && this.name(n.first)?.kind === 'PERSON';
  isNamed = (n: Nominal): boolean => n.name !== null;
  headIn = (n: Nominal, words: ReadonlySet<string>): boolean =>
    n.name === null && (words.has(this.lemma(n.head)) || words.has(this.key(n.head)));
  isDocument = (n: Nominal): boolean => this.headIn(n, cueIndex().documents);

  /** Whether a noun phrase can speak: someone named, people or a body, a number of them, or what carries words. */
  speaks(n: Nominal): boolean {
    if (n.name !== null) return true;
    const { unnamed, documents } = cueIndex();
    const lemma = this.lemma(n.head);
    if (this.key(n.head) === 'other' || this.key(n.head) === 'one') return false;
    return (
      n.quantity !== null ||
      isParty(lemma) ||
      isParty(this.key(n.head)) ||
      [lemma, this.key(n.head)].some(
        (word) => unnamed.has(word) || (documents.has(word) && !SHOWN.has(word)),
      ) ||
      (this.pos(n.head) === 'NUM' && n.definite)
    );
  }

  clauseAround = (i: number): Clause | null => this.view.clauseAround(i);
}
