import type { NameMention } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { PLAIN } from '../../shared/statements/cue.ts';
import type { Cue } from '../../statements.ts';
import { documentCue } from './documents.ts';
import { headlineCue } from './headlines.ts';
import { PUBLISHING } from './lexicon.ts';
import { masdarCue, participleCues, sloganCue } from './nouns.ts';
import { readPhrase } from './phrase.ts';
import { Reading } from './reading.ts';
import { sourceAt } from './sources.ts';
import { quoteCue, type Range, verbCues } from './verbs.ts';
import { wordAt } from './words.ts';

/** All words of attribution of a document, in order, with who speaks and what he says as far as their sentences tell. */
export function findCues(view: SyntaxView, names: readonly NameMention[]): Cue[] {
  const reading = new Reading(view, names);
  const cues: Cue[] = [];
  for (let from = 0; from < view.tokens.length; ) {
    const sentence = view.tokens[from]?.sentence ?? 0;
    let to = from;
    while (to < view.tokens.length && view.tokens[to]?.sentence === sentence) to++;
    cues.push(...ofSentence(reading, { from: Math.max(from, view.syntax.bodies[sentence] ?? from), to }));
    from = to;
  }
  return cues;
}

function ofSentence(r: Reading, range: Range): Cue[] {
  const cues: Cue[] = [];
  for (let i = range.from; i < range.to; i++) {
    if (r.token(i)?.kind !== 'WORD') continue;
    const named = r.view.at(i)?.name != null;
    const source = named ? null : sourceAt(r, i, range, cues.length === 0);
    if (source !== null) {
      cues.push(source.cue);
      if (source.from !== null) cues.push(source.from);
      i = Math.max(i, source.resume);
      continue;
    }
    if (named) continue;
    const slogan = sloganCue(r, i, range);
    if (slogan !== null) cues.push(slogan);
    const held = documentCue(r, i, range);
    if (held !== null) {
      cues.push(held);
      continue;
    }
    const found = wordAt(r, i, range);
    if (found?.kind === 'VERB') {
      const published = publisherAt(r, i, range);
      cues.push(...(published !== null ? [published] : verbCues(r, i, found.word, range)));
    } else if (found !== null) {
      if (found.kind === 'PARTICIPLE') cues.push(...participleCues(r, i, found.word, range));
      const cue = found.kind === 'NOUN' ? masdarCue(r, i, found.word, range) : null;
      if (cue !== null) cues.push(cue);
    } else {
      const other = publisherAt(r, i, range) ?? quoteCue(r, i, range);
      if (other !== null) cues.push(other);
    }
  }
  const headline = headlineCue(r, range);
  if (headline !== null && !cues.some((c) => c.from !== null && Math.abs(c.from - (headline.from ?? 0)) < 2))
    cues.push(headline);
  return cues.toSorted((a, b) => a.token - b.token);
}

/** `بيان نشرته الوكالة`, `البيان، الذي نشرته الوكالة`. */
function publisherAt(r: Reading, verb: number, range: Range): Cue | null {
  const analysis = r.analysis(verb);
  if (analysis?.pos !== 'VERB' || !PUBLISHING.has(analysis.lemma) || analysis.enclitic === null) return null;
  let before = verb - 1;
  if (r.isRelative(before)) before--;
  if (r.isComma(before)) before--;
  if (!documentBefore(r, before, range.from)) return null;
  const n = r.starts(verb + 1);
  if (n === null || n.preposition !== null || !r.speaks(n)) return null;
  return {
    ...PLAIN,
    token: verb,
    kind: 'PUBLISHER',
    voices: readPhrase(r, n, (i) => i >= range.to).voices.slice(0, 1),
    gender: analysis.gender,
    from: null,
    to: verb,
    opens: verb,
    rule: `publisher/${analysis.lemma}`,
  };
}

/** A document is the head of what stands right before a token (بيان لوزارة الخارجية). */
function documentBefore(r: Reading, at: number, from: number): boolean {
  for (let i = at; i >= from && at - i < 8; i--) {
    if (r.isComma(i) || r.isVerb(i) || r.isRelative(i)) return false;
    const n = r.view.at(i);
    if (n !== null && r.isDocument(n)) return true;
  }
  return false;
}
