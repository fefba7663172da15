/** Reads UD Arabic-PUD as surface words with the part of speech and lemma of their core. */
import { readFileSync } from 'node:fs';
import { foldKey } from '../../src/text/normalise.ts';

export interface GoldWord {
  readonly start: number;
  readonly end: number;
  readonly pos: string;
  readonly lemma: string;
  /** Letters before the core that are conjunctions, prepositions or س. */
  readonly cut: number;
  readonly enclitic: boolean;
  readonly form: string;
}
export interface GoldSentence {
  readonly text: string;
  readonly words: readonly GoldWord[];
}

const CORPORA = process.env['CORPORA'] ?? '../shared/corpora';
const PROCLITICS = new Set(['و', 'ف', 'ب', 'ل', 'ك', 'س']);

interface Piece {
  readonly form: string;
  readonly lemma: string;
  readonly pos: string;
}

export function readPud(): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  for (const block of readFileSync(`${CORPORA}/ar_pud.conllu`, 'utf8').split('\n\n')) {
    let text = '';
    let pieces: Piece[] = [];
    const words: GoldWord[] = [];
    const close = (): void => {
      if (pieces.length > 0) words.push(word(pieces, text));
      pieces = [];
    };
    for (const line of block.split('\n')) {
      const cells = line.split('\t');
      const [id = '', form = '', lemma = '', upos = ''] = cells;
      if (!/^\d+$/.test(id)) continue;
      const pos = upos === 'AUX' ? 'VERB' : upos;
      if (pos === 'PUNCT' || pos === 'SYM' || /^[\d.,]+$/.test(form)) {
        close();
        words.push({
          start: text.length,
          end: text.length + form.length,
          pos,
          lemma,
          cut: 0,
          enclitic: false,
          form,
        });
      } else pieces.push({ form, lemma, pos });
      text += form;
      if (!(cells[9] ?? '').includes('SpaceAfter=No')) {
        close();
        text += ' ';
      }
    }
    close();
    if (words.length > 0) sentences.push({ text, words });
  }
  return sentences;
}

function word(pieces: readonly Piece[], text: string): GoldWord {
  let from = 0;
  while (
    from < pieces.length - 1 &&
    PROCLITICS.has(pieces[from]?.form ?? '') &&
    !isSuffix(pieces[from + 1], pieces[from])
  )
    from++;
  let to = pieces.length;
  while (to > from + 1 && pieces[to - 1]?.pos === 'PRON') to--;
  const core = pieces[to - 1] ?? pieces[0];
  const length = pieces.reduce((sum, piece) => sum + piece.form.length, 0);
  const form = pieces.map((piece) => piece.form).join('');
  const cut = pieces.slice(0, from).reduce((sum, piece) => sum + piece.form.length, 0);
  return {
    start: text.length - length,
    end: text.length,
    pos: core?.pos ?? 'X',
    // A few lemmas keep the dagger alif of the transliteration that they come from: ه`ذا.
    lemma: foldKey((core?.lemma ?? '').replaceAll('`', '')),
    cut,
    enclitic: to < pieces.length,
    form,
  };
}

/** له: the ل is the core. */
const isSuffix = (next: Piece | undefined, piece: Piece | undefined): boolean =>
  next?.pos === 'PRON' && piece?.pos === 'ADP' && /^(?:ه|ها|هم|هما|هن|ك|كم|نا|ي)$/.test(next.form);
