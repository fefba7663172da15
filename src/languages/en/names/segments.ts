import { wordSet } from '../../shared/word-set.ts';
import { LINKS, PARTICLES, type Run } from './runs.ts';
import type { NameView } from './view.ts';

/** A run, or a part of one, that may be one name. */
export interface Segment extends Run {
  /** It stands right behind a title in the same run: `Secretary of State …`. */
  readonly titled: boolean;
}

/** Cut a run where its small words do not hold it together: `Egypt and Sudan`, but `Ministry of Culture and Tourism`. */
export function segmentsOf(view: NameView, run: Run): Segment[] {
  const found: Segment[] = [];
  let first = run.first;
  let titled = false;
  for (let i = run.first; i <= run.last; i++) {
    if (view.capital(i) || view.at(i)?.shape === 'MARK') continue;
    const next = nextCapital(view, i, run.last);
    if (holds(view, first, i, next, run.last)) {
      i = next;
      continue;
    }
    const last = i - 1;
    found.push({ first, last, titled });
    titled =
      (view.key(i) === 'of' || view.key(i) === 'for' || view.key(i) === 'to') && view.title(last) !== null;
    first = next;
    i = next;
  }
  if (first <= run.last) found.push({ first, last: run.last, titled });
  return found;
}

function nextCapital(view: NameView, from: number, to: number): number {
  let i = from;
  while (i < to && !view.capital(i)) i++;
  return i;
}

/** Whether the small words at `link` keep what is before and behind them in one name. */
function holds(view: NameView, first: number, link: number, next: number, last: number): boolean {
  const key = view.key(link);
  if (PARTICLES.has(key) && !LINKS.has(key)) return !view.ordinary(link - 1) || view.isGiven(link - 1);
  if (key === '&') return true;
  if (key === 'and') return joins(view, first, link, next, last);
  if (key === 'the') return false;
  const before = view.key(link - 1);
  const head = view.lexicon.organisations.get(before);
  const place = view.lexicon.places.get(before);
  if (key === 'of' && LED.has(before) && isPerson(view, next, last)) return false;
  if (key === 'in' || key === 'to') return MISSIONS.has(before);
  if (key === 'on' || key === 'against') return head !== undefined && BODIES.has(before);
  if (key === 'for') return head !== undefined || governed(view, first, link);
  if (governed(view, first, link) && (view.lexicon.ordinary.has(before) || ABSTRACT.test(before)))
    return true;
  if (view.title(link - 1) !== null && head === undefined) return false;
  return (
    (head !== undefined && head.position !== 'last') || (place !== undefined && place.position !== 'last')
  );
}

/** Bodies that are told of with whoever leads or owns them: `Libyan National Army of Khalifa Haftar`. */
const LED = wordSet(
  'army force forces militia militias party movement group company corporation front faction bloc alliance guard brigade council government cabinet',
);

/** A given name and a family name, to the end of what is written with capitals. */
function isPerson(view: NameView, first: number, last: number): boolean {
  let end = first;
  while (end < last && view.capital(end + 1)) end++;
  return end > first && end - first < 4 && view.isGiven(first) && !view.ordinary(first) && view.isFamily(end);
}

const ABSTRACT = /(?:tion|ment|ity|ism|ance|ence|ing|ship|ness|cy)s?$/;
const MISSIONS = new Set([
  'mission',
  'force',
  'office',
  'delegation',
  'embassy',
  'operation',
  'verification',
]);
const BODIES = wordSet(
  'committee commission council conference court tribunal panel institute office centre center agency association coalition campaign front union',
);

/** A head with `of` or `for` stands before: what follows belongs to it. */
function governed(view: NameView, first: number, to: number): boolean {
  for (let i = first + 1; i < to; i++)
    if ((view.key(i) === 'of' || view.key(i) === 'for') && view.lexicon.organisations.has(view.key(i - 1)))
      return true;
  return false;
}

/** `Culture and Tourism` under a ministry; `Food and Agriculture Organization`: what `and` joins names nothing alone. */
function joins(view: NameView, first: number, link: number, next: number, last: number): boolean {
  if (view.key(link + 1) === 'the' || view.listed(first, link - 1).length > 0) return false;
  let end = next;
  while (end < last && view.capital(end + 1)) end++;
  const plain = (from: number, to: number): boolean => {
    for (let i = from; i <= to; i++)
      if (view.capital(i) && !view.ordinary(i) && !view.lexicon.organisations.has(view.key(i))) return false;
    return true;
  };
  const heads = view.lexicon.organisations;
  if (governed(view, first, link))
    return plain(next, end) && !(heads.has(view.key(end)) && view.key(end) !== 'relief');
  const head = heads.get(view.key(end));
  if (head === undefined || head.position === 'first' || end === next) return false;
  if (heads.has(view.key(link - 1)) && link - 1 > first && !plain(first, link - 1)) return false;
  for (let i = first; i < link; i++) if (view.title(i) !== null && view.title(i) !== 'modifier') return false;
  return plain(link - 1, link - 1) && !view.lexicon.peoples.has(view.key(link - 1));
}
