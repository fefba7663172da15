import type { Token } from '../../extract/layers.ts';

/** A stretch in quotation marks: the tokens of the marks; `close` is the token after the last one where no mark closes it. */
export interface Quotation {
  readonly open: number;
  readonly close: number;
}

/** The quotations of a document, in order, none inside another. */
export interface Quotations {
  readonly list: readonly Quotation[];
  /** The quotation that a token stands in or marks, else null. */
  readonly at: (token: number) => Quotation | null;
}

/** How many sentences a quotation may go on over. */
const REACH = 8;
/** How long a quotation may be, in tokens. */
const LONGEST = 600;
const ANGULAR = /^[«»]$/;
const CURLED = /^["“”„]$/;

/** Pairs quotation marks, also over sentences; an open mark that nothing closes soon ends with its sentence. */
export function readQuotations(tokens: readonly Token[]): Quotations {
  const list: Quotation[] = [];
  const owner = new Int32Array(tokens.length).fill(-1);
  for (let i = 0; i < tokens.length; i++) {
    const form = tokens[i]?.form ?? '';
    if (form !== '«' && !CURLED.test(form)) continue;
    const { close, goesOn } = closing(tokens, i, form);
    owner.fill(list.length, i, Math.min(close + (goesOn ? 0 : 1), tokens.length));
    list.push({ open: i, close });
    i = goesOn ? close - 1 : close;
  }
  return {
    list,
    at: (token) => {
      const index = owner[token] ?? -1;
      return index < 0 ? null : (list[index] ?? null);
    },
  };
}

/**
 * The mark that closes the one at `open`, or the end of its sentence; it `goesOn` where another paragraph of it opens with a
 * mark of its own.
 */
function closing(tokens: readonly Token[], open: number, form: string): { close: number; goesOn: boolean } {
  const sentence = tokens[open]?.sentence ?? 0;
  let end = open + 1;
  for (let i = open + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.sentence - sentence > REACH || i - open > LONGEST) break;
    if (token.sentence === sentence) end = i + 1;
    if (form === '«' ? !ANGULAR.test(token.form) : !CURLED.test(token.form)) continue;
    if (token.sentence === sentence) {
      if (form === '«' && token.form === '«') break;
      return { close: i, goesOn: false };
    }
    if (closes(tokens, i)) return { close: i, goesOn: false };
    return reopens(tokens, i) ? { close: i, goesOn: true } : { close: end, goesOn: false };
  }
  while (end < tokens.length && end - open <= LONGEST && tokens[end]?.sentence === sentence) end++;
  return { close: end, goesOn: false };
}

/** A mark at the head of a sentence, right before its first word, opens another paragraph of what is quoted. */
function reopens(tokens: readonly Token[], i: number): boolean {
  const [before, mark, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return before?.sentence !== mark?.sentence && mark?.end === after?.start && after?.kind === 'WORD';
}

/** A mark in a later sentence closes if it hangs on what stands before it and on nothing behind it. */
function closes(tokens: readonly Token[], i: number): boolean {
  const [before, mark, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (mark === undefined || mark.form === '«' || mark.form === '“') return false;
  if (mark.form === '»') return true;
  return (
    before?.end === mark.start && (after === undefined || after.start > mark.end || after.kind !== 'WORD')
  );
}
