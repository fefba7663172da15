import type { Language } from '../../language.ts';
import type { Cue } from '../../statements.ts';
import { headlineCue } from './headlines.ts';
import { nounCue } from './nouns.ts';
import { participleCues } from './participles.ts';
import { withQuotations } from './quoted.ts';
import { type Range, Reading } from './reading.ts';
import { sourceAt } from './sources.ts';
import { verbCues } from './verbs.ts';
import { wordAt } from './words.ts';

/** All words of attribution of a document, in order, with who speaks and what he says as far as their sentences tell. */
export const findCues: Language['findCues'] = (view, names) => {
  const reading = new Reading(view, names);
  const cues: Cue[] = [];
  const ranges: Range[] = [];
  for (let from = 0; from < view.tokens.length; ) {
    const sentence = view.tokens[from]?.sentence ?? 0;
    let to = from;
    while (to < view.tokens.length && view.tokens[to]?.sentence === sentence) to++;
    const range = { from: Math.max(from, view.syntax.bodies[sentence] ?? from), to };
    ranges.push(range);
    cues.push(...ofSentence(reading, range));
    from = to;
  }
  return citedInside(reading, withQuotations(reading, ranges, cues));
};

function ofSentence(r: Reading, range: Range): Cue[] {
  const cues: Cue[] = [];
  for (let i = range.from; i < range.to; i++) {
    if (r.token(i)?.kind !== 'WORD' || r.name(i) !== null) continue;
    const source = sourceAt(r, i, range);
    if (source !== null) {
      cues.push(source.cue);
      i = source.last;
      continue;
    }
    const found = wordAt(r, i);
    if (found !== null) {
      const read = r.pos(i) !== 'VERB' || r.isFinite(i) || r.isPassive(i) ? verbCues : participleCues;
      const made = read(r, i, found.last, found.word, range);
      if (made.length > 0) r.said.add(i);
      cues.push(...made);
      continue;
    }
    const noun = nounCue(r, i, range);
    if (noun !== null) cues.push(noun);
  }
  const headline = headlineCue(r, range);
  const at = headline?.from ?? 0;
  const taken = cues.some(
    (c) => c.from !== null && (Math.abs(c.from - at) < 2 || (c.kind === 'TAG' && c.to > at)),
  );
  if (headline !== null && !taken) cues.push(headline);
  return cues.toSorted((a, b) => a.token - b.token);
}

/** `The paper, citing officials, reported that`, `…, the paper reported, citing officials`: what the paper reports are their words. */
function citedInside(r: Reading, cues: readonly Cue[]): Cue[] {
  const ordered = [...cues];
  for (const cited of cues) {
    if (cited.rule !== 'source/citing') continue;
    const telling = ordered.find(
      (c) =>
        c.from !== null &&
        r.token(c.token)?.sentence === r.token(cited.token)?.sentence &&
        ((c.kind === 'VERB' && c.opens < cited.token && c.from > cited.token) ||
          (c.kind === 'TAG' && c.closing && c.opens < cited.token && c.token < cited.token)),
    );
    if (telling?.from == null) continue;
    const inner: Cue = {
      ...cited,
      kind: 'REPORTED',
      from: telling.from,
      to: telling.to,
      opens: telling.from,
    };
    ordered.splice(ordered.indexOf(cited), 1);
    ordered.splice(ordered.indexOf(telling) + 1, 0, inner);
  }
  return ordered;
}
