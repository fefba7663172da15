import type { Modality } from '../../../../schema/ontology/enums.ts';
import type { Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import type { ModalityMark } from '../../events.ts';
import { Expressions } from '../expressions.ts';
import { loadModality, type ModalityCue } from '../lexicon/load.ts';

let expressions: Expressions<ModalityCue> | null = null;

/** Words that make events planned, demanded, possible or denied, in the order of the text. */
export function findMarks(view: SyntaxView): ModalityMark[] {
  if (expressions === null) {
    expressions = new Expressions();
    for (const cue of loadModality()) expressions.add(cue.words, cue);
  }
  const marks: ModalityMark[] = [];
  for (const token of view.tokens) {
    const found = expressions.at(view.tokens, token.index);
    if (found !== null)
      marks.push({
        token: token.index,
        last: found.last,
        modality: found.value.category,
        scope: found.value.scope,
      });
  }
  return marks;
}

/** A verb with the future's س is planned. */
export const verbModality = (token: Token | undefined): Modality | null =>
  token?.analyses[0]?.pos === 'VERB' && token.analyses[0].proclitics.includes('س') ? 'PLANNED' : null;
