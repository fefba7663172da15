import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { foldKey } from '../../../text/normalise.ts';
import type { Cue } from '../../statements.ts';
import { Expressions } from '../expressions.ts';
import { type Cue as CueRow, loadStatementLexicon } from '../lexicon/load.ts';

interface CueIndex {
  readonly verbs: ReadonlyMap<string, CueRow>;
  readonly participles: ReadonlyMap<string, CueRow>;
  readonly masdars: ReadonlyMap<string, CueRow>;
  readonly sources: Expressions<string>;
}

let built: CueIndex | null = null;

function index(): CueIndex {
  if (built !== null) return built;
  const lexicon = loadStatementLexicon();
  const verbs = new Map<string, CueRow>();
  const participles = new Map<string, CueRow>();
  const masdars = new Map<string, CueRow>();
  for (const row of lexicon.cues) {
    verbs.set(row.past.key, row);
    for (const p of row.participles) for (const form of participleForms(p.key)) participles.set(form, row);
    for (const m of row.masdars) masdars.set(m.key, row);
  }
  const sources = new Expressions<string>();
  for (const s of lexicon.sources) sources.add(s.words, s.words.map((w) => w.text).join(' '));
  built = { verbs, participles, masdars, sources };
  return built;
}

/** Masculine accusative, feminine, dual and plural of a circumstantial participle. */
function participleForms(form: string): string[] {
  const stem = form.replace(/[اة]$/, '');
  return [`${stem}ا`, `${stem}ة`, `${stem}ين`, `${stem}تين`, `${stem}ات`];
}

const rowCue = (row: CueRow, token: number, kind: Cue['kind'], rule: string): Cue => ({
  token,
  last: token,
  kind,
  rule,
  takesObject: row.complements.includes('object'),
  prepositions: new Set(
    row.complements.filter((c) => c.length <= 3 && c !== ':' && c !== 'أن' && c !== 'إن').map(foldKey),
  ),
});

/** All words of attribution of a document, in order. */
export function findCues(view: SyntaxView, isName: (token: number) => boolean): Cue[] {
  const { verbs, participles, masdars, sources } = index();
  const cues: Cue[] = [];
  for (const token of view.tokens) {
    if (token.kind !== 'WORD' || isName(token.index)) continue;
    const source = sources.at(view.tokens, token.index);
    if (source !== null) {
      cues.push({
        token: token.index,
        last: source.last,
        kind: 'SOURCE',
        takesObject: false,
        prepositions: new Set(),
        rule: `source/${source.value}`,
      });
      continue;
    }
    const analysis = token.analyses[0];
    const bare = token.key.replace(/^و(?=....)/, '');
    if (analysis?.pos === 'VERB') {
      const row = verbs.get(analysis.lemma);
      if (row !== undefined) cues.push(rowCue(row, token.index, 'VERB', `cue/${row.past.text}`));
    } else {
      const participle = participles.get(bare);
      const masdar =
        analysis?.pos === 'NOUN' && analysis.enclitic !== null
          ? (masdars.get(analysis.lemma) ?? masdars.get(analysis.stem))
          : undefined;
      if (participle !== undefined && !analysis?.definite)
        cues.push(rowCue(participle, token.index, 'PARTICIPLE', `participle/${participle.past.text}`));
      else if (masdar !== undefined)
        cues.push(rowCue(masdar, token.index, 'NOUN', `masdar/${masdar.past.text}`));
    }
  }
  return cues;
}
