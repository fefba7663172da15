import type { Gazetteer } from '../../../extract/gazetteer/gazetteer.ts';
import type { NameMention, Sentence, Timex, Token } from '../../../extract/layers.ts';
import { tokenRanges } from '../../../text/token-ranges.ts';

/** Names of the gazetteer, the longest at each place. */
export function findNames(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  _timexes: readonly Timex[],
  gazetteer: Gazetteer,
): readonly NameMention[] {
  const names: { first: number; last: number; key: string }[] = [];
  for (const range of tokenRanges(tokens, sentences)) {
    for (let i = range.from; i < range.to; i++) {
      const token = tokens[i];
      if (token === undefined || !/^\p{Lu}/u.test(token.text)) continue;
      const longest = Math.min(gazetteer.longest(token.key), range.to - i);
      for (let n = longest; n > 0; n--) {
        const key = tokens
          .slice(i, i + n)
          .map((t) => t.key)
          .join(' ');
        if (gazetteer.lookup(key).length === 0) continue;
        names.push({ first: i, last: i + n - 1, key });
        i += n - 1;
        break;
      }
    }
  }
  return names.flatMap(({ first, last, key }, index) => {
    const entries = gazetteer.lookup(key);
    const [best, from, to] = [entries[0], tokens[first], tokens[last]];
    if (best === undefined || from === undefined || to === undefined) return [];
    const { type, kind } = best.candidate;
    return [
      {
        index,
        sentence: from.sentence,
        first,
        last,
        start: from.start,
        end: to.end,
        entries,
        type,
        kind,
        aliasOf: null,
        rule: 'gazetteer/exact',
      },
    ];
  });
}
