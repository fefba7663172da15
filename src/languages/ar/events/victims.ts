import type { EventType } from '../../../../schema/ontology/enums.ts';
import type { Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import type { Sense, Trigger } from '../../events.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { ofWord } from '../of-word.ts';

const KILLED = foldedSet('قتيل شهيد جثة ضحية جريح مصاب هالك غريق قتلى ضحايا جثث جرحى شهداء غرقى');
const STRUCK = foldedSet('متضرر منكوب');
const HELD = foldedSet('موقوف معتقل محتجز أسير معتقلون موقوفون محتجزون');
/** Words that count them. */
const COUNTS = foldedSet('عدد حصيلة عشرات مئات آلاف');
const NEAR = 2;

const senseOf = (type: EventType, mode: string | null, rule: string): Sense => ({
  type,
  mode,
  slots: new Map(),
  required: new Set(),
  weak: false,
  rule: `victims/${rule}:0`,
});
const DEAD = senseOf('ASSAULT', null, 'قتيل');
const HARMED = senseOf('DISASTER', null, 'متضرر');
const ARRESTED = senseOf('COERCE', 'arrest', 'موقوف');
const FREED = senseOf('RETREAT', 'release', 'محرر');

/** Counted dead, wounded or arrested tell what befell them where nothing else in the sentence does (عدد القتلى سبعة عشر). */
export function victims(
  view: SyntaxView,
  found: ReadonlyMap<number, Trigger>,
  isName: (token: number) => boolean,
): Trigger[] {
  const told = new Map<number, Set<EventType>>();
  for (const { token, senses } of found.values()) {
    const sentence = view.sentenceAt(token);
    const types = told.get(sentence) ?? new Set();
    for (const { type } of senses) types.add(type);
    told.set(sentence, types);
  }
  const seen = new Set<string>();
  const victims: Trigger[] = [];
  for (const token of view.tokens) {
    const held = token.kind === 'WORD' ? senseFor(token) : NONE;
    const sense = held === ARRESTED && isFreed(view.tokens[token.index + 1]) ? FREED : held;
    if (sense === NONE || isName(token.index) || !counted(token, view)) continue;
    const types = told.get(token.sentence);
    const causes: readonly EventType[] =
      sense === ARRESTED || sense === FREED
        ? ['COERCE', 'SANCTION', 'RETREAT']
        : ['ASSAULT', 'DISASTER', 'AID'];
    const key = `${token.sentence} ${sense === ARRESTED || sense === FREED}`;
    if (seen.has(key) || causes.some((type) => types?.has(type) === true)) continue;
    seen.add(key);
    const consequence = sense !== ARRESTED && sense !== FREED;
    victims.push({ token: token.index, kind: 'NOUN', senses: [sense], carrier: null, consequence });
  }
  return victims;
}

const FREEING = foldedSet('محرر محررون محررين');
/** أسيرا محررا: who has been let go. */
const isFreed = (token: Token | undefined): boolean =>
  FREEING.has(token?.analyses[0]?.lemma ?? '') || FREEING.has(token?.analyses[0]?.stem ?? '');

const NONE = 'none';
const senseFor = ofWord(({ analyses: [first] }): Sense | typeof NONE => {
  if (first === undefined || (first.pos !== 'NOUN' && first.pos !== 'ADJ')) return NONE;
  const among = (words: ReadonlySet<string>): boolean => words.has(first.lemma) || words.has(first.stem);
  return among(KILLED) ? DEAD : among(STRUCK) ? HARMED : among(HELD) ? ARRESTED : NONE;
});

/** A number or a word that counts stands right before it, or a number behind it (القتلى 17). */
function counted(token: Token, view: SyntaxView): boolean {
  for (let i = token.index - NEAR; i <= token.index + NEAR; i++) {
    const near = view.tokens[i];
    if (i === token.index || near?.sentence !== token.sentence) continue;
    const analysis = near.analyses[0];
    if (near.kind === 'NUMBER' || analysis?.pos === 'NUM') return true;
    if (i < token.index && (COUNTS.has(analysis?.lemma ?? '') || COUNTS.has(analysis?.stem ?? '')))
      return true;
  }
  return token.analyses[0]?.number === 'DU';
}
