import type { Scan } from '../../shared/time/match.ts';
import { foldedSet } from '../../shared/word-set.ts';

const SOURCES = foldedSet('وفق بحسب حسب وفقا طبقا نقلا حسبما');
const RELATIVES = foldedSet('الذي التي اللذين اللتين الذين اللواتي اللاتي');
const SOURCE_REACH = 25;
const RELATIVE_REACH = 8;

/** Whether a date is told aside: of when a source said so (`وفق حصيلة تلاها الأربعاء`), or in a relative clause (`السفارة التي هُدمت في 7 آب`). */
export function isAside({ tokens }: Scan, first: number): boolean {
  const sentence = tokens[first]?.sentence;
  for (let back = 1; back < SOURCE_REACH && tokens[first - back]?.sentence === sentence; back++) {
    const key = tokens[first - back]?.key ?? '';
    if (SOURCES.has(key) || (back < RELATIVE_REACH && RELATIVES.has(key))) return true;
  }
  return false;
}
