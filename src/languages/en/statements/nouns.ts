import { PLAIN } from '../../shared/statements/cue.ts';
import { wordSet } from '../../shared/word-set.ts';
import type { Cue, Voice } from '../../statements.ts';
import { ANAPHORS } from './anaphors.ts';
import { type Spoken, spokenBy } from './base.ts';
import { endingOf } from './ending.ts';
import { type CueWord, cueIndex } from './lexicon.ts';
import { headFrom, phraseEnd } from './phrase.ts';
import type { Range, Reading } from './reading.ts';
import { subjectOf } from './subject.ts';
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
  const light = voices.length === 0 ? lightVerb(r, i, range.from) : null;
  const opened = r.quotations.at(that);
  const quoted = opened?.open === that && opened.close - opened.open > 3;
  const carried = light !== null && behindNoun(r, that, word, i);
  if (r.key(that) !== 'that' && !quoted && !carried) return null;
  if (r.key(that) === 'that' && (r.isFinite(that + 1) || r.pos(that + 1) === 'AUX')) return null;
  const giver = light === null ? null : subjectOf(r, light, range.from, range.to, null);
  const given = giver !== null && giver.unknown !== true;
  if (carried && !given) return null;
  const spoken = given ? spokenBy(giver) : spokenByOwner(r, i, voices, range.from);
  if (spoken === null) return null;
  const from = quoted ? that + 1 : that;
  const form = quoted ? 'QUOTATION' : carried ? 'PHRASE' : 'CLAUSE';
  return {
    ...PLAIN,
    ...spoken,
    token: i,
    kind: 'NOUN',
    from,
    to: endingOf(r, { from, form }, range.to),
    opens: given ? giver.first : i,
    rule: `noun/${r.lemma(i)}`,
  };
}

/** Whoever the noun says its words are of, behind it or as its possessor; null where it says so of nobody. */
function spokenByOwner(r: Reading, i: number, behind: readonly Voice[], from: number): Spoken | null {
  const start = opener(r, i, from);
  const anaphor = ANAPHORS.get(POSSESSIVES.get(r.key(start)) ?? '') ?? null;
  const owner = behind.length === 0 && r.lemma(start) === "'s" ? r.view.at(start - 1) : null;
  const voices =
    owner !== null && r.speaks(owner) ? voicesOf(r, owner, r.opening(owner, from), start - 1) : behind;
  if (voices.length === 0 && anaphor === null) return null;
  const gender = anaphor?.gender ?? null;
  const plural = anaphor?.plural ?? false;
  return { voices, suggested: null, gender, plural, anaphor: voices.length > 0 ? null : anaphor };
}

/** Verbs by which one gives, makes or takes up what a noun of speech names. */
const LIGHT = wordSet(
  'issue give make offer deliver repeat voice express renew level release publish send join adopt reiterate sound file lodge raise extend put utter echo',
);

/** The finite verb whose object a noun of speech is (issued a stern warning that); null where someone else's words are meant. */
function lightVerb(r: Reading, i: number, from: number): number | null {
  let at = i - 1;
  while (
    at >= from &&
    i - at < 6 &&
    (['ADJ', 'DET', 'ADV', 'NOUN', 'NUM'].includes(r.pos(at)) || r.isPossessive(at))
  )
    at--;
  return r.isVerb(at) && r.isFinite(at) && !r.isPassive(at) && LIGHT.has(r.lemma(at)) ? at : null;
}

/** `an appeal for calm`, `a warning of floods`, `a promise to leave`: what the noun is about stands right behind it. */
const behindNoun = (r: Reading, at: number, word: CueWord, i: number): boolean =>
  at === i + 1 &&
  ((r.key(at) === 'to' && r.isVerb(at + 1)) ||
    (['for', 'of', 'about', 'against'].includes(r.key(at)) &&
      (word.takes.has(r.key(at) as never) ||
        (cueIndex().verbs.get(word.lemma) ?? []).some((w) => w.particles[0] === r.key(at)))));

/** The possessive, or possessor’s s, before a noun and its adjectives. */
function opener(r: Reading, i: number, from: number): number {
  let at = i - 1;
  while (at > from && i - at < 4 && ['ADJ', 'NOUN', 'ADV'].includes(r.pos(at)) && !r.isPossessive(at)) at--;
  return at;
}
