import { readQuotations } from '../../languages/shared/quotations.ts';
import { inOneLayout } from '../../languages/shared/statements/cue.ts';
import { tokenRanges } from '../../text/token-ranges.ts';
import { bySentence } from '../by-sentence.ts';
import { Understood } from '../coreference/understood.ts';
import type { Statement, Token } from '../layers.ts';
import { nationsOf } from '../nations.ts';
import { Referents } from '../referents.ts';
import type { Stage } from '../stage.ts';
import { SyntaxView } from '../syntax-view.ts';
import { type Draft, endBefore, Sheet } from './draft.ts';
import { OpenQuotations } from './quotations.ts';
import { Speakers } from './speaker.ts';

/** Who says what: cues with their speakers and contents, one statement for each speaker and sentence, nested where one cites another. */
export const readStatements: Stage<'statements'> = {
  adds: 'statements',
  needs: ['sentences', 'tokens', 'names', 'syntax', 'entities'],
  run: (layers, { language, gazetteer }) => {
    const { tokens, sentences, head } = layers;
    const view = SyntaxView.of(layers.syntax, tokens);
    const referents = new Referents(
      view,
      language,
      layers.entities,
      head.text,
      nationsOf(layers, language, gazetteer),
    );
    const understood = new Understood(view, referents, language);
    const speakers = new Speakers(view, referents, understood, head.text);
    const quotations = readQuotations(tokens);
    const open = new OpenQuotations(quotations);
    const found = language.findCues(view, layers.names).map(inOneLayout);
    const cues = bySentence(found, ({ token }) => view.sentenceAt(token));
    const records: Statement[] = [];
    tokenRanges(tokens, sentences).forEach((range, sentence) => {
      const sheet = new Sheet(view);
      for (const draft of open.goingOn(range)) sheet.add(draft);
      for (const cue of cues.get(sentence) ?? [])
        for (const { referent, gender, plural } of speakers.of(cue, sheet.drafts))
          sheet.add({
            cue,
            referent,
            gender,
            plural,
            from: cue.from ?? cue.token,
            to: cue.to,
            within: null,
            cues: [cue.token],
          });
      for (const d of sheet.drafts) d.to = endBefore(view, d.to, d.from);
      const drafts = sheet.drafts.filter((d) => d.to > d.from).toSorted((a, b) => a.cue.token - b.cue.token);
      open.note(drafts, range);
      speakers.remember(drafts, sentence);
      const first = records.length;
      const number = new Map(drafts.map((d, k) => [d, first + k + 1]));
      for (const d of drafts) {
        const quoted = sentences[sentence]?.kind !== 'HEADING' && open.share(d.from, d.to) > 0.5;
        records.push(record(d, number, tokens, quoted));
      }
    });
    return records;
  },
};

function record(
  draft: Draft,
  number: ReadonlyMap<Draft, number>,
  tokens: readonly Token[],
  direct: boolean,
): Statement {
  const { cue, referent, from, to, within } = draft;
  const outer = within === null ? undefined : number.get(within);
  return {
    id: `t${number.get(draft)}`,
    speaker: referent.entity?.id ?? null,
    speakerText: referent.entity === null ? referent.text : null,
    cue: { start: tokens[cue.token]?.start ?? 0, end: tokens[cue.token]?.end ?? 0 },
    content: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
    direct,
    within: outer === undefined ? null : `t${outer}`,
    rule: cue.rule,
    cues: draft.cues.map((token) => tokens[token]?.start ?? 0),
  };
}
