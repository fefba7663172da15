import type { Token } from '../../../extract/layers.ts';
import { changed, type Found } from './found.ts';
import { NICKNAME } from './introduced.ts';

/** How many words may stand between a person's name and his nickname (`فلان، وهو قيادي يلقب بـ«الأحمر»`). */
const REACH = 6;

/** With each nickname, wherever it stands, as another name of the person whose name it was told behind. */
export function withNicknames(tokens: readonly Token[], found: readonly Found[]): readonly Found[] {
  const called = new Map<string, Found>();
  found.forEach((nickname, i) => {
    const named = found[i - 1];
    if (nickname.rule !== NICKNAME || named === undefined || named.kind !== 'PERSON') return;
    const together = tokens[named.first]?.sentence === tokens[nickname.first]?.sentence;
    if (together && nickname.first - named.last <= REACH)
      called.set(keyOf(tokens, nickname), named.of ?? named);
  });
  if (called.size === 0) return found;
  return found.map((one) => {
    const of = one.kind === 'PERSON' && one.of === null && one.entries.length === 0;
    return of ? changed(one, { of: called.get(keyOf(tokens, one)) ?? null }) : one;
  });
}

const keyOf = (tokens: readonly Token[], { first, last }: Found): string =>
  tokens
    .slice(first, last + 1)
    .map(({ key }) => key)
    .join(' ');
