/** Makes verbs.tsv, nouns.tsv, adjectives.tsv and names.tsv from Ayaspell, with the hand-written tables first. */
import { readFileSync, writeFileSync } from 'node:fs';
import { conjugate } from '../../src/languages/ar/morphology/conjugate.ts';
import { foldKey } from '../../src/text/normalise.ts';
import { presentCandidates, readAyaspell } from './ayaspell.ts';
import { countWords, frequency } from './counts.ts';
import { masdarCandidates, participleCandidates } from './patterns.ts';
import { linkPlurals } from './plurals.ts';

const FOLDER = 'src/languages/ar/lexicon/morphology';
const source = readAyaspell();
const counts = countWords();
const words = (pattern: RegExp): string[] =>
  [...source.sections]
    .filter(([name]) => pattern.test(name))
    .flatMap(([, list]) => list.filter((w) => w.length > 1));
const hand = (file: string): string[][] =>
  readFileSync(`scripts/morphology/data/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
const write = (file: string, header: string, rows: readonly string[]): void =>
  writeFileSync(
    `${FOLDER}/${file}`,
    `# Made by scripts/morphology/import.ts from Ayaspell (Mohamed Kebdani; used under MPL 1.1) and scripts/morphology/data.\n${header}\n${[...new Set(rows)].sort().join('\n')}\n`,
  );

const masdars = new Set(words(/مصادر/));
const participles = new Set(words(/اسم-الفاعل|اسم-المفعول|مبالغة|مشبهة|مفردات|مختلفات/));
const usedWords = new Set<string>();
const weigh = (count: number): string => String(Math.min(9, Math.round(Math.log2(count + 1))));

/** Third persons that are hardly ever anything but verbs. */
function verbCount(past: string, present: string): number {
  const forms = conjugate({ past, present }).filter(({ features }) => features.person === 3);
  const plain = past.length === 3 || past.startsWith('أ');
  const sure = forms.filter(({ form, features }) =>
    plain ? features.tense === 'PRESENT' && /^[يت]/.test(form) : true,
  );
  return frequency(
    sure.map(({ form }) => foldKey(form)),
    counts,
    ['', 'و', 'ف', 'س'],
  );
}

function choosePresents(past: string, known: ReadonlySet<string>): string[] {
  const real = presentCandidates(past).filter((one) => known.has(one));
  if (real.length < 2) return real;
  const rank = (one: string): number => {
    const weak =
      one.endsWith('ى') ||
      (one.at(-2) === 'ا' && past.at(-2) === 'ا') ||
      one.endsWith('أ') ||
      one.endsWith('ا') ||
      one.endsWith('ؤ') ||
      one.startsWith('يؤا');
    return weak && !past.endsWith('ي') ? 1 : 0;
  };
  const best = Math.min(...real.map(rank));
  const kept = real.filter((one) => rank(one) === best);
  if (kept.length < 2) return kept;
  const attested = kept.map((one) => ({ one, n: verbCount(past, one) })).sort((a, b) => b.n - a.n);
  const top = attested[0];
  return top === undefined ? [] : top.n === 0 ? [kept[0] ?? ''] : [top.one];
}

const verbRows = new Map<string, string>();
const nounOf = (past: string, present: string, extra: string): string => {
  const expected = past.length > 3 || !extra ? masdarCandidates(past).filter((one) => masdars.has(one)) : [];
  const all = [...new Set([...(extra ? extra.split('|') : []), ...expected])];
  const { active, passive } = participleCandidates(past, present);
  const parts = [active.filter((one) => participles.has(one)), passive.filter((one) => participles.has(one))];
  for (const one of [...all, ...parts.flat()]) usedWords.add(one);
  return `${past}\t${present}\t${all.join('|')}\t${parts[0]?.join('|') ?? ''}\t${parts[1]?.join('|') ?? ''}`;
};
for (const [past = '', present = '', masdar = ''] of hand('verbs.tsv'))
  verbRows.set(
    `${past} ${present}`,
    `${nounOf(past, present, masdar)}\t${weigh(verbCount(past, present) + 1)}`,
  );
const byHand = new Set(hand('verbs.tsv').map(([past]) => past));
for (const [past, known] of source.verbs) {
  if (byHand.has(past) || past.length < 2) continue;
  for (const present of choosePresents(past, known)) {
    const count = verbCount(past, present);
    const plain = past.length <= 3 || past.startsWith('أ');
    if (count === 0 && plain) continue;
    verbRows.set(`${past} ${present}`, `${nounOf(past, present, '')}\t${weigh(count)}`);
  }
}
write('verbs.tsv', 'past\tpresent\tmasdars\tactive\tpassive\tweight', [...verbRows.values()]);

const nounRows: string[] = [];
const handNouns = hand('nouns.tsv');
const handSet = new Set(
  handNouns.flatMap(([singular = '', plurals = '']) => [singular, ...plurals.split('|')]),
);
for (const [singular = '', plurals = '', gender = ''] of handNouns)
  nounRows.push(
    `${singular}\t${plurals}\t${gender}\t${masdars.has(singular) ? 'MASDAR' : ''}\t${weigh(frequency([singular, ...plurals.split('|').filter(Boolean)].map(foldKey), counts) + 1)}`,
  );
const pushNouns = (list: readonly string[], derived: string): void => {
  for (const { singular, plurals } of linkPlurals(list)) {
    if (handSet.has(singular) || usedWords.has(singular)) continue;
    usedWords.add(singular);
    const count = frequency([singular, ...plurals].map(foldKey), counts);
    if (count === 0 && (singular.length < 4 || derived !== '')) continue;
    nounRows.push(
      `${singular}\t${plurals.filter((p) => !handSet.has(p)).join('|')}\t\t${derived}\t${weigh(count)}`,
    );
  }
};
pushNouns(words(/جامد/), '');
pushNouns(words(/مصادر/), 'MASDAR');
write('nouns.tsv', 'singular\tplurals\tgender\tderived\tweight', nounRows);

const adjectiveRows: string[] = [];
const handAdjectives = hand('adjectives.tsv');
const handAdjectiveSet = new Set(
  handAdjectives.flatMap(([masculine = '', plurals = '']) => [masculine, ...plurals.split('|')]),
);
for (const [masculine = '', plurals = '', feminine = ''] of handAdjectives)
  adjectiveRows.push(
    `${masculine}\t${plurals}\t${feminine}\t\t${weigh(frequency([masculine, `${masculine}ة`, ...plurals.split('|').filter(Boolean)].map(foldKey), counts) + 1)}`,
  );
const pushAdjectives = (list: readonly string[], derived: string): void => {
  for (const { singular, plurals } of linkPlurals(list)) {
    if (handAdjectiveSet.has(singular) || handSet.has(singular) || usedWords.has(singular)) continue;
    usedWords.add(singular);
    const count = frequency([singular, `${singular}ة`, ...plurals].map(foldKey), counts);
    if (count === 0) continue;
    adjectiveRows.push(`${singular}\t${plurals.join('|')}\t\t${derived}\t${weigh(count)}`);
  }
};
pushAdjectives(words(/اسم-الفاعل/), 'ACTIVE_PARTICIPLE');
pushAdjectives(words(/اسم-المفعول/), 'PASSIVE_PARTICIPLE');
pushAdjectives(words(/مبالغة|مشبهة|التفضيل|النسبة|صفات|مختلفات|مفردات/), '');
write('adjectives.tsv', 'masculine\tplurals\tfeminine\tderived\tweight', adjectiveRows);
const nameRows = words(/القارات|البلدان|العواصم|أشخاص|^أسماء/).filter(
  (w) => !w.endsWith('ي') || /(اي|سي|لي)$/.test(w) === false || w.length < 4,
);
write('names.tsv', 'name', nameRows);
