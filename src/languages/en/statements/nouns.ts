import { PLAIN } from '../../shared/statements/cue.ts';
import type { Cue, Voice } from '../../statements.ts';
import { ANAPHORS } from './anaphors.ts';
import { endingOf } from './ending.ts';
import { cueIndex } from './lexicon.ts';
import { headFrom, phraseEnd } from './phrase.ts';
import type { Range, Reading } from './reading.ts';
import { voicesOf } from './voice.ts';

const POSSESSIVES: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
]);

/** `the army’s claim that`, `a charge by the mission that`, `his warning that`: a noun of speech with whoever says it; null for any other. */
export function nounCue(r: Reading, i: number, range: Range): Cue | null {
  if (r.pos(i) !== 'NOUN') return null;
  const word = cueIndex().nouns.get(r.lemma(i));
  if (word === undefined || r.pos(i + 1) === 'NOUN') return null;
  let that = i + 1;
  let voices: Voice[] = [];
  const by = ['by', 'from', 'of'].includes(r.key(i + 1)) ? headFrom(r, i + 2) : null;
  if (by !== null && r.speaks(by)) {
    const last = phraseEnd(r, by, range.to);
    voices = voicesOf(r, by, i + 2, last);
    that = last + 1;
  }
  if (r.isComma(that)) return null;
  const opened = r.quotations.at(that);
  const quoted = opened?.open === that && opened.close - opened.open > 3;
  if (r.key(that) !== 'that' && !quoted) return null;
  if (r.key(that) === 'that' && (r.isFinite(that + 1) || r.pos(that + 1) === 'AUX')) return null;
  const start = opener(r, i, range.from);
  const anaphor = ANAPHORS.get(POSSESSIVES.get(r.key(start)) ?? '') ?? null;
  if (voices.length === 0 && r.lemma(start) === "'s") {
    const owner = r.view.at(start - 1);
    if (owner !== null && r.speaks(owner))
      voices = voicesOf(r, owner, r.opening(owner, range.from), start - 1);
  }
  if (voices.length === 0 && anaphor === null) return null;
  const from = quoted ? that + 1 : that;
  return {
    ...PLAIN,
    token: i,
    kind: 'NOUN',
    voices,
    gender: anaphor?.gender ?? null,
    plural: anaphor?.plural ?? false,
    anaphor: voices.length > 0 ? null : anaphor,
    from,
    to: endingOf(r, { from, form: quoted ? 'QUOTATION' : 'CLAUSE' }, range.to),
    opens: i,
    rule: `noun/${r.lemma(i)}`,
  };
}

/** The possessive, or possessor’s s, before a noun and its adjectives. */
function opener(r: Reading, i: number, from: number): number {
  let at = i - 1;
  while (at > from && i - at < 4 && ['ADJ', 'NOUN', 'ADV'].includes(r.pos(at)) && !r.isPossessive(at)) at--;
  return at;
}
