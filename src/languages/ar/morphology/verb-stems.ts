import { wordSet } from '../../shared/word-set.ts';
import type { Verb } from './conjugate.ts';

/** Which endings a stem takes: none, none before a pronoun suffix, and those that begin in ـت، ـا، ـو or a consonant. */
export type StemGroup = 'BARE' | 'BOUND' | 'FEMININE' | 'DUAL' | 'PLURAL' | 'CONSONANT';
export const STEM_GROUPS: readonly StemGroup[] = ['BARE', 'BOUND', 'FEMININE', 'DUAL', 'PLURAL', 'CONSONANT'];

export interface Stem {
  readonly text: string;
  readonly tense: 'PAST' | 'PRESENT';
  readonly voice: 'ACTIVE' | 'PASSIVE' | null;
  readonly groups: readonly StemGroup[];
  /** Bare, it stands only after لم and the like: يقل، يدع، يحتلل. */
  readonly jussive: boolean;
}

const VOWELS: readonly StemGroup[] = ['BARE', 'BOUND', 'FEMININE', 'DUAL', 'PLURAL'];
/** Form VIII of roots in س, whose letters look like form X of doubled roots. */
const EIGHTH_OF_SEEN = new Set(['استند', 'استمع', 'استلم', 'استبق', 'استتر', 'استرق', 'استعر', 'استلب']);
/** Quadriliteral verbs with a doubled end, and form III and VI of doubled roots. */
const DOUBLED = wordSet('اطمأن اقشعر اشمأز اضمحل اكفهر ارعوى احمار حاج تضاد تحاب ضاد شاق حاد تماس تراص ماس');

/** The stems of a verb: sound, hollow, defective, doubled, hamzated, forms I to X, and the passives that letters show. */
export function verbStems(verb: Verb): Stem[] {
  const stems = [...pastStems(verb), ...presentStems(verb), ...passiveStems(verb)];
  return stems.filter((stem) => stem.text !== '');
}

const at = (word: string, index: number): string => word.at(index) ?? '';
const doubleLast = (word: string): string => word + at(word, -1);

/** True when the last two radicals are one doubled letter (شن، احتل، أعد، استمر). */
export function isDoubled({ past, present }: Verb): boolean {
  const last = at(past, -1);
  if ('اىيء'.includes(last) || at(past, -2) === 'ا') return DOUBLED.has(past);
  if (DOUBLED.has(past)) return true;
  if (past.length === 2) return true;
  if (past.length === 3 && past.startsWith('أ')) return present === `ي${past.slice(1)}`;
  if (past.length === 4 && past.startsWith('ا'))
    return !'تطدذثظ'.includes(at(past, 1)) && present === `ي${past.slice(1)}`;
  return past.length === 5 && past.startsWith('است') && !EIGHTH_OF_SEEN.has(past);
}

/** True when the middle radical is a long vowel in the past (قال، أقام، اختار، استقال). */
export const isHollow = ({ past }: Verb): boolean =>
  at(past, -2) === 'ا' && past.length >= 3 && !'ىاي'.includes(at(past, -1)) && !DOUBLED.has(past);

const isDefective = (word: string): boolean => 'ىايو'.includes(at(word, -1));

function stem(
  tense: Stem['tense'],
  text: string,
  groups: readonly StemGroup[],
  voice: Stem['voice'] = null,
  jussive = false,
): Stem {
  return { tense, text, groups, voice, jussive };
}

function pastStems(verb: Verb): Stem[] {
  const { past } = verb;
  const cut = past.slice(0, -1);
  if (isHollow(verb)) {
    const short = seatEnd(past.slice(0, -2) + at(past, -1));
    return [stem('PAST', past, VOWELS), ...boundHamza('PAST', past), stem('PAST', short, ['CONSONANT'])];
  }
  if (isDefective(past)) {
    if (past.endsWith('ي'))
      return [
        stem('PAST', past, ['BARE', 'BOUND', 'FEMININE', 'DUAL', 'CONSONANT']),
        stem('PAST', cut, ['PLURAL']),
      ];
    const weak = past.endsWith('ا') && past.length === 3 ? 'و' : 'ي';
    return [
      stem('PAST', past, ['BARE']),
      stem('PAST', `${cut}ا`, ['BOUND']),
      stem('PAST', cut, ['FEMININE', 'PLURAL']),
      stem('PAST', cut + weak, ['DUAL', 'CONSONANT']),
    ];
  }
  if (isDoubled(verb)) return [stem('PAST', past, VOWELS), stem('PAST', doubleLast(past), ['CONSONANT'])];
  if (past.endsWith('أ'))
    return [
      stem('PAST', past, [...VOWELS, 'CONSONANT']),
      stem('PAST', `${cut}ؤ`, ['PLURAL']),
      stem('PAST', `${cut}آ`.slice(0, -1), ['DUAL']),
    ];
  return [stem('PAST', past, [...VOWELS, 'CONSONANT'])];
}

/** جاء: جئت; the hamza that comes to stand before a consonant is written on its seat. */
const seatEnd = (word: string): string => (word.endsWith('ء') ? `${word.slice(0, -1)}ئ` : word);

/** A final ء between ا and an ending: جاؤوا، شاؤوا; يسيئون. */
function boundHamza(tense: Stem['tense'], word: string, voice: Stem['voice'] = null): Stem[] {
  if (!word.endsWith('ء')) return [];
  const cut = word.slice(0, -1);
  const before = at(word, -2);
  if (before === 'ا') return [stem(tense, `${cut}ؤ`, ['PLURAL', 'BOUND'], voice)];
  return [stem(tense, `${cut}ئ`, ['PLURAL', 'BOUND', 'DUAL', 'FEMININE'], voice)];
}

function presentStems(verb: Verb, voice: Stem['voice'] = null): Stem[] {
  const base = verb.present.slice(1);
  const cut = base.slice(0, -1);
  const last = at(base, -1);
  if (last === 'ي' || last === 'و')
    return [
      stem('PRESENT', base, ['BARE', 'BOUND', 'DUAL', 'CONSONANT'], voice),
      stem('PRESENT', cut, ['PLURAL', 'FEMININE', 'BARE', 'BOUND'], voice, true),
    ];
  if (last === 'ى')
    return [
      stem('PRESENT', base, ['BARE'], voice),
      stem('PRESENT', `${cut}ا`, ['BOUND'], voice),
      stem('PRESENT', `${cut}ي`, ['DUAL', 'CONSONANT'], voice),
      stem('PRESENT', cut, ['PLURAL', 'FEMININE', 'BARE', 'BOUND'], voice, true),
    ];
  if (isHollow(verb) && 'ايو'.includes(at(base, -2))) {
    const short = seatEnd(base.slice(0, -2) + last);
    return [
      stem('PRESENT', base, VOWELS, voice),
      ...boundHamza('PRESENT', base, voice),
      stem('PRESENT', short, ['CONSONANT', 'BARE', 'BOUND'], voice, true),
    ];
  }
  if (isDoubled(verb))
    return [
      stem('PRESENT', base, VOWELS, voice),
      stem('PRESENT', doubleLast(base), ['CONSONANT', 'BARE'], voice, true),
    ];
  if (last === 'أ')
    return [
      stem('PRESENT', base, [...VOWELS, 'CONSONANT'], voice),
      stem('PRESENT', `${cut}ؤ`, ['PLURAL', 'BOUND'], voice),
      stem('PRESENT', `${cut}ئ`, ['FEMININE'], voice),
    ];
  return [stem('PRESENT', base, [...VOWELS, 'CONSONANT'], voice)];
}

/** The passives whose letters differ from the active's: قيل، يقال، اقتيد، حوكم، يوجد، يؤخذ، أنشئ، سئل، دعي، يدعى. */
function passiveStems(verb: Verb): Stem[] {
  const found: Stem[] = [];
  const past = passivePast(verb);
  if (past !== null && past !== verb.past)
    found.push(
      ...(isHollow(verb)
        ? [stem('PAST', past, VOWELS, 'PASSIVE'), ...boundHamza('PAST', past, 'PASSIVE')]
        : past.endsWith('ي')
          ? pastStems({ past, present: verb.present }).map((one) => ({ ...one, voice: 'PASSIVE' as const }))
          : [stem('PAST', past, [...VOWELS, 'CONSONANT'], 'PASSIVE')]),
    );
  const present = passivePresent(verb);
  if (present !== null && present !== verb.present)
    found.push(...presentStems({ past: verb.past, present }, 'PASSIVE'));
  return found;
}

function passivePast(verb: Verb): string | null {
  const { past } = verb;
  if (isHollow(verb)) return `${past.slice(0, -2)}ي${at(past, -1)}`;
  if (/[ىا]$/.test(past) && past.length > 2) return lengthen(`${past.slice(0, -1)}ي`);
  if (past.endsWith('أ') && past.length > 2) return lengthen(`${past.slice(0, -1)}ئ`);
  if (at(past, 1) === 'أ' && past.length === 3) return `${at(past, 0)}ئ${at(past, 2)}`;
  const long = lengthen(past);
  return long === past ? null : long;
}

/** فاعل, تفاعل: فوعل, تفوعل. */
function lengthen(past: string): string {
  if (past.length === 4 && at(past, 1) === 'ا') return `${at(past, 0)}و${past.slice(2)}`;
  if (past.length === 5 && past.startsWith('ت') && at(past, 2) === 'ا')
    return `${past.slice(0, 2)}و${past.slice(3)}`;
  return past;
}

function passivePresent(verb: Verb): string | null {
  const { past, present } = verb;
  const last = at(present, -1);
  if (isHollow(verb) && 'وي'.includes(at(present, -2))) return `${present.slice(0, -2)}ا${last}`;
  if (last === 'ي' || last === 'و') return `${present.slice(0, -1)}ى`;
  if (present.endsWith('ئ')) return `${present.slice(0, -1)}أ`;
  if (present.startsWith('يأ') && present.length === 4) return `يؤ${present.slice(2)}`;
  if (past.startsWith('و') && past.length === 3 && present.length === 3) return `يو${present.slice(1)}`;
  return null;
}
