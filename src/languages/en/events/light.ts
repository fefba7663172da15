import type { Clause, Nominal } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import type { LightSense } from '../../shared/events/senses.ts';
import { nounKey } from './lookup.ts';
import { constructionAt } from './particles.ts';
import type { EventIndex } from './senses.ts';

/** How far behind a light verb (or its particle) a noun governed by a preposition may begin (`go on strike`). */
const REACH = 9;
/** Prepositions by which a verb takes up a deed (go on strike, come under fire); behind others stands something else (call for). */
const GOVERNING = new Set(['in', 'on', 'into', 'to', 'under', 'at']);

export interface Carried {
  /** The event noun (token). */
  readonly noun: number;
  readonly key: string;
  readonly lights: readonly LightSense[];
}

/** The noun that a clause's light verb carries, with the constructions that it makes; those that name the noun come first. */
export function carriedNoun(
  clause: Clause,
  view: SyntaxView,
  index: EventIndex,
  isName: (token: number) => boolean,
): Carried | null {
  const known = index.light.get(view.verbLemma(clause));
  if (known === undefined) return null;
  const own = constructionAt(clause.verb, index.verbs.get(view.verbLemma(clause)) ?? [], view);
  for (const one of [known, known.filter((c) => c.particles.length === 0)]) {
    const found = constructionAt(clause.verb, one, view);
    // An expression of the verb's own holds before its object (took up arms).
    if (found === null || (own?.particles.length ?? 0) > found.particles.length) continue;
    for (const nominal of candidates(clause, found.last, view)) {
      const carried = carriedBy(nominal, found.meanings, view, index, isName);
      if (carried !== null) return carried;
    }
    // Of itself a happening breaks out or begins; nothing else is what its subject does.
    const subject = clause.objects.length > 0 ? null : view.subjectOf(clause);
    const happening = found.meanings.filter((light) => !light.verbal);
    const carried =
      subject === null ? null : carriedBy(view.nominal(subject), happening, view, index, isName);
    if (carried !== null) return carried;
  }
  return null;
}

/** The nominals that may stand for what the verb does, the surest first: object, subject of the passive, antecedent, what a preposition governs. */
function candidates(clause: Clause, last: number, view: SyntaxView): Nominal[] {
  const subject = view.subjectOf(clause);
  const indices = [...clause.objects, ...(clause.passive && subject !== null ? [subject] : [])];
  if (clause.antecedent !== null && (clause.passive || clause.subject !== clause.antecedent))
    indices.push(clause.antecedent);
  for (let i = last + 1; i <= last + REACH && i < clause.to; i++) {
    const nominal = view.at(i);
    if (nominal === null) {
      if (view.tokens[i]?.kind === 'PUNCTUATION' || view.tokens[i]?.analyses[0]?.pos === 'VERB') break;
      continue;
    }
    if (GOVERNING.has(nominal.preposition ?? '') || (nominal.preposition === null && last > clause.verb))
      indices.push(nominal.index);
    else if (nominal.preposition === null && nominal.governor === null) break;
    i = nominal.last;
  }
  return [...new Set(indices)].flatMap((index) => view.list(index)).map((index) => view.nominal(index));
}

/** The noun itself, or what it counts (`a series of attacks`). */
function carriedBy(
  nominal: Nominal,
  lights: readonly LightSense[],
  view: SyntaxView,
  index: EventIndex,
  isName: (token: number) => boolean,
): Carried | null {
  let at: Nominal | null = nominal;
  for (let depth = 0; at !== null && depth < 3; depth++) {
    const found = namedBy(at, lights, view, index, isName);
    if (found !== null) return found;
    const after: number | null = view.genitive(at.index);
    const next = after === null ? null : view.nominal(after);
    at = next !== null && next.first > at.head ? next : null;
  }
  return null;
}

function namedBy(
  { head, name }: Nominal,
  known: readonly LightSense[],
  view: SyntaxView,
  index: EventIndex,
  isName: (token: number) => boolean,
): Carried | null {
  const token = view.tokens[head];
  if (token === undefined) return null;
  const named = name !== null || isName(head);
  // Of a name only its noun can be meant, and only as a thing (closed the Rafah crossing).
  const lights = named ? known.filter((light) => light.verbal) : known;
  const takes = (key: string): boolean =>
    lights.some((l) => (l.nouns === null ? index.nouns.has(key) : l.nouns.has(key)));
  const key = nounKey(token, takes);
  if (!takes(key)) return null;
  const listed = lights.filter((l) => l.nouns?.has(key) === true);
  const any = lights.filter((l) => l.nouns === null && index.nouns.has(key));
  return { noun: head, key, lights: listed.length > 0 ? listed : any };
}
