import type { Timex } from '../../../extract/layers.ts';
import { toDay, toIso } from '../calendar.ts';

/** How many days before publication news still tells of as its story. */
const FRESH = 2;
/** How many sentences back the story's day may have been named. */
const BACK = 8;

/**
 * A moment without a day (`مساءً`, `عند الساعة الخامسة`) is of the day that its sentence names, else of the fresh day
 * that the sentences before it told, else of the day of publication.
 */
export function settle(found: readonly Timex[], today: number | null): readonly Timex[] {
  const isDay = (t: Timex): boolean =>
    t.rule !== 'time/moment' && t.kind === 'POINT' && t.value !== null && t.value.start === t.value.end;
  const isAhead = (t: Timex): boolean => today !== null && toDay(t.value?.start ?? '') > today;
  return found.map((timex, i) => {
    if (timex.rule !== 'time/moment' || timex.value !== null) return timex;
    let day: string | null = null;
    for (let j = i + 1; day === null && found[j]?.sentence === timex.sentence; j++)
      if (isDay(found[j] as Timex) && !isAhead(found[j] as Timex)) day = found[j]?.value?.start ?? null;
    for (let j = i - 1; j >= 0 && timex.sentence - (found[j]?.sentence ?? 0) <= BACK; j--) {
      const other = found[j] as Timex;
      if (!isDay(other) || other.value === null) continue;
      const age = today === null ? FRESH + 1 : today - toDay(other.value.start);
      if (other.sentence !== timex.sentence && (age < 0 || age > FRESH || day !== null)) continue;
      day = other.value.start;
      break;
    }
    day ??= today === null ? null : toIso(today);
    return day === null ? timex : { ...timex, value: { start: day, end: day, precision: 'DAY' } };
  });
}
