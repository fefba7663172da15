import type { Reference } from '../../extract/coreference/nominals.ts';
import type { Gazetteer } from '../../extract/gazetteer/gazetteer.ts';
import type { Analysis, Nominal, Token } from '../../extract/layers.ts';
import type { SyntaxView } from '../../extract/syntax-view.ts';
import { offsetOf } from '../../text/spelling.ts';
import { foldedSet } from '../shared/word-set.ts';
import { countryOf } from './nations.ts';
import { isParty } from './parties.ts';
import { type FoundNoun, nounOf } from './reference-nouns.ts';
import { PERSON_HEADS } from './syntax/words.ts';

/** Who someone is to another, who is told of with a pronoun: منافسه. */
const RELATIONS = foldedSet(
  'منافس منافسة خصم غريم نظير نظيرة حليف حليفة ضيف ضيفة مضيف زميل زميلة موكل موكلة سلف خلف شريك شريكة جار جارة',
);
const RELATED: ReadonlySet<string> = new Set(['PERSON', 'STATE', 'COUNTRY']);
/** What a person of rank is called. */
const HONORIFICS = foldedSet(
  'سموه سموها جلالته جلالتها فخامته فخامتها معاليه معاليها سيادته سيادتها سعادته قداسته غبطته نيافته سماحته فضيلته',
);
const COURTESIES = foldedSet('سمو جلالة فخامة معالي سيادة سعادة قداسة غبطة نيافة سماحة فضيلة دولة');
const PERSON: ReadonlySet<string> = new Set(['PERSON']);
/** Whoever governs, be it called by a name or not. */
const GOVERNING = foldedSet('سلطات حكومة');
/** What a title may say more of its holder now than it did before his name. */
const STATUS = foldedSet(
  'سابق سابقة جديد جديدة معزول مخلوع راحل راحلة منتخب منتخبة مؤقت مؤقتة انتقالي حالي حالية مستقيل مقال محتجز موقوف مسجون منفي مخلوعة معزولة',
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
  const token = view.tokens[nominal.head];
  const analysis = token?.analyses[0];
  if (token === undefined || analysis === undefined || nominal.name !== null || nominal.quantity !== null)
    return null;
  if (analysis.enclitic !== null) return owned(nominal, token, analysis);
  if (nominal.head !== nominal.first) return null;
  const start = offsetOf(token, articleAt(token.form) || analysis.cut);
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
  // سمو الأمير: the title that a courtesy stands before tells who is meant.
  if (COURTESIES.has(analysis.lemma) && view.genitive(nominal.index) !== null) return null;
  if (LATTER.has(token.key.slice(analysis.cut)) && nominal.first === nominal.last)
    return plainly({ noun: token.key, kinds: new Set(['PERSON']), strict: false }, true);
  const found = nounOf(analysis);
  if (found === null) return null;
  const free = nominal.governor === null && nominal.preposition === null;
  const apposed = view.apposed(nominal.index);
  if (apposed !== null && view.nominal(apposed).name !== null && (free || found.kinds.has('PERSON')))
    return null;
  const plain = plainly(found, false);
  if (found.kinds.has('PERSON')) return person(nominal, view, plain, gazetteer);
  if (!/^(?:[وفبك]?ال|[وف]?لل)/.test(token.form)) return null;
  if (CHARGES.has(found.noun) && analysis.proclitics.includes('ب')) return null;
  if (nominal.last > nominal.head && agrees(nominal, view)) return described(nominal, view, plain, gazetteer);
  const governor = nominal.governor === null ? null : view.nominal(nominal.governor);
  const titled = governor !== null && PERSON_HEADS.has(view.lemma(governor));
  if (OFFICES.has(found.noun) && FORMING.has(governor === null ? '' : view.lemma(governor))) return null;
  const office = titled || (governor !== null && BOUND.has(found.noun));
  if (governor !== null && governor.name !== null) return null;
  const demonstrative = view.tokens[nominal.first - 1];
  if (demonstrative !== undefined && DEMONSTRATIVES.has(demonstrative.key))
    return { ...plain, start: demonstrative.start };
  if (office) return { ...plain, office: true };
  const governs = GOVERNING.has(found.noun) && nominal.last === nominal.head && governor === null;
  return governs ? { ...plain, governs } : plain;
}

/** What was taken for an adjective of the noun agrees with it (not so in `التنظيم العملية`). */
function agrees(nominal: Nominal, view: SyntaxView): boolean {
  const feminine = /(?:ة|اء|ى|ات)$/.test(view.tokens[nominal.head]?.form ?? '');
  const adjective = view.tokens[nominal.head + 1];
  return adjective !== undefined && adjective.form.endsWith('ة') === feminine;
}

/** `حكم عليه بالسجن`, `الرئيس بالوكالة`. */
const CHARGES = foldedSet('سجن وكالة');

type Plain = Omit<Reference, 'modifiers' | 'country'> & {
  country: string | null;
  modifiers: readonly string[];
};

/** `الرئيس اليمني المؤقت`, `وزير الداخلية`: the words that must have stood in the person's title. */
function person(nominal: Nominal, view: SyntaxView, plain: Plain, gazetteer: Gazetteer): Reference | null {
  const tail = view.nominal(view.tail(nominal.index));
  const modifiers: string[] = [];
  let country: string | null = null;
  for (let i = nominal.head + 1; i <= tail.last; i++) {
    const key = view.tokens[i]?.key ?? '';
    const nation = view.tokens[i]?.analyses[0]?.pos === 'ADJ' ? countryOf([key], gazetteer) : null;
    if (nation !== null) country = nation;
    else if (!STATUS.has(bareNoun(key))) modifiers.push(key);
  }
  const definite = view.tokens[nominal.head]?.analyses[0]?.definite === true;
  if (
    (!definite && modifiers.length === 0) ||
    (tail.preposition !== nominal.preposition && tail !== nominal && tail.preposition !== null)
  )
    return null;
  if (!definite && tail.name === null && !tail.definite) return null;
  for (let i = tail.last + 1; i <= tail.last + BEYOND && goesOn(view, i); i++)
    if (namedAt(view, i)) return null;
  const end = view.tokens[tail.last]?.end ?? plain.end;
  return { ...plain, strict: true, country, modifiers, end, last: tail.last };
}

/** How far behind a title of several offices its holder's name may begin: `وزير الخارجية والهجرة والتونسيين بالخارج فلان`. */
const BEYOND = 8;
const goesOn = (view: SyntaxView, i: number): boolean => {
  const pos = view.tokens[i]?.analyses[0]?.pos;
  return pos !== undefined && pos !== 'VERB' && pos !== 'SCONJ';
};

/** A name that the title belongs to begins there: `المدير العام للوكالة رافاييل غروسي`. */
const namedAt = (view: SyntaxView, i: number): boolean => {
  const at = view.at(i);
  if (at === null || at.name === null || at.first !== i || at.preposition !== null || at.coordinates !== null)
    return false;
  // حث الوزير الفرنسي السلطات اللبنانية: a body that a noun heads holds no office.
  const head = view.tokens[at.head]?.analyses[0];
  return at.apposition !== null || head?.pos !== 'NOUN' || !(head.definite && isParty(head.lemma));
};

/** With adjectives: a country's for its capital or its regime, others of a body are words of its name or say which is meant. */
function described(nominal: Nominal, view: SyntaxView, plain: Plain, gazetteer: Gazetteer): Reference | null {
  const keys = view.tokens.slice(nominal.head + 1, nominal.last + 1).map((t) => t.key);
  const whole = { ...plain, last: nominal.last, end: view.tokens[nominal.last]?.end ?? plain.end };
  const country = countryOf(keys, gazetteer);
  if (country !== null) return { ...whole, country };
  if (plain.noun === 'منظمة' && keys.join() === 'الدولية') return { ...whole, kinds: new Set(['IGO']) };
  // The besieged city is the city; the lawful government is not any government.
  if ([...plain.kinds].every((kind) => PLACES.has(kind))) return plain;
  return { ...whole, modifiers: keys };
}

const PLACES = new Set([
  'CITY',
  'COUNTRY',
  'ADMIN1',
  'ADMIN2',
  'REGION',
  'OTHER',
  'WATER',
  'FACILITY',
  'CONTINENT',
]);

/** `بلاده`: the country of whoever is spoken of; `حزبه`, `منافسه`, `جلالته`: someone else told of through him, or he himself. */
function owned(nominal: Nominal, token: Token, analysis: Analysis): Reference | null {
  if (analysis.enclitic === 'نا' || analysis.enclitic === 'ي') return null;
  const base = {
    noun: analysis.stem,
    strict: false,
    latter: false,
    country: null,
    modifiers: [],
    start: offsetOf(token, analysis.cut),
    end: token.end,
    first: nominal.head,
    last: nominal.head,
  };
  if (OWN_COUNTRY.has(analysis.stem)) return { ...base, kinds: new Set(['COUNTRY', 'STATE']), own: true };
  if (nominal.head !== nominal.first) return null;
  if (HONORIFICS.has(token.key.slice(analysis.cut))) return { ...base, noun: 'سمو', kinds: PERSON };
  if (RELATIONS.has(analysis.lemma)) return { ...base, noun: analysis.lemma, kinds: RELATED, owned: true };
  const found = nounOf(analysis);
  return found === null || found.kinds.size === 0 ? null : { ...base, ...found, owned: true };
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
