import { fromTold, type Match, type Scan } from '../../shared/time/match.ts';
import { around } from '../../shared/time/values.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { lengthAt } from './ago.ts';
import { comesLater } from './later.ts';
import { bareKey, isBare, type Spelled } from './scan.ts';
import { FOLLOWING, SAME, UNITS } from './words.ts';

const PERIOD_OF: ReadonlyMap<string, 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'> = new Map([
  ['اليوم', 'DAY'],
  ['يوم', 'DAY'],
  ['الليلة', 'DAY'],
  ['ليلة', 'DAY'],
  ['الاسبوع', 'WEEK'],
  ['الشهر', 'MONTH'],
  ['العام', 'YEAR'],
  ['عام', 'YEAR'],
  ['السنة', 'YEAR'],
]);
const THAT = foldedSet('ذلك ذاك تلك نفس ذات');
const known = (key: string): boolean => PERIOD_OF.has(key);

export const beginsSameTime = (word: Spelled): boolean =>
  isBare(word, (k) => THAT.has(k)) || isBare(word, known);

/** `في اليوم نفسه`, `ذلك العام`, `في اليوم التالي`: by the date told last. */
export function sameTime(scan: Scan, i: number): Match | null {
  const { tokens, today } = scan;
  const that = THAT.has(bareKey(tokens[i], (k) => THAT.has(k)));
  const at = that ? i + 1 : i;
  const unit = PERIOD_OF.get(bareKey(tokens[at], known));
  if (unit === undefined) return null;
  const next = tokens[at + 1]?.key ?? '';
  const definite = tokens[at]?.key.includes('ال') === true;
  const same = that ? definite : definite && SAME.has(next);
  const following = definite && FOLLOWING.has(next);
  if (!same && !following) return null;
  const told = scan.told();
  const after = told === null ? null : around(told, unit, following ? 1 : 0);
  // What happened on the next day did so by publication: it is the one after what was told before.
  const late = following && today !== null && after !== null && after.from > today && !comesLater(scan, i);
  const earlier = late ? scan.toldEarlier() : null;
  const value = earlier === null ? after : around(earlier, unit, 1);
  const last = SAME.has(next) || following ? at + 1 : at;
  return { first: i, last, value, kind: 'POINT', rule: 'time/told' };
}

const THEN = foldedSet('حينها آنذاك وقتها حينذاك وقتذاك يومها يومذاك وقتئذ حينئذ يومئذ ليلتها');

export const beginsBackThen = (word: Spelled): boolean => isBare(word, (k) => THEN.has(k));

/** `حينها`, `آنذاك`: when what was told last happened. */
export function backThen(scan: Scan, i: number): Match | null {
  if (!THEN.has(bareKey(scan.tokens[i], (k) => THEN.has(k))) || isOffice(scan, i)) return null;
  return { first: i, last: i, value: scan.toldEarlier(), kind: 'POINT', rule: 'time/then' };
}

/** `رئيس الوزراء آنذاك فلان`: it says when someone held his office. */
function isOffice({ tokens }: Scan, i: number): boolean {
  const [before, behind] = [tokens[i - 1]?.analyses[0], tokens[i + 1]?.analyses[0]];
  const noun = /^(?:NOUN|PROPN|X)$/.test(behind?.pos ?? '') && behind?.proclitics.length === 0;
  return noun && /^(?:NOUN|ADJ|PROPN|X)$/.test(before?.pos ?? '');
}

const BEFORE = foldedSet('قبل قبله قبلها سبق سبقه سبقها سبقت سبقته');
const AFTER = foldedSet('بعد بعده بعدها تلا تلاه تلاها تلته');

export const beginsEarlierBy = (word: Spelled): boolean => isBare(word, (k) => BEFORE.has(k) || AFTER.has(k));

/** `وقبل ذلك بيوم`, `بعدها بيومين`, `وسبق اللقاء بأسبوع`: so long from the date told last. */
export function earlierBy(scan: Scan, i: number): Match | null {
  const { tokens } = scan;
  const key = bareKey(tokens[i], (k) => BEFORE.has(k) || AFTER.has(k));
  const sign = BEFORE.has(key) ? -1 : AFTER.has(key) ? 1 : 0;
  if (sign === 0) return null;
  const suffixed = /[هة]ا?$/.test(key) && key.length > 3;
  const at = suffixed ? i + 1 : i + 2;
  const by = tokens[at];
  if (by === undefined || !by.form.startsWith('ب') || at >= scan.end(i)) return null;
  // قبل ends in no pronoun: what it counts from stands after it.
  const pronoun = tokens[i + 1]?.analyses[0]?.enclitic != null;
  if (!suffixed && !pronoun && !/^(?:ذلك|ذاك|ال.+)$/.test(tokens[i + 1]?.key ?? '')) return null;
  const length = lengthAt(scan, at, (k) => bareKey(tokens[k], (key) => UNITS.has(key)));
  if (length === null) return null;
  // قبل مقتله بيومين counts from an event that is named there.
  const event = tokens[i + 1]?.analyses[0];
  if (!suffixed && event?.enclitic != null && event.pos === 'NOUN') {
    const whole = length.unit.months === 0 && length.unit.days >= 1 && !length.about && length.count !== null;
    const anchor = whole
      ? { anchor: { token: i + 1, days: sign * (length.count ?? 0) * length.unit.days } }
      : {};
    return {
      first: i,
      last: length.last,
      value: null,
      kind: 'EVENT_RELATIVE',
      rule: 'time/event-relative',
      ...anchor,
    };
  }
  const value = fromTold(scan, length.unit, length.about ? null : length.count, sign);
  return { first: i, last: length.last, value, kind: 'POINT', rule: 'time/told' };
}
