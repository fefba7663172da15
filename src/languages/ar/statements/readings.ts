/** Which verb of saying letters mean that several share. */
import type { Analysis } from '../../../extract/layers.ts';
import { type CueWord, cueIndex, PREDICATING } from './lexicon.ts';
import { isOblique } from './oblique.ts';
import type { Reading } from './reading.ts';
import { prepositionAt } from './stops.ts';

/** `أبدت استعدادها`: the verb that the same letters mean nearly always. */
function ofLemma(r: Reading, i: number, lemma: string): CueWord | null {
  const other = r.token(i)?.analyses.find((a) => a.pos === 'VERB' && a.lemma === lemma);
  if (other !== undefined) r.takeAsVerb(i, other);
  return other === undefined ? null : (cueIndex().verbs.get(lemma) ?? null);
}

/** `إن المدير أبلغه أن`: outside quotations nobody speaks of himself. */
export function ofAnother(r: Reading, i: number): CueWord | null {
  const [first, ...others] = r.token(i)?.analyses ?? [];
  if (first?.pos === 'VERB' && first.lemma === 'ابد') return ofLemma(r, i, 'ابدي');
  if (first?.pos !== 'VERB' || first.person !== 1 || first.number === 'PL' || r.quotations.at(i) !== null)
    return null;
  const other = others.find((a) => a.pos === 'VERB' && a.person === 3 && cueIndex().verbs.has(a.lemma));
  const word = other === undefined ? undefined : cueIndex().verbs.get(other.lemma);
  if (other === undefined || word === undefined) return null;
  r.takeAsVerb(i, other);
  return word;
}

/** `ما سمّته`: another verb in the same letters by which something is called. */
export function called(r: Reading, i: number): CueWord | undefined {
  if (r.key(i - 1) !== 'ما') return undefined;
  const other = r
    .token(i)
    ?.analyses.find(
      (a) =>
        a.pos === 'VERB' && a.enclitic !== null && PREDICATING.has(a.lemma) && cueIndex().verbs.has(a.lemma),
    );
  if (other === undefined) return undefined;
  r.takeAsVerb(i, other);
  return cueIndex().verbs.get(other.lemma);
}

/** Another verb of saying in the same letters, when the likelier one does not agree with whoever stands behind it (تَعِد, توعّد). */
export function agreeing(r: Reading, i: number): CueWord | null {
  const next = r.starts(i + 1);
  const [first, ...others] = (r.token(i)?.analyses ?? []).filter(
    (a) => a.pos === 'VERB' && cueIndex().verbs.has(a.lemma),
  );
  if (first === undefined) return null;
  const subject = next?.preposition === null && !isOblique(r, next) ? next : null;
  const does = (a: Analysis) => subject !== null && r.agree(a, subject, false);
  if (does(first)) return null;
  const fitting = others.find((a) => a.lemma !== first.lemma && does(a));
  const other = fitting ?? goingOn(r, i, first, others);
  if (other === undefined) return null;
  r.takeAsVerb(i, other);
  return cueIndex().verbs.get(other.lemma) ?? null;
}

/** `تحدث عن خيانة، وتوعد المتمردين`: the reading in the tense and gender of the verb that it goes on from. */
function goingOn(r: Reading, i: number, first: Analysis, others: readonly Analysis[]): Analysis | undefined {
  const sentence = r.token(i)?.sentence;
  let before = i - 1;
  while (before >= 0 && r.token(before)?.sentence === sentence && !r.isVerb(before)) before--;
  const { tense, gender } = r.analysis(before) ?? {};
  if (!r.isJoined(i) || r.token(before)?.sentence !== sentence || first.tense === tense) return undefined;
  return others.find(
    (a) => a.lemma !== first.lemma && a.tense === tense && a.gender === gender && a.person === 3,
  );
}

/** Another one when what follows stands behind a preposition of its own (شكت من, not شكّت; يعد بإعادة, not يعدّ). */
export function byPreposition(r: Reading, i: number, word: CueWord): CueWord | null {
  const next = r.starts(i + 1);
  const preposition = prepositionAt(r, next?.preposition === null ? next.last + 1 : i + 1);
  if (preposition === null || word.prepositions.has(preposition)) return null;
  for (const analysis of r.token(i)?.analyses ?? []) {
    const other = analysis.pos === 'VERB' ? cueIndex().verbs.get(analysis.lemma) : undefined;
    if (other === undefined || other.key === word.key || analysis.person !== 3) continue;
    if (!other.prepositions.has(preposition) || analysis.enclitic !== null) continue;
    r.takeAsVerb(i, analysis);
    return other;
  }
  return null;
}
