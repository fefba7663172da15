import type { ActorKind } from '../../../schema/ontology/enums.ts';
import type { Token } from '../../extract/layers.ts';
import { foldKey } from '../../text/normalise.ts';
import { loadParticipantNouns, loadStatementLexicon } from './lexicon/load.ts';
import { MEMBER_CLASSES, type NounClass, OBJECT_CLASSES } from './lexicon/vocabulary.ts';
import { nameLexicon } from './names/lexicon.ts';
import { writtenCase } from './syntax/agreement.ts';
import { PERSON_HEADS } from './syntax/words.ts';

/** The nouns of the classes that meet a condition, with their plurals (folded). */
const nounsOf = (meets: (group: NounClass) => boolean): ReadonlySet<string> =>
  new Set(
    loadParticipantNouns()
      .filter((row) => meets(row.class))
      .flatMap((row) => [row.singular.key, ...row.plurals.map((p) => p.key)]),
  );

let parties: ReadonlySet<string> | null = null;
let objects: ReadonlySet<string> | null = null;

/** Whether a noun names a thing that violence is done to: a building, a vehicle, a position. */
export function isObject(lemma: string): boolean {
  objects ??= nounsOf((group) => OBJECT_CLASSES.has(group));
  return objects.has(lemma);
}

let arms: ReadonlySet<string> | null = null;

/** Whether a noun names weapons. */
export function isArms(lemma: string): boolean {
  arms ??= nounsOf((group) => group === 'WEAPON');
  return arms.has(lemma);
}

const OTHERS = /^[وف]?(?:ال)?اخر(?:ون|ين)$/;
/** Some of those spoken of. */
const OF_THEM = /^[وفلب]?(?:معظم|بعض|جميع|اغلب|غالبيت|احد|نصف|بقيت|باقي)هم$/;

/** The sound masculine plural is for people, and that of other is for others. */
export function isPeople(token: Token): boolean {
  const analysis = token.analyses[0];
  if (OTHERS.test(token.key)) return true;
  return (
    analysis !== undefined &&
    (analysis.pos === 'NOUN' || analysis.pos === 'ADJ') &&
    analysis.number === 'PL' &&
    analysis.gender !== 'F' &&
    /(?:ون|ين)$/.test(token.key) &&
    writtenCase(token.key, analysis) !== null
  );
}

/** `معظمهم`: some of those spoken of are people, too. */
export const isPeopleOrSomeOf = (token: Token): boolean => OF_THEM.test(token.key) || isPeople(token);

let voices: ReadonlySet<string> | null = null;

/** Whether a noun names people or bodies of people that may take part in events without a name. */
export function isParty(lemma: string): boolean {
  parties ??= nounsOf((group) => !OBJECT_CLASSES.has(group));
  return parties.has(lemma) || PERSON_HEADS.has(lemma) || nameLexicon().heads.has(lemma);
}

/** Kinds of bodies whose class noun before a name (`صحيفة «إل موندو»`) means the body itself, not a part of it (`لجنة الكونغرس`). */
const CLASSED: ReadonlySet<string> = new Set(['MEDIA', 'COMPANY', 'PARTY', 'ARMED_GROUP', 'NGO']);

/** The kind of bodies that a noun before a name says it is one of. */
export function classKind(lemma: string): ActorKind | null {
  const kind = nameLexicon().heads.get(lemma)?.kind ?? null;
  return kind !== null && CLASSED.has(kind) ? kind : null;
}

let members: ReadonlySet<string> | null = null;

/** Whether a noun names those through whom a body acts: its fighters, machines, branches. */
export function isMember(lemma: string): boolean {
  members ??= new Set([...nounsOf((group) => MEMBER_CLASSES.has(group)), ...MEMBERS]);
  return members.has(lemma);
}

const MEMBERS = [
  ...['فرقة', 'فرق', 'طاقم', 'طواقم', 'جناح', 'رجل', 'رجال', 'مراقب', 'خلية', 'خلايا'],
  ...['فتى', 'فتيان', 'شاب', 'شبان', 'أفراد', 'فرد', 'قيادة', 'زعامة', 'إدارة'],
].map(foldKey);

/** Whether a noun carries someone's words (بيان) or speaks for someone (متحدث, مصادر). */
export function isVoice(lemma: string): boolean {
  if (voices === null) {
    const { media, unnamed } = loadStatementLexicon();
    voices = new Set([...media, ...unnamed].map((row) => row.words[0]?.key ?? ''));
  }
  return voices.has(lemma) || SPOKESMEN.has(lemma);
}

const SPOKESMEN = new Set(
  [
    'متحدث',
    'متحدثة',
    'ناطق',
    'ناطقة',
    'مسؤول',
    'مسؤولة',
    'قيادي',
    'مصدر',
    'بيان',
    'سفير',
    'مندوب',
    'ممثل',
    'عضو',
    'لسان',
    'اسم',
    'قيادة',
    'ادارة',
    'مكتب',
  ].map(foldKey),
);
