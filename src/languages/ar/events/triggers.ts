import type { Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { foldKey } from '../../../text/normalise.ts';
import type { Sense, Trigger } from '../../events.ts';
import { words as carriers } from '../words.ts';
import { type EventIndex, eventIndex, type PhraseSense } from './senses.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(foldKey));
/** What befell people: told beside the attack or accident that caused it, it is the same happening. */
const CONSEQUENCES = words(
  'قتل مقتل أصاب أصيب إصابة جرح سقوط سقط قضى استشهد استشهاد قتيل لقي خلف أسفر أودى أوقع تسبب أدى دمر تدمير تضرر توفي وفاة مصرع هلك نفق خسائر',
);

/** Words of the document that may name events: fixed phrases first, then nouns that a light verb carries, nouns and verbs. */
export function findTriggers(view: SyntaxView, isName: (token: number) => boolean): Trigger[] {
  const index = eventIndex();
  const { tokens } = view;
  const found = new Map<number, Trigger>();
  const spent = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    const phrase = phraseAt(tokens, i, index.phrases);
    if (phrase === null) continue;
    const at = i + phrase.trigger;
    const verb = tokens[at]?.analyses[0]?.pos === 'VERB';
    found.set(at, {
      token: at,
      kind: verb ? 'VERB' : 'NOUN',
      senses: [phrase.sense],
      carrier: null,
      consequence: false,
    });
    for (let k = 0; k < phrase.words.length; k++) spent.add(i + k);
  }
  for (const clause of view.syntax.clauses) {
    const lights = index.light.get(view.verbLemma(clause));
    if (lights === undefined || spent.has(clause.verb)) continue;
    const noun = carriedNoun(view, clause.verb, clause.to, isName, (key) =>
      lights.some((l) => (l.nouns === null ? index.nouns.has(key) : l.nouns.has(key))),
    );
    if (noun === null) continue;
    const key = nounKey(
      tokens[noun] as Token,
      (k) => lights.some((l) => l.nouns?.has(k) === true) || index.nouns.has(k),
    );
    const light = lights.find((l) => l.nouns?.has(key) === true) ?? lights.find((l) => l.nouns === null);
    if (light === undefined || found.has(noun)) continue;
    if (light.verbal) {
      if (!found.has(clause.verb))
        found.set(clause.verb, {
          token: clause.verb,
          kind: 'VERB',
          senses: [light.sense],
          carrier: null,
          consequence: false,
        });
      continue;
    }
    const own = index.nouns.get(key) ?? [];
    const senses = light.ownType
      ? own
      : [{ ...light.sense, slots: new Map([...(own[0]?.slots ?? []), ...light.sense.slots]) }];
    if (senses.length === 0) continue;
    found.set(noun, {
      token: noun,
      kind: 'NOUN',
      senses,
      carrier: { clause: clause.index, sense: light.sense },
      consequence: CONSEQUENCES.has(key),
    });
    spent.add(clause.verb);
  }
  for (const token of tokens) {
    if (token.kind !== 'WORD' || found.has(token.index) || spent.has(token.index) || isName(token.index))
      continue;
    const trigger = participle(token, view, index) ?? plain(token, index.verbs, index.nouns);
    if (trigger !== null) found.set(token.index, trigger);
  }
  for (const trigger of [...found.values()])
    if (trigger.kind === 'NOUN' && carries(trigger, view, found)) found.delete(trigger.token);
  return [...found.values()].toSorted((a, b) => a.token - b.token);
}

/** A noun like جولة or سلسلة whose genitive names the event. */
function carries(trigger: Trigger, view: SyntaxView, found: ReadonlyMap<number, Trigger>): boolean {
  let nominal = view.at(trigger.token);
  if (nominal === null || !carriers.eventCarriers.has(view.lemma(nominal))) return false;
  for (let depth = 0; depth < 2; depth++) {
    const genitive = nominal === null ? null : view.genitive(nominal.index);
    if (genitive === null) return false;
    nominal = view.nominal(genitive);
    if (found.has(nominal.head)) return true;
  }
  return false;
}

/** A participle that tells what the subject does besides: after a comma or و, indefinite, in the accusative. */
function participle(token: Token, view: SyntaxView, index: EventIndex): Trigger | null {
  const analysis = token.analyses[0];
  if (analysis === undefined || analysis.definite || (analysis.pos !== 'ADJ' && analysis.pos !== 'NOUN'))
    return null;
  const reading = token.analyses.find((a) => a.derived === 'ACTIVE_PARTICIPLE' && !a.definite) ?? analysis;
  const verb = index.participles.get(reading.lemma)?.find((v) => index.verbs.has(v));
  const senses = verb === undefined ? undefined : index.verbs.get(verb);
  if (senses === undefined) return null;
  const nominal = view.at(token.index);
  if (
    nominal !== null &&
    (nominal.head !== token.index || nominal.preposition !== null || nominal.governor !== null)
  )
    return null;
  const before = view.tokens[token.index - 1];
  const opens = before?.form === '،' || analysis.proclitics.includes('و') || before?.kind === 'PUNCTUATION';
  const accusative = /ا$/.test(token.key) || (opens && /(?:ة|ين|تين|ات)$/.test(token.key));
  if (!accusative || !opens || analysis.proclitics.some((p) => p === 'ب' || p === 'ل')) return null;
  return { token: token.index, kind: 'PARTICIPLE', senses, carrier: null, consequence: false };
}

function plain(
  token: Token,
  verbs: ReadonlyMap<string, readonly Sense[]>,
  nouns: ReadonlyMap<string, readonly Sense[]>,
): Trigger | null {
  const analysis = token.analyses[0];
  if (analysis === undefined) return null;
  if (analysis.pos === 'VERB') {
    const senses = verbs.get(analysis.lemma);
    return senses === undefined
      ? null
      : {
          token: token.index,
          kind: 'VERB',
          senses,
          carrier: null,
          consequence: CONSEQUENCES.has(analysis.lemma),
        };
  }
  if (analysis.pos !== 'NOUN' && analysis.pos !== 'X' && !(analysis.pos === 'ADJ' && analysis.definite))
    return null;
  const key = nounKey(token, (k) => nouns.has(k));
  // Participles name people and things (قاتل, معتقل); those that name events stand in the lexicon as they are (مقتل).
  const participle = analysis.derived === 'ACTIVE_PARTICIPLE' || analysis.derived === 'PASSIVE_PARTICIPLE';
  if ((participle || analysis.pos === 'ADJ') && key !== analysis.lemma && key !== analysis.stem) return null;
  const senses = nouns.get(key);
  return senses === undefined
    ? null
    : { token: token.index, kind: 'NOUN', senses, carrier: null, consequence: CONSEQUENCES.has(key) };
}

/** The form under which a noun stands in the lexicon: lemma, stem, or stem without its case or dual ending. */
function nounKey(token: Token, known: (key: string) => boolean): string {
  const analysis = token.analyses[0];
  const stem = analysis?.stem ?? token.key;
  const lemma = analysis?.lemma ?? '';
  // Some plurals have rows of their own (انتخابات), which name the event more surely than the singular.
  const candidates = [
    ...(analysis?.number === 'PL' ? [stem, lemma] : [lemma, stem]),
    stem.replace(/ت$/, 'ة'),
    stem.replace(/ا$/, ''),
    stem.replace(/(?:ين|ان)$/, ''),
    stem.replace(/ت(?:ين|ان)$/, 'ة'),
  ];
  return candidates.find((c) => c.length > 1 && known(c)) ?? stem;
}

/** The event noun that a light verb carries: among its objects and subject first, else the nearest after it. */
function carriedNoun(
  view: SyntaxView,
  verb: number,
  to: number,
  isName: (token: number) => boolean,
  takes: (key: string) => boolean,
): number | null {
  for (let i = verb + 1; i < to && i - verb < 14; i++) {
    const token = view.tokens[i] as Token;
    if (token.analyses[0]?.pos === 'VERB' || token.analyses[0]?.pos === 'SCONJ') return null;
    if (token.kind !== 'WORD' || isName(i) || token.analyses[0]?.pos !== 'NOUN') continue;
    const key = nounKey(token, takes);
    if (takes(key)) return i;
  }
  const before = view.clauseOf(verb)?.antecedent ?? null;
  if (before !== null) {
    const nominal = view.nominal(before);
    const token = view.tokens[nominal.head] as Token;
    if (takes(nounKey(token, takes))) return nominal.head;
  }
  return null;
}

function phraseAt(
  tokens: readonly Token[],
  i: number,
  phrases: ReadonlyMap<string, readonly PhraseSense[]>,
): PhraseSense | null {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'WORD') return null;
  for (const start of forms(token)) {
    for (const phrase of phrases.get(start) ?? []) {
      if (
        phrase.words.every(
          (word, k) =>
            k === 0 || (tokens[i + k] !== undefined && forms(tokens[i + k] as Token).includes(word)),
        )
      )
        return phrase;
    }
  }
  return null;
}

const forms = (token: Token): string[] => {
  const analysis = token.analyses[0];
  return [
    token.key,
    analysis?.lemma ?? '',
    analysis?.stem ?? '',
    token.key.replace(/^(?:و|ف)?(?:ب|ل)?(?:ال)?/, ''),
  ].filter((f) => f !== '');
};
