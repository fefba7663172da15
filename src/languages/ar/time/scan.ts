import type { Token } from '../../../extract/layers.ts';
import { foldKey } from '../../../text/normalise.ts';

/** A value: first and last day (days since 1970), and how precise. */
export interface Value {
  readonly from: number;
  readonly to: number;
  readonly precision: 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR' | 'RANGE';
}

/** What a rule found: the last token it covers, and its value, null where it cannot be known. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly value: Value | null;
  readonly kind: 'POINT' | 'RANGE' | 'SINCE' | 'DURATION' | 'EVENT_RELATIVE' | 'RECURRING';
  readonly rule: string;
  /** Days from the event that the expression counts from; the event's word follows `last`. */
  readonly offset?: number;
}

/** What rules read: the tokens, and the day of publication where it is known. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly today: number | null;
  /** First token after the sentence that contains a token. */
  readonly end: (i: number) => number;
}

/** A word's key without conjunction and one-letter preposition before it; `keepBase` where the word itself begins so. */
export function bareKey(token: Token | undefined, known: (key: string) => boolean): string {
  if (token === undefined) return '';
  if (known(token.key)) return token.key;
  for (const prefix of ['و', 'ف', 'ب', 'ل', 'وب', 'ول']) {
    if (!token.form.startsWith(prefix)) continue;
    const rest = foldKey(token.form.slice(prefix.length));
    if (known(rest)) return rest;
    if (prefix.endsWith('ل') && rest.startsWith('ل') && known(`ا${rest}`)) return `ا${rest}`;
  }
  return token.key;
}

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
