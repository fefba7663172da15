/**
 * Why annotated events are not found, and which are found that nobody annotated: `misses FOLDER… [--english] [--list]` counts
 * the reasons over annotated documents, Arabic unless told; with --list it names each with its word and sentence.
 */
import type { EventDraft } from '../../src/extract/events/draft.ts';
import { draftEvents, finishEvents, tellEvents } from '../../src/extract/events/read.ts';
import { Setting, worthFeatures } from '../../src/extract/events/worth.ts';
import { loadGazetteer } from '../../src/extract/gazetteer/build.ts';
import type { Token } from '../../src/extract/layers.ts';
import { readDocument } from '../../src/extract/pipeline.ts';
import { SyntaxView } from '../../src/extract/syntax-view.ts';
import { nounKey, verbReading } from '../../src/languages/ar/events/lookup.ts';
import { eventIndex } from '../../src/languages/ar/events/senses.ts';
import { eventIndex as englishIndex } from '../../src/languages/en/events/senses.ts';
import { languageOf } from '../../src/languages/registry.ts';
import { overlaps } from '../../src/text/span.ts';
import { type GoldDocument, readCorpus } from '../corpus/gold.ts';

const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const listed = process.argv.includes('--list');
const code = process.argv.includes('--english') ? 'en' : 'ar';
const gazetteer = loadGazetteer();
const index = eventIndex();
const counts = new Map<string, number>();
const lines: string[] = [];

function count(reason: string, line: string): void {
  counts.set(reason, (counts.get(reason) ?? 0) + 1);
  lines.push(`${reason} | ${line}`);
}

/** The lists of the lexicon in which a word stands, under its first reading and under any other. */
function rows(token: Token): { first: string[]; others: string[] } {
  if (code === 'en') return englishRows(token);
  const lists = (lemma: string, stem: string): string[] => [
    ...(index.verbs.has(lemma) ? ['verb'] : []),
    ...(index.nouns.has(lemma) || index.nouns.has(stem) ? ['noun'] : []),
    ...(index.light.has(lemma) ? ['light'] : []),
    ...(index.masdars.has(lemma) || index.masdars.has(stem) ? ['light masdar'] : []),
    ...(index.participles.has(lemma) ? ['participle'] : []),
    ...(index.phrases.has(lemma) || index.phrases.has(stem) ? ['phrase'] : []),
  ];
  const [first, ...others] = token.analyses;
  const mine = first === undefined ? [] : lists(first.lemma, first.stem);
  const key = nounKey(token, (k) => index.nouns.has(k));
  if (index.nouns.has(key) && !mine.includes('noun')) mine.push('noun');
  if (verbReading(token, (l) => index.verbs.has(l)) !== null && !mine.includes('verb')) mine.push('verb');
  return { first: mine, others: others.flatMap((a) => lists(a.lemma, a.stem)) };
}

function englishRows(token: Token): { first: string[]; others: string[] } {
  const { verbs, gerunds, nouns, light, subjects, phrases } = englishIndex();
  const lists = Object.entries({ verbs, gerunds, nouns, light, subjects, phrases });
  const [first, ...others] = token.analyses.map(({ lemma }) =>
    lists.filter(([, list]) => list.has(lemma) || list.has(token.key)).map(([name]) => name),
  );
  return { first: first ?? [], others: others.flat() };
}

function explain(gold: GoldDocument): void {
  const layers = readDocument(gold.head, gazetteer);
  const language = languageOf(gold.head.language);
  const view = SyntaxView.of(layers.syntax, layers.tokens);
  const spanOf = (event: EventDraft): Token => layers.tokens[event.trigger.token] as Token;
  const { drafts, filling } = draftEvents(layers, language, gazetteer);
  const told = finishEvents(drafts, filling, layers, language);
  const { events } = tellEvents(layers, language, gazetteer);
  const setting = new Setting(told, layers.sentences.length);
  const named = new Set(
    layers.entities.flatMap((e) => e.mentions.flatMap(({ first, last }) => [first, last])),
  );
  const triggers = language.findTriggers(
    view,
    (token) => named.has(token),
    () => null,
  );
  const used = new Set<EventDraft>();
  const quote = (from: number, to: number): string => gold.head.text.slice(from, to).replace(/\s+/g, ' ');
  const worth = (event: EventDraft): number => {
    const [no = 0, yes = 0] = language.worth?.model().scores(worthFeatures(event, filling, setting)) ?? [];
    return yes - no;
  };
  const wanting = gold.events.filter((v) => {
    const found =
      events.find((e) => !used.has(e) && e.sense.type === v.type && overlaps(spanOf(e), v.trigger)) ??
      events.find(
        (e) =>
          !used.has(e) &&
          e.sense.type === v.type &&
          overlaps(spanOf(e), v.sentence) &&
          !gold.events.some((w) => w.type === v.type && overlaps(w.trigger, spanOf(e))),
      );
    if (found !== undefined) used.add(found);
    return found === undefined;
  });
  for (const v of wanting) {
    const tokens = layers.tokens.filter((token) => overlaps(token, v.trigger));
    const token = tokens[0];
    const what = `${gold.head.name.slice(0, 12)} ${v.type} «${quote(v.trigger.start, v.trigger.end)}» ${tokens.map((t) => `${t.analyses[0]?.lemma}/${t.analyses[0]?.pos}/${t.analyses[0]?.derived ?? ''}`).join(' ')} | ${quote(v.sentence.start, v.sentence.end)}`;
    const at = events.find((e) => overlaps(spanOf(e), v.trigger));
    if (at !== undefined) {
      used.add(at);
      count(
        at.sense.type === v.type ? 'missed: twin taken' : `missed: type ${v.type} read as ${at.sense.type}`,
        `${at.sense.rule} ${what}`,
      );
      continue;
    }
    const dropped = told.find((e) => overlaps(spanOf(e), v.trigger));
    if (dropped !== undefined) {
      count(
        `missed: worth${dropped.sense.type === v.type ? '' : ' (and type)'}`,
        `${worth(dropped)} ${dropped.sense.rule} ${what}`,
      );
      continue;
    }
    if (drafts.some((e) => overlaps(spanOf(e), v.trigger))) {
      count('missed: only said', what);
      continue;
    }
    if (triggers.some((t) => overlaps(layers.tokens[t.token] as Token, v.trigger))) {
      count('missed: absorbed', what);
      continue;
    }
    if (token === undefined) continue;
    const found = tokens.map(rows);
    const first = found.flatMap((r) => r.first);
    const others = found.flatMap((r) => r.others);
    if (tokens.some((t) => named.has(t.index))) count('missed: in a name', what);
    else if (first.length > 0) count(`missed: rule (${[...new Set(first)].join(', ')})`, what);
    else if (others.length > 0) count(`missed: reading (${[...new Set(others)].join(', ')})`, what);
    else count('missed: no row', what);
  }
  for (const e of events) {
    if (used.has(e)) continue;
    const token = spanOf(e);
    const sentence = gold.events.find((v) => overlaps(v.sentence, token))?.sentence;
    const twin = gold.events.some(
      (v) => sentence !== undefined && overlaps(v.sentence, token) && v.type === e.sense.type,
    );
    const { start, end } = layers.sentences[e.sentence] ?? token;
    count(
      `extra: ${twin ? 'type told once' : sentence === undefined ? 'sentence without events' : 'other'}`,
      `${worth(e)} ${e.sense.rule} ${gold.head.name.slice(0, 12)} ${e.sense.type} «${token.text}» | ${quote(start, end)}`,
    );
  }
}

for (const folder of folders) for (const document of readCorpus(folder, code)) explain(document);
if (listed) for (const line of lines.toSorted()) console.log(line);
for (const [reason, n] of [...counts].toSorted((a, b) => b[1] - a[1]))
  console.log(String(n).padStart(5), reason);
