import type { Reference } from '../../extract/coreference/nominals.ts';
import type { Gazetteer } from '../../extract/gazetteer/gazetteer.ts';
import type { Analysis, Nominal, Token } from '../../extract/layers.ts';
import type { SyntaxView } from '../../extract/syntax-view.ts';
import { offsetOf } from '../../text/spelling.ts';
import { foldedSet } from '../shared/word-set.ts';
import { loadNominals } from './lexicon/load.ts';
import { PERSON_HEADS } from './syntax/words.ts';

let nouns: Map<string, ReadonlySet<string>> | null = null;
const NO_KINDS: ReadonlySet<string> = new Set();
const STATE: ReadonlySet<string> = new Set(['STATE']);
/** Plurals that mean one body. */
const COLLECTIVES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['سلطات', STATE],
  ['حكومة', STATE],
  ['نظام', STATE],
  ['فصائل', new Set(['ARMED_GROUP'])],
  ['قوات', new Set<string>()],
]);
/** Nouns so common that the noun alone says little of which one is meant: the name must hold it. */
const STRICT = foldedSet(
  'قوة منطقة سلطة برنامج بحرية سجن قاعدة منشاة موقع لواء مجموعة شبكة وحدة جماعة كتلة مدرسة مركز مستوطنة قوات مؤسسة صندوق',
);
/** Under a title these name an office, no body: `رئيس الحكومة`, `وزير الدولة`, `أمن الدولة`. */
const OFFICES = foldedSet('حكومة دولة جمهورية مملكة سلطنة سلطة مجلس');
/** And under any noun at all these do. */
const BOUND = foldedSet('دولة جمهورية');
const FORMING = foldedSet('تشكيل تأليف');
const OWN_COUNTRY = foldedSet('بلاد بلد');
const DEMONSTRATIVES = foldedSet('هذا هذه');
const LATTER = foldedSet('الأخير الأخيرة');

/** A definite noun that may stand for an entity named before: `التنظيم`, `المدينة`, `بلاده`, `الرئيس اليمني`; null for any other noun phrase. */
export function readReference(nominal: Nominal, view: SyntaxView, gazetteer: Gazetteer): Reference | null {
  nouns ??= new Map(loadNominals().map((row) => [row.noun.key, new Set<string>(row.refersTo)]));
  const token = view.tokens[nominal.head];
  const analysis = token?.analyses[0];
  if (token === undefined || analysis === undefined || nominal.name !== null || nominal.quantity !== null)
    return null;
  if (analysis.enclitic !== null) return ownCountry(nominal, token, analysis);
  if (nominal.head !== nominal.first) return null;
  const start = offsetOf(token, articleAt(token.form));
  const plainly = (found: FoundNoun, latter: boolean): Plain => ({
    noun: found.noun,
    kinds: found.kinds,
    strict: found.strict,
    latter,
    country: null,
    modifiers: [],
    start,
    end: token.end,
    first: nominal.first,
    last: nominal.head,
  });
  if (LATTER.has(token.key.slice(analysis.cut)) && nominal.first === nominal.last)
    return plainly({ noun: token.key, kinds: new Set(['PERSON']), strict: false }, true);
  const found = nounOf(analysis);
  if (found === null) return null;
  const free = nominal.governor === null && nominal.preposition === null;
  if (view.apposed(nominal.index) !== null && (free || found.kinds.has('PERSON'))) return null;
  const plain = plainly(found, false);
  if (found.kinds.has('PERSON')) return person(nominal, view, plain);
  if (!/^(?:[وفبك]?ال|[وف]?لل)/.test(token.form)) return null;
  if (CHARGES.has(found.noun) && analysis.proclitics.includes('ب')) return null;
  if (nominal.last > nominal.head && agrees(nominal, view)) return described(nominal, view, plain, gazetteer);
  const governor = nominal.governor === null ? null : view.nominal(nominal.governor);
  const titled = governor !== null && PERSON_HEADS.has(view.lemma(governor));
  if (
    OFFICES.has(found.noun) &&
    (titled ||
      (governor !== null && BOUND.has(found.noun)) ||
      FORMING.has(governor === null ? '' : view.lemma(governor)))
  )
    return null;
  if (governor !== null && governor.name !== null) return null;
  const demonstrative = view.tokens[nominal.first - 1];
  if (demonstrative !== undefined && DEMONSTRATIVES.has(demonstrative.key))
    return { ...plain, start: demonstrative.start };
  return plain;
}

/** What was taken for an adjective of the noun agrees with it (not so in `التنظيم العملية`). */
function agrees(nominal: Nominal, view: SyntaxView): boolean {
  const feminine = /(?:ة|اء|ى)$/.test(view.tokens[nominal.head]?.form ?? '');
  const adjective = view.tokens[nominal.head + 1];
  return adjective !== undefined && adjective.form.endsWith('ة') === feminine;
}

/** `حكم عليه بالسجن`, `الرئيس بالوكالة`. */
const CHARGES = foldedSet('سجن وكالة');

interface FoundNoun {
  readonly noun: string;
  readonly kinds: ReadonlySet<string>;
  readonly strict: boolean;
}

/** The noun of the list that a reading is of, with what it may refer to. */
function nounOf(analysis: Analysis): FoundNoun | null {
  const { stem, lemma } = analysis;
  const collective = COLLECTIVES.get(stem);
  if (collective !== undefined) return { noun: stem, kinds: collective, strict: STRICT.has(stem) };
  const own = nouns?.get(stem);
  if (own !== undefined) return { noun: stem, kinds: own, strict: STRICT.has(stem) };
  const kinds = nouns?.get(lemma);
  if (analysis.number === 'PL' || analysis.number === 'DU') return null;
  if (kinds !== undefined) return { noun: lemma, kinds, strict: STRICT.has(lemma) };
  return { noun: stem, kinds: NO_KINDS, strict: true };
}

type Plain = Omit<Reference, 'modifiers' | 'country'> & { country: null; modifiers: readonly string[] };

/** `الرئيس اليمني المؤقت`, `وزير الداخلية`: the words that must have stood in the person's title. */
function person(nominal: Nominal, view: SyntaxView, plain: Plain): Reference | null {
  const tail = view.nominal(view.tail(nominal.index));
  const modifiers: string[] = [];
  for (let i = nominal.head + 1; i <= tail.last; i++) modifiers.push(view.tokens[i]?.key ?? '');
  const definite = view.tokens[nominal.head]?.analyses[0]?.definite === true;
  if (
    (!definite && modifiers.length === 0) ||
    (tail.preposition !== nominal.preposition && tail !== nominal && tail.preposition !== null)
  )
    return null;
  if (!definite && tail.name === null && !tail.definite) return null;
  for (let i = tail.last + 1; i <= tail.last + 3; i++) if (namedAt(view, i)) return null;
  const end = view.tokens[tail.last]?.end ?? plain.end;
  return { ...plain, strict: true, modifiers, end, last: tail.last };
}

/** A name that the title belongs to begins there: `المدير العام للوكالة رافاييل غروسي`. */
const namedAt = (view: SyntaxView, i: number): boolean => {
  const at = view.at(i);
  return (
    at !== null && at.name !== null && at.first === i && at.preposition === null && at.coordinates === null
  );
};

/** With one adjective: a country's, for its capital or its regime; else the whole must be a name. */
function described(nominal: Nominal, view: SyntaxView, plain: Plain, gazetteer: Gazetteer): Reference | null {
  const keys = view.tokens.slice(nominal.head + 1, nominal.last + 1).map((t) => t.key);
  const country = ['الحكومة', 'الجيش']
    .flatMap((noun) => gazetteer.lookup(`${noun} ${keys.join(' ')}`))
    .map((e) => e.candidate.country)[0];
  if (country == null && plain.noun === 'منظمة' && keys.join() === 'الدولية')
    return {
      ...plain,
      kinds: new Set(['IGO']),
      last: nominal.last,
      end: view.tokens[nominal.last]?.end ?? plain.end,
    };
  if (country == null || plain.noun !== 'عاصمة') return null;
  return { ...plain, country, last: nominal.last, end: view.tokens[nominal.last]?.end ?? plain.end };
}

/** `بلاده`: the country of whoever is spoken of. */
function ownCountry(nominal: Nominal, token: Token, analysis: Analysis): Reference | null {
  if (!OWN_COUNTRY.has(analysis.stem) || analysis.enclitic === 'نا' || analysis.enclitic === 'ي') return null;
  return {
    noun: analysis.stem,
    kinds: new Set(['COUNTRY', 'STATE']),
    strict: false,
    latter: false,
    own: true,
    country: null,
    modifiers: [],
    start: offsetOf(token, analysis.cut),
    end: token.end,
    first: nominal.first,
    last: nominal.head,
  };
}

/** Where the mention begins in the word: at the article, or after the ل that swallowed its alif (لل). */
const articleAt = (form: string): number => {
  const article = form.indexOf('ال');
  if (article >= 0 && article <= 2) return article;
  const doubled = form.indexOf('لل');
  return doubled >= 0 && doubled <= 1 ? doubled + 1 : 0;
};

export const bareNoun = (key: string): string => key.replace(/^(?:ال|لل)/, '');
export const isCapital = (noun: string): boolean => noun === 'عاصمة';
const EPITHETS = foldedSet('احتلال عدو نظام كيان جانب');
export const isEpithet = (lemma: string): boolean => EPITHETS.has(lemma);
