/** The model of which events a time expression dates: it weighs what the rules found against all that can be seen. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BoostedTrees } from '../../languages/shared/boosted-trees.ts';
import { packageRoot } from '../../text/package-root.ts';
import { bySentence } from '../by-sentence.ts';
import type { DocumentLayers, Timex } from '../layers.ts';
import { datedOf } from './date-event.ts';
import { DATE_COLUMNS, dateFeatures } from './date-features.ts';
import { type Dating, datingOf } from './date-timex.ts';
import type { EventDraft } from './draft.ts';
import type { Filling } from './filling.ts';
import { lookAhead } from './intended.ts';
import { mayDate, WORDS_ALONE } from './time-host.ts';

/** Where the model stands; made by scripts/events/train-dates.ts. */
export const DATES_FILE = 'src/extract/events/dates.tsv';

/** What an expression must exceed in thousandths of a logit: one that the rules found stays on a weaker word. */
const KEPT = -1000;
const ADDED = -700;

let kept: BoostedTrees | null = null;
const model = (): BoostedTrees => {
  kept ??= new BoostedTrees(readFileSync(join(packageRoot(), DATES_FILE), 'utf8'), DATE_COLUMNS);
  return kept;
};

/** The events of each sentence with its time expressions, but for the date of a dateline. */
export function* datable(
  events: readonly EventDraft[],
  layers: DocumentLayers,
  filling: Filling,
): Generator<{ readonly here: readonly EventDraft[]; readonly datings: readonly Dating[] }> {
  const timexesOf = bySentence(layers.timexes);
  for (const [sentence, here] of bySentence(events)) {
    const body = layers.syntax.bodies[sentence] ?? 0;
    const given = (timex: Timex): boolean => here.some(({ time }) => time?.start === timex.start);
    const timexes = (timexesOf.get(sentence) ?? [])
      .flatMap((timex) => (timex.since === undefined ? [timex] : [timex.since, timex]))
      .filter((timex) => given(timex) || (mayDate(timex) && filling.view.tokenFrom(timex.start) >= body));
    if (timexes.length > 0)
      yield { here, datings: timexes.map((timex) => datingOf(timex, timexes, here, layers, filling)) };
  }
}

/** Give the events of a document the dates that the model holds them to have. */
export function weighDates(events: readonly EventDraft[], layers: DocumentLayers, filling: Filling): void {
  for (const { here, datings } of datable(events, layers, filling)) {
    if (datings.every(({ hosts }) => hosts.length === 0)) continue;
    const times = here.map((event) => likeliest(event, here, datings, layers, filling));
    here.forEach((event, i) => {
      // What was told respectively of one word has been dealt out.
      const dealt = here.some((mate) => mate !== event && mate.trigger.token === event.trigger.token);
      if (!dealt) event.time = times[i] ?? null;
    });
  }
  for (const here of bySentence(events).values()) lookAhead(here, layers.head.published);
}

/** `دعا أنصاره إلى موكب الخميس المقبل`: what has been said was not said on a day to come. */
const isUnsaid = (event: EventDraft, { value }: Timex, published: string | null): boolean =>
  (WORDS_ALONE.has(event.sense.type) || event.sense.type === 'AGREE') &&
  event.modality === 'ACTUAL' &&
  value !== null &&
  published !== null &&
  value.start > published.slice(0, 10);

function likeliest(
  event: EventDraft,
  here: readonly EventDraft[],
  datings: readonly Dating[],
  layers: DocumentLayers,
  filling: Filling,
): Timex | null {
  // What was counted from another day has been found with it.
  if (event.time?.anchor != null && event.time.value !== null) return event.time;
  const trees = model();
  const dated = datedOf(event, here, layers, filling);
  let best: Timex | null = null;
  let top = 0;
  for (const dating of datings) {
    // What the rules give to none stands where nothing is dated, or dates what is no event.
    if (dating.hosts.length === 0 || isUnsaid(event, dating.timex, layers.head.published)) continue;
    const own = event.time?.start === dating.timex.start;
    // When a deed was done says nothing of when what goes with it was said.
    if (
      !own &&
      WORDS_ALONE.has(event.sense.type) &&
      !dating.hosts.some((host) => WORDS_ALONE.has(host.sense.type))
    )
      continue;
    const least = own ? KEPT : ADDED;
    const row = trees.encode(dateFeatures(dated, dating, layers, filling));
    const above = trees.score(0, row, least + top) - least;
    if (above > top) [best, top] = [own ? event.time : dating.timex, above];
  }
  return best;
}
