import type { Analysis, Token } from '../../../extract/layers.ts';
import { tagWordOf } from './analyse.ts';
import { joined } from './clitics.ts';
import { BOUNDARY, type Group, hashText, NO_GROUP, type TagWord } from './features.ts';
import type { Reading } from './reading.ts';
import { reread } from './reread.ts';
import { tag } from './tagger.ts';

const other = new Map<string, TagWord>();

/** Numbers and marks have no readings, but are context: each kind, and each mark, is a word of one empty group. */
function otherWord(token: Token): TagWord {
  const name = token.kind === 'NUMBER' ? '0' : token.kind === 'PUNCTUATION' ? token.form : '#';
  const known = other.get(name);
  if (known !== undefined) return known;
  const hash = hashText(`${token.kind}${name}`);
  const group: Group = { ...NO_GROUP, pos: token.kind === 'NUMBER' ? 31 : 32, tag: hash, lemma: hash };
  const word: TagWord = { ...BOUNDARY, key: hash, ambiguity: hash, shape: hash, groups: [group] };
  if (other.size < 500) other.set(name, word);
  return word;
}

/** The tagger's view of each token. */
export const tagWords = (sentence: readonly Token[]): TagWord[] =>
  sentence.map((token) => (token.kind === 'WORD' ? tagWordOf(token.spelling) : otherWord(token)));

/** The tokens of one sentence with their readings in the order of likelihood in this context. */
export function disambiguate(sentence: readonly Token[]): readonly Token[] {
  const ranked = tag(tagWords(sentence));
  return sentence.map((token, index) => {
    const groups = ranked[index] ?? [];
    if (token.kind !== 'WORD' || groups.length === 0) return token;
    const likeliest = settle(
      groups[0]?.readings ?? [],
      index > 0 ? sentence[index - 1] : undefined,
      sentence[index + 1],
    );
    if (groups.length === 1 && sameReadings(likeliest, token.analyses)) return token;
    const analyses = [...likeliest];
    for (let i = 1; i < groups.length; i++) for (const one of groups[i]?.readings ?? []) analyses.push(one);
    return reread(token, analyses);
  });
}

const sameReadings = (some: readonly Reading[], others: readonly Analysis[]): boolean =>
  some.length === others.length && some.every((one, i) => one === others[i]);

const NEGATES_PAST = joined('لم لما اولم الم');
const PARTICIPLES = new Set<Analysis['derived']>(['ACTIVE_PARTICIPLE', 'PASSIVE_PARTICIPLE']);

/** Readings that the tagger does not tell apart, those first that the neighbouring words ask for. */
function settle(
  readings: readonly Reading[],
  before: Token | undefined,
  after: Token | undefined,
): readonly Reading[] {
  const best = readings[0];
  if (best?.pos === 'VERB' && before !== undefined && NEGATES_PAST.has(before.key))
    return first(readings, (one) => one.jussive === true);
  // وزيرا الخارجية: an accusative is not followed by a genitive, a dual is; participles (معلنا الحرب) have objects.
  if (
    best?.pos === 'NOUN' &&
    best.number === 'SG' &&
    !PARTICIPLES.has(best.derived) &&
    after?.key.startsWith('ال')
  )
    return first(
      readings,
      (one) =>
        one.number === 'DU' && one.stem === best.stem && one.stem.endsWith('ا') && one.lemma === best.lemma,
    );
  return readings;
}

/** The readings with those that meet the condition first, the order kept otherwise. */
function first(readings: readonly Reading[], wanted: (one: Reading) => boolean): readonly Reading[] {
  const good = readings.filter(wanted);
  return good.length === 0 ? readings : [...good, ...readings.filter((one) => !wanted(one))];
}
