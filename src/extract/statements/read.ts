import type { StatementRecord } from '../../../schema/document-graph.ts';
import type { Cue } from '../../languages/statements.ts';
import { tokenRanges } from '../../text/token-ranges.ts';
import { Antecedents } from '../events/implicit.ts';
import { type Referent, Referents } from '../referents.ts';
import type { Stage } from '../stage.ts';
import { SyntaxView } from '../syntax-view.ts';
import { type Content, contentOf } from './content.ts';
import { speakerOf } from './speaker.ts';

/** A statement while its sentence is being read. */
interface Draft {
  readonly cue: Cue;
  readonly referent: Referent;
  from: number;
  to: number;
  readonly direct: boolean;
  within: Draft | null;
}

/** Who says what: cues with their speakers and contents, one statement for each speaker and sentence, nested where one cites another. */
export const readStatements: Stage<'statements'> = {
  adds: 'statements',
  needs: ['sentences', 'tokens', 'names', 'syntax', 'entities'],
  run: (layers, { language }) => {
    const view = new SyntaxView(layers.syntax, layers.tokens);
    const referents = new Referents(view, language, layers.entities, layers.head.text);
    const antecedents = new Antecedents(view, referents, language);
    const named = new Set(
      layers.names.flatMap((n) => Array.from({ length: n.last - n.first + 1 }, (_, k) => n.first + k)),
    );
    const cues = language.findCues(view, (token) => named.has(token));
    const ranges = tokenRanges(layers.tokens, layers.sentences);
    const records: StatementRecord[] = [];
    let previous: Referent | null = null;
    for (const sentence of layers.sentences) {
      const whole = ranges[sentence.index] ?? { from: 0, to: 0 };
      const range = { from: view.syntax.bodies[sentence.index] ?? whole.from, to: whole.to };
      const drafts: Draft[] = [];
      for (const cue of cues.filter((c) => view.tokens[c.token]?.sentence === sentence.index)) {
        const speaker = speakerOf(cue, view, referents, antecedents, language, previous);
        if (speaker === null) continue;
        const content: Content | null = contentOf(cue, speaker.lastToken, view, language, range, sentence);
        if (content === null) continue;
        add(
          drafts,
          {
            cue,
            referent: speaker.referent,
            from: content.from,
            to: content.to,
            direct: content.direct,
            within: null,
          },
          view,
        );
      }
      for (const draft of drafts)
        if (draft.cue.kind !== 'SOURCE' || previous === null) previous = draft.referent;
      const first = records.length;
      for (const d of drafts) {
        const at = (token: number) => layers.tokens[token];
        records.push({
          id: `t${records.length + 1}`,
          speaker: d.referent.entity?.id ?? null,
          speakerText: d.referent.entity === null ? d.referent.text : null,
          cue: { start: at(d.cue.token)?.start ?? 0, end: at(d.cue.token)?.end ?? 0 },
          content: { start: at(d.from)?.start ?? 0, end: at(d.to - 1)?.end ?? 0 },
          direct: d.direct,
          within: d.within === null ? null : `t${first + drafts.indexOf(d.within) + 1}`,
          rule: d.cue.rule,
        });
      }
    }
    return records;
  },
};

/** One statement a speaker and sentence; a cue inside another's content is nested in it, a conjoined one ends it. */
function add(drafts: Draft[], draft: Draft, view: SyntaxView): void {
  const twin = drafts.find(
    (d) => same(d.referent, draft.referent) && (d.cue.kind === 'SOURCE') === (draft.cue.kind === 'SOURCE'),
  );
  if (twin !== undefined) {
    twin.to = Math.max(twin.to, draft.to);
    return;
  }
  const token = draft.cue.token;
  const outer = drafts.findLast((d) => token >= d.from && token < d.to && d.cue.kind !== 'SOURCE');
  if (outer !== undefined) {
    if (conjoined(view, token) && draft.cue.kind === 'VERB') outer.to = stripBack(view, token);
    else if (draft.cue.kind === 'SOURCE') {
      outer.to = stripBack(view, token);
      draft.from = outer.from;
      draft.within = outer;
    } else draft.within = outer;
  }
  drafts.push(draft);
}

const same = (a: Referent, b: Referent): boolean =>
  a.entity !== null || b.entity !== null
    ? a.entity === b.entity
    : a.entity === null && b.entity === null && a.text === b.text;

/** The cue opens a clause of the same level: it, or the word before it, is joined by a conjunction. */
const conjoined = (view: SyntaxView, token: number): boolean =>
  view.tokens[token]?.analyses[0]?.proclitics.some((p) => p === 'و' || p === 'ف') === true ||
  (['CCONJ', 'SCONJ'].includes(view.tokens[token - 1]?.analyses[0]?.pos ?? '') &&
    view.tokens[token - 2]?.kind === 'PUNCTUATION');

/** The token after the last word before a cue. */
function stripBack(view: SyntaxView, token: number): number {
  let to = token;
  while (
    to > 0 &&
    (view.tokens[to - 1]?.kind === 'PUNCTUATION' ||
      ['CCONJ'].includes(view.tokens[to - 1]?.analyses[0]?.pos ?? ''))
  )
    to--;
  return to;
}
