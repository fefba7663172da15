import type { Language } from '../../languages/language.ts';
import type { NameMention, Nominal } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { UseWords } from './use-words.ts';

/** What the rules for the use of a country's name ask of the words round it. */
export class NameContext {
  protected readonly name: NameMention;
  protected readonly view: SyntaxView;
  protected readonly language: Language;
  protected readonly words: UseWords;
  /** The name can only be a capital or a palace standing for its government. */
  protected readonly metonym: boolean;

  constructor(name: NameMention, view: SyntaxView, language: Language) {
    this.name = name;
    this.view = view;
    this.language = language;
    this.words = language.useWords;
    this.metonym = !name.entries.some((e) => e.form === 'NAME' && e.candidate.kind === 'STATE');
  }

  protected lemma = (token: number): string => this.view.tokens[token]?.analyses[0]?.lemma ?? '';
  protected pos = (token: number): string => this.view.tokens[token]?.analyses[0]?.pos ?? '';
  /** The lemma of a word read as a noun where it may be one. */
  protected noun(token: number): string {
    const analyses = this.view.tokens[token]?.analyses;
    return (
      (analyses?.[0]?.pos === 'ADJ' ? analyses.find((a) => a.pos === 'NOUN') : analyses?.[0])?.lemma ?? ''
    );
  }
  protected goesThere = (lemma: string): boolean =>
    this.language.words.motionVerbs.has(lemma) || this.words.motions.has(lemma);

  /** The token before, quotation marks passed over; -1 at the sentence's beginning. */
  protected before(token: number): number {
    let i = token - 1;
    while (i >= 0 && /^["“”«»'‘]$/.test(this.view.tokens[i]?.form ?? '')) i--;
    return i >= 0 && this.view.tokens[i]?.sentence === this.name.sentence ? i : -1;
  }

  /** The token after the list of names that begins with a nominal. */
  protected after(nominal: Nominal): number {
    const list = this.view.list(this.view.first(nominal.index));
    return Math.max(...list.map((i) => this.view.nominal(i).last)) + 1;
  }

  /** The preposition before has its pronoun: it does not govern the name. */
  protected pronominal(first: number): boolean {
    const token = this.view.tokens[this.before(first)];
    const analysis = token?.analyses[0];
    return analysis?.pos === 'ADP' && token?.key !== analysis.lemma && !token?.key.endsWith(analysis.lemma);
  }

  /** One of these within some tokens before. */
  protected within(token: number, reach: number, lemmas: ReadonlySet<string>): boolean {
    for (let i = token - 1; i >= 0 && token - i <= reach; i--) if (lemmas.has(this.lemma(i))) return true;
    return false;
  }

  /** The verb of its clause, close before, is one of these. */
  protected verbAround(at: Nominal, verbs: ReadonlySet<string>): boolean {
    const clause = this.view.clauseAround(at.first);
    return clause !== null && verbs.has(this.view.verbLemma(clause)) && at.first - clause.verb < 8;
  }

  /** A noun that may have a genitive after it. */
  protected construct(token: number): boolean {
    const analysis = this.view.tokens[token]?.analyses[0];
    return (
      analysis !== undefined && !analysis.definite && analysis.enclitic === null && analysis.pos === 'NOUN'
    );
  }
}
