import type { PlaceMatch } from './places.ts';
import type { NameView } from './view.ts';

const DASH = /^[-–—]+$/;
const LONGEST = 3;
/** How far behind the place a date and the agency in brackets may end. */
const REACH = 12;

/** Where a report was written, at its head: `كانونغو (أوغندا) –`, `بعقوبة/ السومرية نيوز`, `كانغدينغ 7 سبتمبر 2022 (شينخوا)`. */
export function findDateline(view: NameView): PlaceMatch[] {
  const first = view.from;
  let last = first;
  if (!mayStand(view, first)) return [];
  while (last - first < LONGEST && mayStand(view, last + 1)) last++;
  if (!closes(view, last + 1)) return [];
  return [{ first, last, cut: 0, kind: 'CITY', rule: 'place/dateline' }];
}

/** A word in no dictionary, or a listed place. */
function mayStand(view: NameView, i: number): boolean {
  if (!view.isWord(i) || view.timed(i)) return false;
  const listed = view.gazetteer.lookup(view.key(i));
  if (listed.some(({ candidate }) => candidate.kind === 'MEDIA')) return false;
  return view.unknown(i) || listed.some(({ candidate }) => candidate.type === 'PLACE');
}

function closes(view: NameView, i: number): boolean {
  const form = view.form(i);
  if (form === '/') return view.isWord(i + 1);
  if (DASH.test(form)) return view.pos(i + 1) === 'VERB';
  if (form !== '(' && !view.timed(i) && view.at(i)?.kind !== 'NUMBER') return false;
  let open = i;
  while (
    open - i < REACH &&
    view.form(open) !== '(' &&
    (view.timed(open) || view.at(open)?.kind === 'NUMBER')
  )
    open++;
  if (view.form(open) !== '(') return false;
  let close = open + 1;
  while (close - open < LONGEST + 1 && view.isWord(close)) close++;
  if (view.form(close) !== ')') return false;
  return DASH.test(view.form(close + 1)) || open > i;
}
