/** Makes verbs.tsv, nouns.tsv, adjectives.tsv and names.tsv from the hand-written tables and, where they say nothing, Ayaspell. */
import { readFileSync, writeFileSync } from 'node:fs';
import { conjugate } from '../../src/languages/ar/morphology/conjugate.ts';
import { inflectNoun } from '../../src/languages/ar/morphology/nouns.ts';
import { foldKey } from '../../src/text/normalise.ts';
import { presentCandidates, readAyaspell } from './ayaspell.ts';
import { countWords, frequency, shares } from './counts.ts';
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
const list = (cell: string): string[] => cell.split('|').filter(Boolean);

const masdars = new Set(words(/مصادر/));
const participles = new Set(words(/اسم-الفاعل|اسم-المفعول|مبالغة|مشبهة|مفردات|مختلفات/));
const usedWords = new Set<string>();
const weigh = (count: number, behind = 0): string =>
  String(Math.max(0, Math.min(9, Math.round(Math.log2(count + 1)) - behind)));
/** A word that stands in a hand-written table is in use, even where the counts have not met it. */
const weighHand = (count: number): string => weigh(count + 3);

const handVerbs = hand('verbs.tsv').map(([past = '', present = '', masdar = '']) => ({
  past,
  present,
  masdars: list(masdar),
}));
const handNouns = hand('nouns.tsv').map(([singular = '', plurals = '', gender = '', least = '0']) => ({
  singular,
  plurals: list(plurals),
  gender,
  least: Number(least),
}));
const handAdjectives = hand('adjectives.tsv').map(([masculine = '', plurals = '', feminine = '']) => ({
  masculine,
  plurals: list(plurals),
  feminine,
}));
/** Nouns and adjectives of the hand-written tables, each with its broken plurals, and all forms of them (folded). */
const handWords = new Set(
  [
    ...handNouns.flatMap(({ singular, plurals }) => [singular, ...plurals]),
    ...handAdjectives.flatMap(({ masculine, plurals, feminine }) => [masculine, ...plurals, feminine]),
    ...handVerbs.flatMap((verb) => verb.masdars),
  ].map(foldKey),
);
const handForms = new Set([
  ...handWords,
  ...handNouns
    .flatMap(({ singular }) => inflectNoun({ singular }))
    .filter(({ features }) => !features.construct)
    .map(({ form }) => foldKey(form)),
]);
/** Citation forms: a participle written like one has its lemma too. */
const citations = new Set([
  ...handAdjectives.map(({ masculine }) => masculine),
  ...handNouns.map(({ singular }) => singular),
]);
/** A participle that is in no hand-written table, but whose letters are a form of a word there, is hardly ever meant. */
const isShadowed = (word: string): boolean => !citations.has(word) && handForms.has(foldKey(word));

/** Third persons that are hardly ever anything but verbs. */
function verbForms(past: string, present: string): string[] {
  const forms = conjugate({ past, present }).filter(
    ({ features, jussive }) => features.person === 3 && !jussive,
  );
  const plain = past.length === 3 || past.startsWith('أ');
  return forms
    .filter(({ form, features }) => (plain ? features.tense === 'PRESENT' && /^[يت]/.test(form) : true))
    .map(({ form }) => foldKey(form));
}
const VERB_CLITICS = ['', 'و', 'ف', 'س'];
const verbCount = (past: string, present: string): number =>
  frequency(verbForms(past, present), counts, VERB_CLITICS);

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
const nounOf = (past: string, present: string, own: readonly string[], byHand: boolean): string => {
  const expected =
    own.length === 0 ? masdarCandidates(past).filter((one) => masdars.has(one) && !isShadowed(one)) : [];
  const all = [...new Set([...own, ...expected])];
  const { active, passive } = participleCandidates(past, present);
  const use = (one: string): boolean => participles.has(one) && (byHand || !usedWords.has(one));
  const kept = (many: readonly string[]): string[] => many.filter((one) => use(one) && !isShadowed(one));
  const parts = [kept(active), kept(passive)];
  for (const one of [...all, ...parts.flat()]) usedWords.add(one);
  return `${past}\t${present}\t${all.join('|')}\t${parts[0]?.join('|') ?? ''}\t${parts[1]?.join('|') ?? ''}`;
};
const verbShares = shares(
  handVerbs.map(({ past, present, masdars: own }) => ({
    word: past,
    forms: verbForms(past, present),
    own: [
      ...conjugate({ past, present })
        .filter(({ jussive }) => !jussive)
        .map(({ form }) => foldKey(form)),
      ...own.map(foldKey),
    ],
  })),
  counts,
  VERB_CLITICS,
);
for (const [i, { past, present, masdars: own }] of handVerbs.entries())
  verbRows.set(`${past} ${present}`, `${nounOf(past, present, own, true)}\t${weighHand(verbShares[i] ?? 0)}`);
/** Present, and past where it is longer than a root, by which a verb of the dictionary would pass for a hand-written one. */
const handPresents = new Set(handVerbs.map(({ present }) => foldKey(present)));
const handPasts = new Set(handVerbs.map(({ past }) => foldKey(past)));
for (const [past, known] of source.verbs) {
  if (handPasts.has(foldKey(past)) || past.length < 2) continue;
  // صدى: the forms that seem to attest it are those of other verbs.
  if (past.length < 4 && handWords.has(foldKey(past))) continue;
  for (const present of choosePresents(past, known)) {
    if (handPresents.has(foldKey(present))) continue;
    const count = verbCount(past, present);
    if (count === 0) continue;
    verbRows.set(`${past} ${present}`, `${nounOf(past, present, [], false)}\t${weigh(count, 2)}`);
  }
}
write('verbs.tsv', 'past\tpresent\tmasdars\tactive\tpassive\tweight', [...verbRows.values()]);

const handMasdars = new Set(handVerbs.flatMap((verb) => verb.masdars));
const nounRows: string[] = [];
const nounShares = shares(
  handNouns.map(({ singular, plurals }) => ({
    word: singular,
    forms: [singular, ...plurals].map(foldKey),
    own: [singular, `${singular.replace(/ة$/, '')}ات`, ...plurals].map(foldKey),
  })),
  counts,
);
for (const [i, { singular, plurals, gender, least }] of handNouns.entries()) {
  const derived = handMasdars.has(singular) ? 'MASDAR' : '';
  const weight = Math.max(least, Number(weighHand(nounShares[i] ?? 0)));
  nounRows.push(`${singular}\t${plurals.join('|')}\t${gender}\t${derived}\t${weight}`);
}
const isHandWord = (word: string): boolean => handForms.has(foldKey(word));
const pushNouns = (many: readonly string[], derived: string): void => {
  for (const { singular, plurals } of linkPlurals(many)) {
    if (isHandWord(singular) || usedWords.has(singular)) continue;
    usedWords.add(singular);
    const count = frequency([singular, ...plurals].map(foldKey), counts);
    if (count === 0 && (singular.length < 4 || derived !== '')) continue;
    nounRows.push(
      `${singular}\t${plurals.filter((p) => !isHandWord(p)).join('|')}\t\t${derived}\t${weigh(count, 2)}`,
    );
  }
};
pushNouns(words(/جامد/), '');
pushNouns(words(/مصادر/), 'MASDAR');
write('nouns.tsv', 'singular\tplurals\tgender\tderived\tweight', nounRows);

const adjectiveRows: string[] = [];
const activeParts = new Set(words(/اسم-الفاعل/));
const passiveParts = new Set(words(/اسم-المفعول/));
for (const { masculine, plurals, feminine } of handAdjectives) {
  const forms = [masculine, feminine === '' ? `${masculine}ة` : feminine, ...plurals];
  const derived = activeParts.has(masculine)
    ? 'ACTIVE_PARTICIPLE'
    : passiveParts.has(masculine)
      ? 'PASSIVE_PARTICIPLE'
      : '';
  adjectiveRows.push(
    `${masculine}\t${plurals.join('|')}\t${feminine}\t${derived}\t${weighHand(frequency(forms.map(foldKey), counts))}`,
  );
}
const handMasculines = new Set(handAdjectives.map(({ masculine }) => masculine));
const pushAdjectives = (many: readonly string[], derived: string): void => {
  for (const { singular, plurals } of linkPlurals(many)) {
    if (handMasculines.has(singular) || isShadowed(singular) || usedWords.has(singular)) continue;
    usedWords.add(singular);
    const count = frequency([singular, `${singular}ة`, ...plurals].map(foldKey), counts);
    if (count === 0) continue;
    const kept = plurals.filter((p) => !isHandWord(p));
    adjectiveRows.push(`${singular}\t${kept.join('|')}\t\t${derived}\t${weigh(count, 2)}`);
  }
};
pushAdjectives([...activeParts], 'ACTIVE_PARTICIPLE');
pushAdjectives([...passiveParts], 'PASSIVE_PARTICIPLE');
pushAdjectives(words(/مبالغة|مشبهة|التفضيل|النسبة|صفات|مختلفات|مفردات/), '');
write('adjectives.tsv', 'masculine\tplurals\tfeminine\tderived\tweight', adjectiveRows);
const nameRows = words(/القارات|البلدان|العواصم|أشخاص|^أسماء/).filter(
  (w) => !w.endsWith('ي') || /(اي|سي|لي)$/.test(w) === false || w.length < 4,
);
write('names.tsv', 'name', nameRows);
