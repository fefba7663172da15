import type { Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { foldKey } from '../../../text/normalise.ts';
import type { Sense, Trigger } from '../../events.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { nounKey } from './lookup.ts';
import type { EventIndex } from './senses.ts';

const IN = foldKey('في');
const KINDS = foldedSet('مسلح');

/** A participle that tells what the subject does besides: after a comma or و, or with its verb's preposition, indefinite, in the accusative. */
export function participle(token: Token, view: SyntaxView, index: EventIndex): Trigger | null {
  const analysis = token.analyses[0];
  const behindMark = view.tokens[token.index - 1]?.kind === 'PUNCTUATION';
  // مطالبين behind a comma, which the dictionary knows no plural of.
  const open =
    analysis?.pos === 'ADJ' || analysis?.pos === 'NOUN' || (behindMark && /^م.*ين$/.test(token.key));
  if (analysis === undefined || analysis.definite || !open) return null;
  if (analysis.proclitics.some((p) => p === 'ب' || p === 'ل' || p === 'ك')) return null;
  // ثمانية متظاهرين: who is counted does nothing besides; مسلح says what one is.
  const number = view.tokens[token.index - 1];
  if (number?.kind === 'NUMBER' || number?.analyses[0]?.pos === 'NUM' || KINDS.has(analysis.lemma))
    return null;
  const reading = token.analyses.find((a) => a.derived === 'ACTIVE_PARTICIPLE' && !a.definite) ?? analysis;
  // مطالبا behind a comma is of طالب, whatever else is spelled so (مطلب).
  const verbs =
    (behindMark ? index.participles.get(token.key.replace(/(?:تين|ين|ات|ا|ة)$/, '')) : undefined) ??
    index.participles.get(reading.lemma);
  const own = (verbs ?? []).flatMap((verb) => index.verbs.get(verb) ?? []);
  const senses = own.length > 0 || !behindMark ? own : carried(token, view, index);
  if (senses.length === 0) return null;
  const nominal = view.at(token.index);
  if (
    nominal !== null &&
    (nominal.head !== token.index || nominal.preposition !== null || nominal.governor !== null)
  )
    return null;
  const before = view.tokens[token.index - 1];
  const opens = before?.kind === 'PUNCTUATION' || analysis.proclitics.includes('و');
  const singular = /ا$/.test(token.key);
  const marked = singular || /(?:ة|ين|تين|ات)$/.test(token.key);
  if (!(opens ? marked : (singular || /(?:ين|ة)$/.test(token.key)) && governs(token, view, senses)))
    return null;
  return { token: token.index, kind: 'PARTICIPLE', senses, carrier: null, consequence: false };
}

/** How many words behind a light verb's participle its noun may stand. */
const CARRIED = 8;

/** `محملا إسرائيل مسؤولية التصعيد`: what a light verb tells with a noun behind its participle. */
function carried({ index: at, key }: Token, view: SyntaxView, index: EventIndex): readonly Sense[] {
  const lights = index.lightParticiples.get(key.replace(/(?:تين|ين|ات|ا|ة)$/, '')) ?? [];
  if (lights.length === 0) return [];
  for (let i = at + 1; i <= at + CARRIED; i++) {
    const token = view.tokens[i];
    const pos = token?.analyses[0]?.pos;
    if (token === undefined || token.kind === 'PUNCTUATION' || pos === 'VERB' || pos === 'SCONJ') return [];
    if (pos !== 'NOUN') continue;
    const noun = nounKey(token, (word) => lights.some(({ nouns }) => nouns?.has(word) === true));
    const light = lights.find(({ nouns }) => nouns?.has(noun) === true);
    if (light !== undefined) return [light.sense];
  }
  return [];
}

/** The word after it is a preposition that its verb takes (منددين ب, داعيا إلى). */
function governs(token: Token, view: SyntaxView, senses: readonly Sense[]): boolean {
  const next = view.tokens[token.index + 1];
  const analysis = next?.analyses[0];
  if (next === undefined || analysis === undefined) return false;
  // متهما إسرائيل, متهما إياها: a participle of a derived verb before its definite object.
  if (
    /^و?م/.test(token.key) &&
    (/^ايا/.test(next.key) ||
      (token.key.endsWith('ا') &&
        (analysis.pos === 'PROPN' || (analysis.pos === 'NOUN' && analysis.definite))))
  )
    return senses.some((sense) => sense.slots.has('o'));
  const prepositions = analysis.pos === 'ADP' ? [analysis.lemma, next.key] : analysis.proclitics;
  return prepositions.some((p) => p !== IN && senses.some((sense) => sense.slots.has(foldKey(p))));
}
