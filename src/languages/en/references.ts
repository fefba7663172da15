import type { Reference } from '../../extract/coreference/nominals.ts';
import type { Gazetteer } from '../../extract/gazetteer/gazetteer.ts';
import type { Nominal } from '../../extract/layers.ts';
import type { SyntaxView } from '../../extract/syntax-view.ts';
import type { Language } from '../language.ts';
import { wordSet } from '../shared/word-set.ts';
import { loadNominals } from './lexicon/load.ts';

interface Noun {
  readonly kinds: ReadonlySet<string>;
  readonly strict: boolean;
}

const NO_KINDS: ReadonlySet<string> = new Set();
let nouns: ReadonlyMap<string, Noun> | null = null;

const PLACES: ReadonlySet<string> = new Set(['FACILITY', 'WATER']);
/** Nouns so common that the noun alone says little of which one is meant: the name must hold it. */
const STRICT = wordSet(
  'force forces region programme base unit centre center network station fund office service body branch institution panel front house strip society club church bank state republic island commission community federation',
);

function nounOf(key: string, lemma: string, plural: boolean): (Noun & { readonly noun: string }) | null {
  nouns ??= new Map(
    loadNominals().map((row) => {
      const strict =
        STRICT.has(row.noun.key) || (row.refersTo.length > 0 && row.refersTo.every((k) => PLACES.has(k)));
      return [row.noun.key, { kinds: new Set<string>(row.refersTo), strict }];
    }),
  );
  const own = nouns.get(key);
  if (own !== undefined) return { kinds: own.kinds, strict: own.strict, noun: key };
  const found = plural ? undefined : nouns.get(lemma);
  if (found !== undefined) return { kinds: found.kinds, strict: found.strict, noun: lemma };
  // Any other noun may only repeat the head of a name (the cell, the observatory).
  return plural ? null : { kinds: NO_KINDS, strict: true, noun: lemma };
}

const FORCES = wordSet('army military navy police coastguard');
const DEFINERS = wordSet('the this that these those');
const OWN = wordSet('his her its their');
/** Whoever governs, be it called by a name or not. */
const GOVERNING = wordSet('government authorities authority');
const OWN_COUNTRY = wordSet('country nation homeland');
/** Words before the noun that say nothing of which one is meant. */
const GENERIC = wordSet(
  'militant rebel armed islamist islamic jihadist jihadi extremist terrorist terror shiite shia sunni ruling opposition paramilitary guerrilla separatist breakaway insurgent radical hardline regional news state-run state-owned aid charity advocacy rights monitoring port coastal border besieged embattled war-torn troubled northern southern eastern western central strategic gulf african european arab asian entire whole entire small tiny vast historic ancient oil-rich impoverished private public global world international military political secretive outlawed banned',
);
/** Words before a person's title that say how he holds the office now. */
const STATUS = wordSet(
  'deposed ousted acting outgoing interim former jailed exiled embattled beleaguered veteran incoming newly-elected re-elected long-serving long-time ailing late current sitting incumbent populist leftist left-wing right-wing conservative centrist nationalist hardline reformist pro-western pro-russian transitional caretaker fugitive detained imprisoned ex youthful elderly authoritarian autocratic controversial toppled',
);
const TYPED =
  /-(?:based|led|backed|run|held|controlled|affiliated|linked|owned|rich|torn|allied|dominated|funded|aligned)$/;
/** Under these the noun names an office, no body: head of the government. */
const OFFICES = wordSet('head leader president chief chairman member spokesman spokeswoman minister');

/** A definite noun that may stand for an entity named before: `the group`, `the city`, `his country`, `the minister`; null for any other noun phrase. */
export function readReference(nominal: Nominal, view: SyntaxView, gazetteer: Gazetteer): Reference | null {
  const token = view.tokens[nominal.head];
  const analysis = token?.analyses[0];
  if (token === undefined || analysis === undefined || nominal.name !== null || nominal.quantity !== null)
    return null;
  if (analysis.pos !== 'NOUN' && analysis.pos !== 'PROPN') return null;
  const found = nounOf(token.key, analysis.lemma, analysis.number === 'PL');
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
  if (OWN.has(opener.key))
    return OWN_COUNTRY.has(found.noun) && opener.at === nominal.head - 1
      ? { ...base, kinds: new Set(['COUNTRY', 'STATE']), strict: false, own: true }
      : null;
  if (!DEFINERS.has(opener.key)) return null;
  if (named(nominal, view)) return null;
  const words = view.tokens.slice(opener.at + 1, nominal.head);
  if (words.some((w) => w.kind !== 'WORD' || view.at(w.index)?.name != null)) return null;
  const modifiers = words.map((w) => w.key).filter((key) => !GENERIC.has(key) && !TYPED.test(key));
  const start = words[0]?.start ?? token.start;
  const whole = { ...base, start, first: words.length > 0 ? opener.at + 1 : nominal.head };
  if (found.kinds.has('PERSON')) return person(whole, modifiers, gazetteer);
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

/** `the deposed president`, `the Turkish foreign minister`: the words that the title of who is meant must hold, and his country. */
function person(
  whole: Omit<Reference, 'modifiers'>,
  words: readonly string[],
  gazetteer: Gazetteer,
): Reference {
  const modifiers: string[] = [];
  let country: string | null = null;
  for (const word of words) {
    const nation: string | null = country === null ? countryOf(word, gazetteer) : null;
    if (nation !== null) country = nation;
    else if (!STATUS.has(word) && !/-year-old$/.test(word)) modifiers.push(word);
  }
  return { ...whole, strict: true, country, modifiers };
}

/** The article, demonstrative or possessive pronoun that opens a noun phrase; null for none, or where a possessor does. */
function openerOf(nominal: Nominal, view: SyntaxView): { readonly key: string; readonly at: number } | null {
  for (let i = nominal.head - 1; i >= 0 && nominal.head - i < 6; i--) {
    const token = view.tokens[i];
    const analysis = token?.analyses[0];
    if (token === undefined || token.sentence !== nominal.sentence) return null;
    if (DEFINERS.has(token.key) || OWN.has(token.key)) return { key: token.key, at: i };
    if (!['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(analysis?.pos ?? '')) return null;
  }
  return null;
}

/** What the noun means is named beside it: in apposition, behind `of`, or right behind it. */
function named(nominal: Nominal, view: SyntaxView): boolean {
  if (view.apposed(nominal.index) !== null) return true;
  const opener = openerOf(nominal, view)?.at ?? nominal.first;
  const before = view.tokens[opener - 1]?.form === ',' ? view.at(opener - 2) : null;
  if (before !== null && before.name !== null) return true;
  const genitive = view.genitive(nominal.index);
  if (genitive !== null && view.nominal(genitive).first > nominal.last) return true;
  const next = view.at(nominal.last + 1);
  const quoted = view.tokens[nominal.last + 1]?.kind === 'PUNCTUATION' ? view.at(nominal.last + 2) : null;
  const comma = view.tokens[nominal.last + 1]?.form === ',';
  return (next !== null && next.name !== null) || (!comma && quoted !== null && quoted.name !== null);
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
