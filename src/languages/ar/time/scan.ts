import type { Token } from '../../../extract/layers.ts';
import { kept } from '../../../text/kept.ts';
import { foldKey } from '../../../text/normalise.ts';
import type { Value } from './values.ts';

/** What a rule found: the last token it covers, and its value, null where it cannot be known. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly value: Value | null;
  readonly kind: 'POINT' | 'RANGE' | 'SINCE' | 'DURATION' | 'EVENT_RELATIVE' | 'RECURRING';
  readonly rule: string;
  /** Days from the event that the expression counts from; the event's word follows `last` and one preposition. */
  readonly offset?: number;
  /** A date whose year is implied: another one that it is joined to may name it. */
  readonly yearless?: { readonly month: number; readonly date: number | null };
}

/** What rules read: the tokens, the day of publication where it is known, and what was told before. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly today: number | null;
  /** First token after the sentence that contains a token. */
  readonly end: (i: number) => number;
  /** The date last told, which `the same day` and `two days later` count from. */
  readonly told: () => Value | null;
}

/** A word's key without conjunction and one-letter preposition before it; `keepBase` where the word itself begins so. */
export function bareKey(token: Token | undefined, known: (key: string) => boolean): string {
  if (token === undefined) return '';
  if (known(token.key)) return token.key;
  for (const rest of rests(token.form)) if (known(rest)) return rest;
  return token.key;
}

/** What a word may be without the letters written onto it; an article that lost its alif after ل has it again. */
const rests = kept((form) =>
  ['و', 'ف', 'ب', 'ل', 'وب', 'ول']
    .filter((prefix) => form.startsWith(prefix))
    .flatMap((prefix) => {
      const rest = foldKey(form.slice(prefix.length));
      return prefix.endsWith('ل') && rest.startsWith('ل') ? [rest, `ا${rest}`] : [rest];
    }),
);

/** Two words as one key (كانون الثاني). */
export const pair = (
  tokens: readonly Token[],
  i: number,
  known: (key: string) => boolean,
): { key: string; last: number } => {
  const one = bareKey(tokens[i], known);
  const second = tokens[i + 1]?.key ?? '';
  for (const first of [tokens[i]?.key ?? '', (tokens[i]?.key ?? '').replace(/^[وفبل]/, '')])
    if (known(`${first} ${second}`)) return { key: `${first} ${second}`, last: i + 1 };
  return { key: one, last: i };
};

/** Words of one line as folded keys. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldKey));
