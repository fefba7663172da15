import type { Reference } from '../../extract/coreference/nominals.ts';
import type { Gazetteer } from '../../extract/gazetteer/gazetteer.ts';
import type { Nominal } from '../../extract/layers.ts';
import type { SyntaxView } from '../../extract/syntax-view.ts';
import type { Language } from '../language.ts';
import { wordSet } from '../shared/word-set.ts';
import { describes, isGeneric, isStatus, nounOf } from './reference-nouns.ts';

const FORCES = wordSet('army military navy police coastguard');
const DEFINERS = wordSet('the this that these those');
const OWN = wordSet('his her its their whose');
const PERSON: ReadonlySet<string> = new Set(['PERSON']);
const STATE: ReadonlySet<string> = new Set(['STATE']);
const COUNTRY: ReadonlySet<string> = new Set(['COUNTRY', 'STATE']);
/** Whoever governs, be it called by a name or not. */
const GOVERNING = wordSet('government authorities authority');
const OWN_COUNTRY = wordSet('country nation homeland');
/** Who someone is to another: his host, its neighbour. */
const RELATIONS = wordSet(
  'host guest counterpart neighbour neighbor partner ally rival foe opponent challenger predecessor successor protege mentor patron sponsor boss',
);
const RELATED: ReadonlySet<string> = new Set(['PERSON', 'STATE', 'COUNTRY']);
/** Under these the noun names an office, no body: head of the government. */
const OFFICES = wordSet('head leader president chief chairman member spokesman spokeswoman minister');

/** A definite noun that may stand for an entity named before: `the group`, `the city`, `his country`, `the minister`; null for any other noun phrase. */
export function readReference(nominal: Nominal, view: SyntaxView, gazetteer: Gazetteer): Reference | null {
  const token = view.tokens[nominal.head];
  const analysis = token?.analyses[0];
  if (token === undefined || analysis === undefined || nominal.name !== null || nominal.quantity !== null)
    return null;
  if (analysis.pos !== 'NOUN' && analysis.pos !== 'PROPN' && analysis.pos !== 'ADJ') return null;
  const state = headOfState(nominal, view);
  if (state !== null) return state;
  const found = nounOf(token.key, analysis);
  if (found === null || nominal.last !== nominal.head) return null;
  const opener = openerOf(nominal, view);
  if (opener === null) return null;
  const base = {
    noun: found.noun,
    kinds: found.kinds,
    strict: found.strict,
    ...(FORCES.has(found.noun) ? { fitting: true as const } : {}),
    latter: false,
    country: null,
    modifiers: [] as readonly string[],
    start: token.start,
    end: token.end,
    first: nominal.head,
    last: nominal.head,
  };
  if (OWN.has(opener.key)) return owned(base, nominal, opener, view);
  if (named(nominal, view)) return null;
  const possessor = DEFINERS.has(opener.key) ? null : countryAt(opener.at - 1, view, gazetteer);
  if (!DEFINERS.has(opener.key) && (possessor === null || !isHeld(found.kinds))) return null;
  const words = view.tokens.slice(opener.at + 1, nominal.head);
  if (words.some((w) => w.kind !== 'WORD' || view.at(w.index)?.name != null)) return null;
  const modifiers = words.map((w) => w.key).filter((key) => !isGeneric(key));
  const opening = words.find((w) => !describes(w.key)) ?? token;
  const whole = { ...base, start: opening.start, first: opening.index };
  if (found.kinds.has('PERSON')) return person(whole, modifiers, possessor, gazetteer);
  if (possessor !== null) return { ...whole, country: possessor, modifiers };
  const governor = nominal.governor === null ? null : view.nominal(nominal.governor);
  if (governor !== null && governor.first < nominal.first && OFFICES.has(view.lemma(governor))) return null;
  if (modifiers.length === 1 && isCapital(found.noun)) {
    const country = countryOf(modifiers[0] ?? '', gazetteer);
    return country === null ? null : { ...whole, country };
  }
  if (GOVERNING.has(found.noun) && words.length === 0 && opener.key === 'the' && governor === null)
    return { ...whole, modifiers, governs: true };
  // The Lebanese movement: of that country.
  const nation = modifiers[0];
  const told = nation === undefined || found.strict ? null : countryOf(nation, gazetteer);
  return told === null ? { ...whole, modifiers } : { ...whole, country: told, modifiers: modifiers.slice(1) };
}

/** `the head of state`: whoever holds the highest office, a president or a king. */
function headOfState(nominal: Nominal, view: SyntaxView): Reference | null {
  const { head } = nominal;
  const [article, own, of, state] = [-1, 0, 1, 2].map((by) => view.tokens[head + by]);
  if (own?.key !== 'head' || of?.key !== 'of' || state === undefined) return null;
  if (!/^(?:state|government)$/.test(state.key) || article?.key !== 'the') return null;
  const noun = state.key === 'state' ? 'state' : 'premier';
  const whole = { noun, kinds: PERSON, strict: true, latter: false, country: null, modifiers: [] };
  return view.at(head + 3)?.name != null
    ? null
    : { ...whole, start: own.start, end: state.end, first: head, last: head + 2 };
}

/** `his country`, `its capital`, `her party`, `its neighbour`: told of through another; a state's or a body's own noun stands right behind the pronoun. */
function owned(base: Reference, nominal: Nominal, opener: Opener, view: SyntaxView): Reference | null {
  if (opener.at !== nominal.head - 1 || nominal.number === 'PL') return null;
  const { noun, kinds } = base;
  if (OWN_COUNTRY.has(noun)) return { ...base, kinds: COUNTRY, strict: false, own: true };
  if (named(nominal, view)) return null;
  if (noun === 'government') return { ...base, kinds: STATE, strict: false, own: true };
  if (isCapital(noun)) return { ...base, own: true };
  if (RELATIONS.has(noun)) return { ...base, kinds: RELATED, strict: false, owned: true };
  return kinds.size === 0 || kinds.has('PERSON') ? null : { ...base, owned: true };
}

/** What belongs to a country and may be told of as its: its capital, its leader, its army. */
const isHeld = (kinds: ReadonlySet<string>): boolean => [...kinds].some((kind) => HELD_KINDS.has(kind));
const HELD_KINDS = new Set(['PERSON', 'SECURITY_FORCE', 'GOVERNMENT', 'CITY']);

/** The country whose name ends at a token. */
function countryAt(at: number, view: SyntaxView, gazetteer: Gazetteer): string | null {
  const owner = view.at(at);
  if (owner === null || owner.name === null || owner.last !== at) return null;
  const keys = view.tokens.slice(owner.first, at + 1).map(({ key }) => key);
  const entries = gazetteer.lookup(keys.join(' '));
  return entries.find(({ candidate }) => candidate.kind === 'COUNTRY')?.candidate.country ?? null;
}

/** `the deposed president`, `the Turkish foreign minister`: the words that the title of who is meant must hold, and his country. */
function person(
  whole: Omit<Reference, 'modifiers'>,
  words: readonly string[],
  possessor: string | null,
  gazetteer: Gazetteer,
): Reference {
  const modifiers: string[] = [];
  let country = possessor;
  for (const word of words) {
    const nation: string | null = country === null ? countryOf(word, gazetteer) : null;
    if (nation !== null) country = nation;
    else if (!isStatus(word)) modifiers.push(word);
  }
  return { ...whole, strict: true, country, modifiers };
}

interface Opener {
  readonly key: string;
  readonly at: number;
}

/** The article, demonstrative, possessive pronoun or possessor's ending that opens a noun phrase; null for none. */
function openerOf(nominal: Nominal, view: SyntaxView): Opener | null {
  for (let i = nominal.head - 1; i >= 0 && nominal.head - i < 6; i--) {
    const token = view.tokens[i];
    const analysis = token?.analyses[0];
    if (token === undefined || token.sentence !== nominal.sentence) return null;
    if (DEFINERS.has(token.key) || OWN.has(token.key) || POSSESSIVE.test(token.form))
      return { key: token.key, at: i };
    if (!['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(analysis?.pos ?? '')) return null;
  }
  return null;
}

/** Marks behind which the name of what a noun means may stand. */
const OPENING = new Set(['(', '"', '“', '‘', '«', "'", '[', ':']);
const POSSESSIVE = /^['’]s?$/;

/** What the noun means is named beside it: in apposition, behind `of`, or right behind it. */
function named(nominal: Nominal, view: SyntaxView): boolean {
  // `Osipyan, the city's police chief`: what owns him is not he.
  if (POSSESSIVE.test(view.tokens[nominal.last + 1]?.form ?? '')) return false;
  if (view.apposed(nominal.index) !== null) return true;
  const opener = openerOf(nominal, view)?.at ?? nominal.first;
  const before = view.tokens[opener - 1]?.form === ',' ? view.at(opener - 2) : null;
  if (before !== null && before.name !== null) return true;
  const genitive = view.genitive(nominal.index);
  if (genitive !== null && view.nominal(genitive).first > nominal.last) return true;
  const next = view.at(nominal.last + 1);
  if (next !== null) return next.name !== null;
  const behind = OPENING.has(view.tokens[nominal.last + 1]?.form ?? '') ? view.at(nominal.last + 2) : null;
  return behind !== null && behind.sentence === nominal.sentence && behind.name !== null;
}

/** The country that an adjective names (Algerian), by what the gazetteer knows of its bodies. */
function countryOf(adjective: string, gazetteer: Gazetteer): string | null {
  let kept = countries.get(gazetteer);
  if (kept === undefined) {
    kept = new Map();
    countries.set(gazetteer, kept);
  }
  const known = kept.get(adjective);
  if (known !== undefined) return known;
  const found =
    ['government', 'army', 'parliament', 'president']
      .flatMap((noun) => gazetteer.lookup(`${adjective} ${noun}`))
      .find(({ candidate }) => candidate.country !== null)?.candidate.country ?? null;
  kept.set(adjective, found);
  return found;
}
const countries = new WeakMap<Gazetteer, Map<string, string | null>>();

/** `an Israeli strike`: the country whose adjective a word is. */
export const nationOf: Language['nationOf'] = (token, gazetteer) =>
  /^[A-Z]/.test(token.form) ? countryOf(token.key, gazetteer) : null;

/** A word of a name without its article; English names have none. */
export const bareNoun: Language['bareNoun'] = (key) => key;

/** Whether a noun means a capital. */
export const isCapital: Language['isCapital'] = (noun) => noun === 'capital';

/** Whether a state's name that begins with this noun is a way to call it, no name of its own. */
export const isEpithet: Language['isEpithet'] = (lemma) => EPITHETS.has(lemma);
const EPITHETS = wordSet('regime entity occupation');
