import type { Timex } from '../../../extract/layers.ts';
import { toDay, toIso } from '../calendar.ts';
import { ofEntries } from './labels.ts';

/** How many days before publication news still tells of as its story. */
const FRESH = 2;
/** How many characters may stand between a clock and the day behind it. */
const CLOSE = 4;
/** How many days before it a day may be of which the next sentence goes on to tell. */
const WEEK = 7;
/** How many sentences back the story's day may have been named. */
const BACK = 8;

/**
 * A moment without a day (`مساءً`, `عند الساعة الخامسة`) is of the day that its sentence names, before it rather than
 * behind it, else of a recent day that the sentence before told, of the fresh day that the sentences before it told, else of the day of publication. Linear.
 */
export function settle(read: readonly Timex[], today: number | null): readonly Timex[] {
  const found = today === null ? read : ofEntries(read, today);
  const behind = daysBehind(found, today);
  let told: Day | null = null;
  let fresh: Day | null = null;
  return found.map((timex, i) => {
    const own = dayOf(timex);
    if (own !== null) {
      told = own;
      const age = today === null ? FRESH + 1 : today - toDay(own.day);
      if (age >= 0 && age <= FRESH) fresh = own;
    }
    if (!isMoment(timex.rule) || timex.value !== null) return timex;
    // On Tuesday, and shortly after midnight: of the day that follows.
    const past = timex.rule === 'time/small-hours' ? 1 : 0;
    // في الساعة 12:52 ظهر يوم الاثنين: its own day stands right behind it.
    const next = found[i + 1];
    const beside = next !== undefined && next.start - timex.end <= CLOSE ? dayOf(next) : null;
    const here =
      beside?.day ??
      (told?.sentence === timex.sentence ? toIso(toDay(told.day) + past) : (behind[i] ?? null));
    const story =
      fresh !== null && timex.sentence - fresh.sentence <= BACK ? later(fresh.day, past, today) : null;
    const before =
      told !== null && timex.sentence - told.sentence === 1 && isRecent(told, today)
        ? later(told.day, past, today)
        : null;
    const day = here ?? before ?? story ?? (today === null ? null : toIso(today));
    return day === null ? timex : { ...timex, value: { start: day, end: day, precision: 'DAY' } };
  });
}

/** It has been, and not long ago. */
const isRecent = ({ day }: Day, today: number | null): boolean =>
  today === null || (toDay(day) <= today && today - toDay(day) <= WEEK);

/** So many days on, but not behind publication. */
const later = (day: string, days: number, today: number | null): string =>
  today !== null && toDay(day) + days > today ? day : toIso(toDay(day) + days);

/** A day that a text names (ISO), and in which sentence. */
interface Day {
  readonly sentence: number;
  readonly day: string;
}

/** For each expression, the first day behind it in its sentence that is not still to come. */
function daysBehind(found: readonly Timex[], today: number | null): readonly (string | null)[] {
  const days: (string | null)[] = found.map(() => null);
  let next: Day | null = null;
  for (let i = found.length - 1; i >= 0; i--) {
    const timex = found[i] as Timex;
    if (next?.sentence === timex.sentence) days[i] = next.day;
    const own = dayOf(timex);
    if (own !== null && (today === null || toDay(own.day) <= today)) next = own;
  }
  return days;
}

const isMoment = (rule: string): boolean => rule === 'time/moment' || rule === 'time/small-hours';

const dayOf = ({ rule, kind, value, sentence }: Timex): Day | null =>
  !isMoment(rule) && kind === 'POINT' && value !== null && value.start === value.end
    ? { sentence, day: value.start }
    : null;
