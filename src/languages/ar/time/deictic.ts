import type { Match, Scan } from '../../shared/time/match.ts';
import { oneDay } from '../../shared/time/values.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { bareKey, isBare, type Spelled } from './scan.ts';
import { PAST, SAME, WEEKDAYS } from './words.ts';

const DEICTIC: ReadonlyMap<string, number> = new Map([
  ['اليوم', 0],
  ['امس', -1],
  ['الامس', -1],
  ['البارحة', -1],
  ['غدا', 1],
  ['غد', 1],
  ['الغد', 1],
  ['الليلة', 0],
]);
const DEMONSTRATIVES = foldedSet('ذلك ذاك تلك كل نفس ذات بعد وذلك وتلك');
const PARTS_OF_TODAY = foldedSet('الصباح المساء الفجر الظهر الليلة اليوم');
const known = (k: string): boolean => DEICTIC.has(k);

const EARLIER = /^[وف]?(?:اول|قبل)$/;
const THIS = /^هذ[اه]$/;

export const beginsDeictic = (word: Spelled): boolean =>
  isBare(word, known) || word.key === 'بعد' || EARLIER.test(word.key) || THIS.test(word.key);

/** `اليوم الخميس`, `أمس`, `أمس الأول`, `أول من أمس`, `بعد غد`, `الليلة الماضية`. */
export function deictic(scan: Scan, i: number): Match | null {
  const { tokens } = scan;
  const key = bareKey(tokens[i], known);
  const next = tokens[i + 1]?.key ?? '';
  if (key === 'بعد' && (next === 'غد' || next === 'الغد')) return point(scan, 2, i, i + 1);
  if (EARLIER.test(key)) {
    const yesterday = next === 'من' ? i + 2 : i + 1;
    return tokens[yesterday]?.key === 'امس' ? point(scan, -2, i, yesterday) : null;
  }
  if (THIS.test(key) && PARTS_OF_TODAY.has(next)) return point(scan, 0, i, i + 1);
  const shift = DEICTIC.get(key);
  if (shift === undefined) return null;
  const beforeLast = key === 'الليلة' && next === 'قبل' && PAST.has(tokens[i + 2]?.key ?? '');
  if (beforeLast) return point(scan, -2, i, i + 2);
  if (key === 'امس' && next === 'الاول') return point(scan, -2, i, i + 1);
  if (key === 'الليلة' && PAST.has(next)) return point(scan, -1, i, i + 1);
  // اليوم and الليلة are nouns too: في اليوم التالي, ذلك اليوم, الليلة الأولى.
  const noun = key === 'اليوم' || key === 'الليلة';
  if (noun && DEMONSTRATIVES.has(tokens[i - 1]?.key ?? '') && tokens[i - 1]?.key !== 'بعد') return null;
  if (noun && (SAME.has(next) || (next.startsWith('ال') && isAdjective(scan, i + 1)))) return null;
  return point(scan, shift, i, i);
}

const isAdjective = (scan: Scan, i: number): boolean => {
  const token = scan.tokens[i];
  return (
    !WEEKDAYS.has(token?.key ?? '') &&
    (token?.analyses[0]?.pos === 'ADJ' ||
      /^ال(?:اول|اولي|اولى|ثاني|ثانية|ثالث|ثالثة|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|تالي|تالية|موالي|سابق|اخير|واحد)$/.test(
        token?.key ?? '',
      ))
  );
};

/** A day counted from publication, and its name where that follows. */
function point(scan: Scan, shift: number, first: number, last: number): Match {
  const named = WEEKDAYS.has(scan.tokens[last + 1]?.key ?? '') ? last + 1 : last;
  const value = scan.today === null ? null : oneDay(scan.today + shift);
  return { first, last: named, value, kind: 'POINT', rule: 'time/deictic' };
}
