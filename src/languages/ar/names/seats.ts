/** What belongs to the name of a court, a state or a unit beyond what its list or its head takes. */
import { foldKey } from '../../../text/normalise.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { changed, type Found } from './found.ts';
import type { GazetteerMatch } from './gazetteer-names.ts';
import { isFeminine } from './phrase-words.ts';
import type { NameView } from './view.ts';

/** Courts of first and second instance, which are a town's. */
const COURTS = foldedSet('محكمة استئنافية نيابة');
/** What a court hears, behind which its town stands: `محكمة جنح الكرخ`. */
const SORTS = foldedSet('جنح جنايات بداءة بداية صلح استئناف تحقيق مرور أسرة');
/** Courts of which a state has one. */
const SUPREME = foldedSet(
  'العليا الدستورية الاتحادية النقض التمييز الدولية القضاء التعقيب الوطنية الدائمة العدل التحكيم',
);
/** What the official name of a state or a republic inside one begins with. */
const REALMS = foldedSet('جمهورية سلطنة مملكة');
/** Of which the official name begins with `دولة`, unlike `في دولة تشاد`. */
const STATE = foldKey('دولة');
const STATES_OF = foldedSet('الكويت قطر الإمارات ليبيا فلسطين إسرائيل إريتريا');
const GOVERNMENT = foldKey('حكومة');
const STATES = new Set<string>(['COUNTRY', 'STATE', 'ADMIN1']);
/** Of which there is one for each number. */
const UNITS = foldedSet('فوج لواء كتيبة فرقة كتائب سرية ثانوية مدرسة رقم شرطة محطة مخيم');
const NUMBERED = new Set<string>(['SECURITY_FORCE', 'ARMED_GROUP', 'FACILITY']);

type Listed = ReadonlyMap<number, readonly GazetteerMatch[]>;

/** A name with the words that complete it. */
export function completed(view: NameView, found: Found, listedAt: Listed): Found {
  return numbered(view, described(view, seated(view, realm(view, found), listedAt)));
}

/** `مستشفى الناصرية التعليمي`, `سوق نيالا الكبير`: of what sort or rank a building is. */
function described(view: NameView, found: Found): Found {
  if (found.kind !== 'FACILITY') return found;
  // مستشفى looks feminine and is masculine.
  const sorts = isFeminine(view, found.first) && !/ي$/.test(view.key(found.first)) ? SORTS_F : SORTS_M;
  let last = found.last;
  if (BESIDE.has(view.key(last + 1))) last++;
  while (view.cut(last + 1) === 0 && sorts.has(view.key(last + 1))) last++;
  return last === found.last ? found : longer(found, { last });
}
/** `مستشفى النساء والتوليد`: what else is treated there. */
const BESIDE = foldedSet('والتوليد والولادة والأطفال والأورام');
const SORTS_M = foldedSet(
  'التعليمي الجامعي التخصصي الميداني العام الدولي الإقليمي المركزي العسكري الجوي البحري الحكومي الأهلي الوطني الكبير القديم الرئيسي الرسمي التجاري الصحي الرياضي الأولمبي الإسلامي الصناعي النفطي النووي العمومي الجهوي البلدي المدني الاستشفائي الإصلاحي',
);
const SORTS_F = foldedSet(
  'التعليمية الجامعية الميدانية العامة الدولية الإقليمية المركزية العسكرية الجوية البحرية الحكومية الأهلية الوطنية الكبرى القديمة الرئيسية الرسمية التجارية الصحية الرياضية الصناعية النفطية النووية الابتدائية الإعدادية الثانوية الأساسية الكهرومائية الكهربائية الحرارية الغازية المدنية المختلطة',
);

/** `المحكمة الابتدائية بقابس`, `محكمة الجنايات في موبتي`: a court with its town. */
function seated(view: NameView, found: Found, listedAt: Listed): Found {
  if (found.kind !== 'GOVERNMENT' || !COURTS.has(view.stem(found.first))) return found;
  for (let i = found.first; i <= found.last; i++)
    if (SUPREME.has(view.key(i)) || (i > found.first && view.unknown(i)) || listedAt.get(i)?.some(isTown))
      return found;
  const behind = found.last + 1;
  const apart = view.key(behind) === 'في';
  const town = (listedAt.get(apart ? behind + 1 : behind) ?? []).find(
    (m) =>
      isTown(m) &&
      (apart || SORTS.has(view.key(found.last)) ? m.cut === 0 : /^ب/.test(view.form(behind)) && m.cut === 1),
  );
  if (town === undefined) return found;
  // المحكمة الابتدائية بتونس 2
  const second = view.at(town.last + 1);
  const numbered = second?.kind === 'NUMBER' && second.form.length === 1 && !view.timed(town.last + 1);
  return longer(found, { last: numbered && !counts(view, town.last + 2) ? town.last + 1 : town.last });
}

const isTown = ({ entries }: GazetteerMatch): boolean =>
  entries.some(({ candidate }) => ['CITY', 'ADMIN1', 'ADMIN2'].includes(candidate.kind));

/** `سلطنة عمان`, `جمهورية إنغوشيا`. */
function realm(view: NameView, found: Found): Found {
  const before = found.first - 1;
  const states = found.entries.filter((e) => STATES.has(e.candidate.kind));
  const seat = found.entries.some((e) => e.form === 'METONYM') && view.bare(before) === GOVERNMENT;
  if (found.cut > 0 || view.analysis(before)?.definite) return found;
  const official = view.bare(before) === STATE && STATES_OF.has(view.key(found.first));
  if (!seat && !(states.length > 0 && (official || REALMS.has(view.bare(before))))) return found;
  const entries = states.length > 0 ? states : found.entries;
  return changed(longer(found, { first: before }), { entries, cut: view.cut(before) });
}

/** `كتيبة الشرطة المسلحة 14`, `محطة الضخ رقم 6`: the number of a unit, behind which nothing is counted. */
function numbered(view: NameView, found: Found): Found {
  if (!NUMBERED.has(found.kind)) return found;
  let at = found.last + 1;
  if (view.key(at) === 'رقم') at++;
  else if (!UNITS.has(view.stem(found.first)) && !UNITS.has(view.stem(found.last))) return found;
  if (view.at(at)?.kind !== 'NUMBER' || view.timed(at) || view.form(at).length > 4) return found;
  return counts(view, at + 1) ? found : longer(found, { last: at });
}

const counts = (view: NameView, i: number): boolean =>
  view.pos(i) === 'NOUN' && view.analysis(i)?.definite === false && view.cut(i) === 0;

const longer = (found: Found, { first = found.first, last = found.last }): Found =>
  changed(found, { first, last, weight: found.weight + (found.first - first + last - found.last) * 10 });
