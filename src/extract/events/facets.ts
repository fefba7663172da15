import type { Language } from '../../languages/language.ts';
import type { Pos, Sentence } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { EventDraft } from './draft.ts';

/** What an event is compared with others by, gathered once. */
export interface Facets {
  readonly event: EventDraft;
  readonly lemma: string;
  /** The family of words that the lemma belongs to: attack, raid. */
  readonly kin: string;
  /** A noun with the article names what was told before; one with a pronoun may be any of his. */
  readonly trigger: 'VERB' | 'PARTICIPLE' | 'NOUN' | 'DEFINITE' | 'POSSESSED';
  readonly agents: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  /** All who take part and have a name. */
  readonly who: ReadonlySet<string>;
  /** Words of those who have none. */
  readonly words: ReadonlySet<string>;
  readonly unnamedTargets: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** The nouns, names, numbers and verbs of its sentence but its own word, by their lemmas. */
  readonly around: ReadonlySet<string>;
  /** Told in a title or heading. */
  readonly heading: boolean;
  /** One, two or many of them, as far as the word tells. */
  readonly number: 'SG' | 'DU' | 'PL' | null;
}

/** Parts of speech that say what a sentence is about. */
const TELLING: ReadonlySet<Pos> = new Set(['NOUN', 'PROPN', 'VERB', 'NUM', 'ADJ']);

export interface Telling {
  readonly view: SyntaxView;
  readonly language: Language;
  readonly sentences: readonly Sentence[];
}

/** The facets of an event of a document. */
export function facetsOf(event: EventDraft, { view, language, sentences }: Telling): Facets {
  const lemma = view.tokens[event.trigger.token]?.analyses[0]?.lemma ?? '';
  const named = (role: string | null): Set<string> =>
    new Set(
      event.participants.flatMap((p) =>
        (role === null || p.role === role) && p.referent.entity !== null ? [p.referent.entity.id] : [],
      ),
    );
  const unnamed = (role: string | null): Set<string> =>
    new Set(
      event.participants.flatMap((p) =>
        (role === null || p.role === role) && p.referent.entity === null
          ? (p.referent.text.match(/\p{L}{3,}/gu) ?? [])
          : [],
      ),
    );
  return {
    event,
    lemma,
    kin: language.kinOf(lemma),
    trigger: triggerOf(event, view),
    agents: named('AGENT'),
    targets: named('TARGET'),
    parties: named('PARTICIPANT'),
    who: named(null),
    words: unnamed(null),
    unnamedTargets: unnamed('TARGET'),
    places: new Set(event.places.map(({ entity }) => entity.id)),
    around: new Set(
      view
        .tokensIn(event.sentence)
        .flatMap(({ index, analyses: [analysis] }) =>
          analysis !== undefined && TELLING.has(analysis.pos) && index !== event.trigger.token
            ? [analysis.lemma]
            : [],
        ),
    ),
    heading: sentences[event.sentence]?.kind !== 'BODY',
    number: view.tokens[event.trigger.token]?.analyses[0]?.number ?? null,
  };
}

function triggerOf({ trigger, nominal }: EventDraft, view: SyntaxView): Facets['trigger'] {
  if (trigger.kind !== 'NOUN') return trigger.kind;
  const analysis = view.tokens[trigger.token]?.analyses[0];
  if (analysis?.enclitic != null) return 'POSSESSED';
  return analysis?.definite === true || nominal?.definite === true ? 'DEFINITE' : 'NOUN';
}

/** How many two sets have in common. */
export const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((x) => b.has(x)).length;

/** Both are known, and nothing of it is the same. */
export const conflicting = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && overlap(a, b) === 0;

/** Who strikes in one and is struck in the other tells two happenings. */
export const reversed = (a: Facets, b: Facets): boolean =>
  (overlap(a.agents, b.targets) > 0 || overlap(a.targets, b.agents) > 0) && overlap(a.agents, b.agents) === 0;
