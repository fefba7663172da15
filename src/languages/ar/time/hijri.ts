import type { Token } from '../../../extract/layers.ts';
import { fromHijri, isHijriYear, wholeHijriYear } from '../../shared/time/hijri.ts';
import type { Match, Scan } from '../../shared/time/match.ts';
import type { Value } from '../../shared/time/values.ts';
import { parseDigits } from '../numbers.ts';

const yearIn = (form: string): number | null => {
  const digits = parseDigits(form.replace(/هـ?$/, ''));
  return digits !== null && isHijriYear(digits) ? digits : null;
};
const isSign = (token: Token | undefined): boolean => /^هـ?$/.test(token?.form ?? '');

/** A whole year of the Islamic calendar, where the sign هـ says that it is one. */
export function hijriYear(token: Token | undefined, sign: Token | undefined): Value | null {
  const year = isSign(sign) ? yearIn(token?.form ?? '') : null;
  return year === null ? null : wholeHijriYear(year);
}

/** `الثالث من رمضان 1445 هـ`: a month of the Islamic calendar whose name ends at a token, or a day of it. */
export function hijriDate(scan: Scan, i: number, at: number, month: number, day: number | null): Match {
  const noun = /^(?:عام|سنة)$/.test(scan.tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
  const year = yearIn(scan.tokens[noun]?.form ?? '');
  const last = year === null ? at : isSign(scan.tokens[noun + 1]) ? noun + 1 : noun;
  return {
    first: i,
    last,
    value: fromHijri(year, month, day, scan.today),
    kind: 'POINT',
    rule: 'time/hijri',
  };
}
