import type { EntityType } from '../../../../schema/ontology/enums.ts';
import type { Clause, Nominal } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { isPersonal, kindOf } from './company-kinds.ts';
import { nounKey } from './lookup.ts';
import { constructionAt } from './particles.ts';
import type { CompanySense, EventIndex } from './senses.ts';

/** How far behind a light verb (or its particle) a noun governed by a preposition may begin (`go on strike`). */
const REACH = 9;
/** Prepositions by which a verb takes up a deed (go on strike, come under fire); behind others stands something else (call for). */
const GOVERNING = new Set(['in', 'on', 'into', 'to', 'under', 'at']);

/** What the words of a document are, as far as the search for triggers asks. */
export interface Seen {
  readonly view: SyntaxView;
  readonly index: EventIndex;
  readonly isName: (token: number) => boolean;
  /** The type of the entity mentioned at a token. */
  readonly typeAt: (token: number) => EntityType | null;
}

/** What no object stands behind. */
const ENDS: ReadonlySet<string> = new Set(['VERB', 'SCONJ', 'AUX', 'CCONJ']);

export interface Carried {
  /** The event noun (token), null where a pronoun stands in its place. */
  readonly noun: number | null;
  readonly key: string;
  readonly lights: readonly CompanySense[];
  /** Where the words end that follow the verb at once and belong to it; the verb itself where none do. */
  readonly last: number;
}
/** The same while its construction is being tried. */
type Fitting = Omit<Carried, 'last'>;

/** What stands beside a light verb; `direct`: as its object, the subject of its passive or what its particle governs. */
interface Candidate {
  readonly nominal: Nominal;
  readonly direct: boolean;
}

/** The noun that a clause's light verb carries, with the constructions that it makes; those that name the noun come first. */
export function carriedNoun(clause: Clause, seen: Seen): Carried | null {
  const { view, index } = seen;
  const known = index.light.get(view.verbLemma(clause));
  if (known === undefined) return null;
  const own = constructionAt(clause.verb, index.verbs.get(view.verbLemma(clause)) ?? [], view);
  for (const one of [known, known.filter((c) => c.particles.length === 0)]) {
    const found = constructionAt(clause.verb, one, view);
    // An expression of the verb's own holds before its object (took up arms).
    if (found === null || (own?.particles.length ?? 0) > found.particles.length) continue;
    const naming = found.meanings.filter(({ sense }) => sense.slots.has('as'));
    const made = naming.length > 0 ? complement(clause, view) : null;
    const named =
      made === null ? null : carriedBy({ nominal: view.nominal(made), direct: false }, naming, seen);
    if (named !== null) return { last: together(found, clause), ...named };
    for (const candidate of candidates(clause, found.last, view)) {
      const carried = carriedBy(candidate, found.meanings, seen);
      if (carried !== null) return { last: together(found, clause), ...carried };
    }
    const personal = byPronoun(clause, found.meanings, view);
    if (personal !== null) return { last: together(found, clause), ...personal };
    // Of itself a happening breaks out or begins; nothing else is what its subject does.
    const subject = clause.objects.length > 0 ? null : view.subjectOf(clause);
    const happening = found.meanings.filter((light) => !light.verbal);
    const carried =
      subject === null ? null : carriedBy({ nominal: view.nominal(subject), direct: false }, happening, seen);
    if (carried !== null) return { last: together(found, clause), ...carried };
  }
  return null;
}

const together = (
  { last, particles }: { readonly last: number; readonly particles: readonly string[] },
  { verb }: Clause,
): number => (last - verb === particles.length ? last : verb);

/** What an active verb names by its subject (the dam burst, troops rolled in); null for nothing. */
export function besideSubject(clause: Clause, seen: Seen): Carried | null {
  const { view, index } = seen;
  const known = clause.passive ? undefined : index.subjects.get(view.verbLemma(clause));
  if (known === undefined) return null;
  for (const one of [known, known.filter((c) => c.particles.length === 0)]) {
    const found = constructionAt(clause.verb, one, view);
    if (found === null) continue;
    const { meanings } = found;
    const subject = view.subjectOf(clause) ?? clause.antecedent;
    const lights =
      subject === null
        ? (byPronoun(clause, meanings, view)?.lights ?? [])
        : view
            .list(subject)
            .map((i) => carriedBy({ nominal: view.nominal(i), direct: true }, meanings, seen)?.lights ?? [])
            .find((l) => l.length > 0);
    if (lights !== undefined && lights.length > 0)
      return { noun: null, key: '', lights, last: together(found, clause) };
  }
  return null;
}

/** A pronoun that stands for people, as the object or as the subject of a verb. */
function byPronoun(clause: Clause, known: readonly CompanySense[], view: SyntaxView): Fitting | null {
  const verb = view.tokens[clause.verb]?.analyses[0];
  const subject = clause.subject === null ? verb?.proclitics[0] : null;
  const meant = known[0]?.sense.rule.startsWith('subject/') || clause.passive ? subject : verb?.enclitic;
  if (!isPersonal(meant)) return null;
  const lights = known.filter((light) => light.kinds.has('party'));
  return lights.length === 0 ? null : { noun: null, key: '', lights };
}

/** The nominals that may stand for what the verb does, the surest first: object, subject of the passive, antecedent, what a preposition governs. */
function candidates(clause: Clause, last: number, view: SyntaxView): Candidate[] {
  const subject = view.subjectOf(clause);
  const indices = [...clause.objects, ...(clause.passive && subject !== null ? [subject] : [])];
  if (clause.antecedent !== null && (clause.passive || clause.subject !== clause.antecedent))
    indices.push(clause.antecedent);
  // She was named minister, he was denied entry.
  const behind = clause.passive && last === clause.verb ? view.at(clause.verb + 1) : null;
  if (behind?.preposition === null && behind.first === clause.verb + 1) indices.push(behind.index);
  const direct = new Set(indices.filter((i) => i !== behind?.index));
  const particle = last > clause.verb ? view.tokens[last]?.key : null;
  for (let i = last + 1; i <= last + REACH && i < clause.to; i++) {
    const nominal = view.at(i);
    if (nominal === null) {
      if (ENDS.has(view.tokens[i]?.analyses[0]?.pos ?? '') || view.tokens[i]?.kind === 'PUNCTUATION') break;
      continue;
    }
    const { preposition, index } = nominal;
    const taken = preposition === null ? last > clause.verb : preposition === particle;
    if (taken || GOVERNING.has(preposition ?? '')) indices.push(index);
    else if (last > clause.verb || (preposition === null && nominal.governor === null)) break;
    if (taken) direct.add(index);
    i = nominal.last;
  }
  return [...new Set(indices)].flatMap((index) =>
    view.list(index).map((i) => ({ nominal: view.nominal(i), direct: direct.has(index) })),
  );
}

/** `named her minister`, `named him as minister`: what the object is made, right behind it. */
function complement(clause: Clause, view: SyntaxView): number | null {
  const [object, second] = clause.objects;
  if (object === undefined || second !== undefined || clause.passive || object === clause.antecedent)
    return null;
  const { last } = view.nominal(object);
  const at = view.tokens[last + 1]?.key === 'as' ? last + 2 : last + 1;
  const next = view.at(at) ?? view.at(at + 1);
  return next !== null && next.first > last && next.first <= at + 1 && next.governor === null
    ? next.index
    : null;
}

/** The noun itself, or what it counts (`a series of attacks`). */
function carriedBy(candidate: Candidate, lights: readonly CompanySense[], seen: Seen): Fitting | null {
  const { view } = seen;
  let at: Nominal | null = candidate.nominal;
  for (let depth = 0; at !== null && depth < 3; depth++) {
    const found = namedBy({ nominal: at, direct: candidate.direct }, lights, seen);
    if (found !== null) return found;
    const after: number | null = view.genitive(at.index);
    const next = after === null ? null : view.nominal(after);
    at = next !== null && next.first > at.head ? next : null;
  }
  return null;
}

function namedBy(
  { nominal, direct }: Candidate,
  known: readonly CompanySense[],
  { view, index, isName, typeAt }: Seen,
): Fitting | null {
  const named = nominal.name !== null || isName(nominal.head);
  // The port of Montreal is a port.
  const head = named && view.tokens[nominal.first + 1]?.key === 'of' ? nominal.first : nominal.head;
  const token = view.tokens[head];
  if (token === undefined) return null;
  // Of a name only its noun can be meant, and only as a thing (closed the Rafah crossing).
  const lights = named ? known.filter((light) => light.verbal) : known;
  const takes = (key: string): boolean =>
    lights.some((l) => (l.nouns === null ? index.nouns.has(key) : l.nouns.has(key)));
  const key = nounKey(token, takes);
  if (takes(key)) {
    const listed = lights.filter((l) => l.nouns?.has(key) === true);
    const any = lights.filter((l) => l.nouns === null && index.nouns.has(key));
    return { noun: head, key, lights: listed.length > 0 ? listed : any };
  }
  const kind = direct && known.some((l) => l.kinds.size > 0) ? kindOf(nominal, view, typeAt) : null;
  const fitting = kind === null ? [] : known.filter((l) => l.kinds.has(kind));
  return fitting.length === 0 ? null : { noun: head, key, lights: fitting };
}
