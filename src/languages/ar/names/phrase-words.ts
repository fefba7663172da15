/** Words that decide where the name of a body or a building ends. */
import { foldKey } from '../../../text/normalise.ts';
import { foldedSet, wordSet } from '../../shared/word-set.ts';
import { isPreposition } from './lexicon.ts';
import type { NameView } from './view.ts';

export const GAMES = foldKey('ألعاب');
/** Before saints' names, which towns and mountains have too. */
export const SIR = 'سيدي';
/** `والجريمة المنظمة في البلاد`: what crime is organised governs nothing. */
export const CRIME = /الجريمة$/;
/** Buildings' nouns that begin names: `مدرسة دار الأرقم`, `ميناء قصر أحمد`. */
export const INNER = foldedSet('دار قصر برج دير');
/** Adjectives of a place that its name leaves out: `معبر الكركرات الحدودي`. */
export const OUTSIDE = foldedSet(
  'الحدودي الحدودية البري البرية السياحي السياحية الشهير الشهيرة الاستراتيجي الاستراتيجية',
);
/** Adjectives that are participles but govern nothing: `هيئة الأركان العامة للجيوش`. */
export const STANDING = foldedSet(
  'العام العامة الدائم الدائمة المستقل المستقلة العالي العالية المتكامل المتكاملة المتحد المتحدة الشامل الشاملة',
);
/** `صوت البرلمان لصالح القانون`: for whose good something is done, which ends a name. */
export const FOR = foldedSet('لصالح لمصلحة لحساب لفائدة');

/** Feminine adjectives of degree, which do not look feminine: `المحكمة العليا`. */
const ELATIVES = foldedSet('العليا الكبرى الصغرى العظمى الوسطى الأولى الأخرى الدنيا القصوى');
export const JOINTS = wordSet('دي ديل بن ابو علي ال عبد لا سان');
/** A joint, and no preposition that is spelled like one. */
export const isJoint = (view: NameView, j: number): boolean => {
  const token = view.at(j);
  return token !== undefined && JOINTS.has(token.key) && !isPreposition(token);
};
/** After whom buildings are called: `مطار الملك خالد`. */
export const HONORIFICS = foldedSet(
  'الملك الملكة الأمير الأميرة الشيخ الشيخة السلطان الإمام الشهيد الشهيدة الرئيس الخليفة القديس القديسة الإمبراطور الزعيم القائد القاضي البابا المشير الفريق العقيد الجنرال العلامة الحاج الحاجة السيدة النبي المير البطريرك',
);
/** What tells kings of one name: `الملك عبد الله الثاني`. */
export const REGNAL = foldedSet('الأول الثاني الثالث الرابع الخامس السادس السابع الثامن');
/** Kinds of bodies that are called after what they deal with. */
export const DEALING = new Set<string>(['GOVERNMENT', 'NGO', 'COMPANY']);
/** Bodies that are called after two things: `وزارة الثقافة والسياحة`, `حزب العدالة والرفاه`. */
export const MANIFOLD = foldedSet('وزارة حزب');
/** Whom armed bodies are called after: `كتائب شهداء الجزيرة`. */
export const VALIANT = foldedSet(
  'شهداء أحرار أنصار صقور أسود فرسان حراس جند ثوار درع سيف سيوف نسور ذئاب أشبال مجاهدي',
);
/** Bodies and works that are called after persons. */
export const PERSONAL = wordSet(
  'مركز معهد موسسة جامعة كتائب كتيبة سرايا لواء الوية فرقة دار جيش جمعية صندوق مدرسة',
);

/** The adjective at `j` has the gender of the head at `first`, or of the genitive between, where `named` tells which words are names; null where there is none. */
export function agrees(
  view: NameView,
  first: number,
  j: number,
  named: ((token: number) => boolean) | null,
): boolean {
  const feminine = view.key(j).endsWith('ة') || ELATIVES.has(view.key(j));
  // حزب الوطنيين المستقلين, and not الهلال الأحمر المغربي المصابين
  if (PEOPLE.test(view.key(j)) && view.analysis(j)?.number === 'PL')
    return PEOPLE.test(view.key(j - 1)) || view.analysis(j - 1)?.number === 'PL' || isNamed(view, j - 1);
  if (feminine === isFeminine(view, first)) return true;
  if (named === null) return false;
  for (let k = j - 1; k > first; k--)
    if (view.pos(k) !== 'ADJ')
      return feminine === isFeminine(view, k) || named(k) || view.key(k).endsWith('اء');
  return false;
}

const PEOPLE = /[وي]ن$/;
/** A body's name or a noun that many read otherwise: its adjective may be of its people. */
const isNamed = (view: NameView, i: number): boolean => view.pos(i) !== 'ADJ' && view.unknown(i);

export function isFeminine(view: NameView, i: number): boolean {
  const key = view.key(i);
  if (/(?:ة|ات|اء|ي)$/.test(key) && !/[وي]ن$/.test(key)) return true;
  return view.analysis(i)?.number === 'PL' && !/[وي]ن$/.test(key);
}

/** A letter or syllable that is spelled out: سي تي يو. */
export const isLetter = (view: NameView, j: number): boolean =>
  view.key(j).length <= 3 && !['ADP', 'PART', 'SCONJ', 'CCONJ', 'PRON', 'DET'].includes(view.pos(j));

/** What a participle governs: `الرافضة لاتفاق أبوجا`. */
export const isComplement = (view: NameView, j: number): boolean =>
  view.pos(j) === 'ADP' || ['ل', 'ب'].some((p) => view.analysis(j)?.proclitics.includes(p));

/** A verbal noun, or a noun of a quality: what a body works for rather than who stands beside it. */
export const isAbstract = (view: NameView, j: number): boolean =>
  view.analysis(j)?.derived === 'MASDAR' || /(?:ية|ات)$/.test(view.key(j));

/** What people come together for, and no body works for (أمام وزارة المالية للمطالبة بأجورهم). */
export const ERRANDS = foldedSet(
  'للمطالبة للاحتجاج للتنديد للتعبير للضغط للرد للاطلاع للاستفسار للمشاركة للتظاهر للاعتصام لبحث لمناقشة لمطالبة لتهنئة لحث للقاء',
);

/** Bodies that have members of one calling. */
export const MEMBERSHIPS = foldedSet(
  'هيئة نقابة اتحاد جمعية رابطة عمادة منظمة تنسيقية غرفة كونفدرالية فيدرالية فدرالية شبكة مجلس صندوق معهد',
);

/** A sound plural of people; in `سجون` and `قانون` the last letters belong to the noun. */
export function arePeople(view: NameView, j: number): boolean {
  const key = view.key(j);
  const lemma = view.analysis(j)?.lemma ?? '';
  return PEOPLE.test(key) && (!lemma.endsWith('ن') || key.slice(0, -2).endsWith(lemma));
}
