import type { NameMention } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { type NounUse, useLexicon } from './use-words.ts';

export const QUOTE = /^["“”'‘’«»]$/;

/** What stands round a country's name, as rules for its use ask it; indices are tokens of the document. */
export abstract class UseContext {
  protected readonly view: SyntaxView;
  protected readonly name: NameMention;
  /** The first and last token of the list of names that it stands in. */
  protected readonly first: number;
  protected readonly last: number;
  /** It can only be a capital or a palace standing for its government. */
  protected readonly metonym: boolean;

  constructor(name: NameMention, view: SyntaxView) {
    this.view = view;
    this.name = name;
    this.metonym = !name.entries.some((e) => e.form === 'NAME' && e.candidate.kind === 'STATE');
    this.first = this.listEnd(name.first, -1);
    this.last = this.listEnd(name.last, 1);
  }

  protected lemma = (i: number): string => this.view.tokens[i]?.analyses[0]?.lemma ?? '';
  protected pos = (i: number): string => this.view.tokens[i]?.analyses[0]?.pos ?? '';
  protected text = (i: number): string =>
    this.view.tokens[i]?.sentence === this.name.sentence ? (this.view.tokens[i]?.text ?? '') : '';
  protected is = (i: number, use: NounUse): boolean => useLexicon().get(this.lemma(i))?.has(use) === true;
  protected named = (i: number): boolean => this.view.at(i)?.name != null;
  protected finite = (i: number): boolean =>
    this.pos(i) === 'AUX' || (this.pos(i) === 'VERB' && !/ing$/.test(this.text(i)));

  /** The end of a list of names joined by commas and `and`. */
  protected listEnd(from: number, step: 1 | -1): number {
    let end = from;
    for (let i = from + step, joints = 0; joints < 4; i += step) {
      const text = this.text(i);
      if (text === ',' || text === 'and' || text === 'or' || text.toLowerCase() === 'the') joints++;
      else if (
        text !== '' &&
        this.named(i) &&
        (joints > 0 || this.view.at(i)?.name === this.view.at(end)?.name)
      ) {
        end = i;
        joints = 0;
      } else break;
    }
    return end;
  }

  /** The token before, articles and quotation marks passed over. */
  protected before(first: number): number {
    let i = first - 1;
    while (QUOTE.test(this.text(i)) || /^(?:the|both|also)$/i.test(this.text(i))) i--;
    return this.text(i) === '' ? -1 : i;
  }

  /** A word of this use among so many before. */
  protected within(at: number, use: NounUse, reach: number): boolean {
    for (let i = at - 1; i >= at - reach && this.text(i) !== ''; i--) {
      if (this.is(i, use)) return true;
      if (/^[.;:]$/.test(this.text(i))) return false;
    }
    return false;
  }
}
