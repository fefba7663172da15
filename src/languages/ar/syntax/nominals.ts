import type { NameMention, Nominal, Quantity, Timex, Token } from '../../../extract/layers.ts';
import { nameLexicon } from '../names/lexicon.ts';
import { MASCULINE_PLACES, writtenCase } from './agreement.ts';
import { PERSON_HEADS } from './words.ts';

/** The nominal under construction. */
type Draft = { -readonly [K in keyof Nominal]: Nominal[K] };

const NOMINAL_POS = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X', 'DET']);
/** Between a preposition and its noun: في هذا الاجتماع. */
/** Before من and what they are a part or all of (كل من مصر والسعودية، العديد من الدول). */
const PARTITIVES = new Set(
  'كل كلا عدد عديد كثير بعض اي مجموعة احد قليل جملة مزيد نحو دفعة اخر اول معظم غالبية الاف مئات عشرات'.split(
    ' ',
  ),
);
const DEMONSTRATIVES = new Set(['هذا', 'ذلك', 'تلك', 'هذه', 'هؤلاء', 'اولئك']);
const ATTACHED = ['ب', 'ل', 'ك'] as const;

/** Noun phrases of one sentence, left to right, with their genitive, apposition and coordination links. */
export function readNominals(
  tokens: readonly Token[],
  range: { readonly from: number; readonly to: number },
  names: readonly NameMention[],
  quantities: readonly Quantity[],
  timexes: readonly Timex[],
  firstIndex: number,
): Nominal[] {
  const nameAt = new Map(names.map((name) => [name.first, name]));
  const quantityAt = new Map(
    quantities
      .filter((quantity) => tokens[quantity.tokens.first]?.analyses[0]?.pos !== 'VERB')
      .map((quantity) => [beginningOf(tokens, quantity, range.from), quantity]),
  );
  const timed = (token: Token): boolean => timexes.some((x) => token.start < x.end && x.start < token.end);
  const nominals: Draft[] = [];
  for (let i = range.from; i < range.to; ) {
    const token = tokens[i];
    if (token === undefined) break;
    const name = nameAt.get(i);
    const quantity = quantityAt.get(i);
    const draft =
      name !== undefined
        ? fromName(tokens, name)
        : timed(token)
          ? null
          : quantity !== undefined &&
              (quantity.noun !== null || quantity.measure === 'PERSONS') &&
              quantity.unit === null
            ? fromQuantity(tokens, i, quantity, quantities.indexOf(quantity))
            : NOMINAL_POS.has(token.analyses[0]?.pos ?? 'X') && token.kind === 'WORD'
              ? fromNoun(tokens, i)
              : null;
    if (draft === null) {
      i++;
      continue;
    }
    draft.index = firstIndex + nominals.length;
    draft.preposition = prepositionOf(tokens, draft, range.from);
    absorbAdjectives(tokens, draft, range.to, nameAt, timed);
    link(tokens, nominals, draft);
    nominals.push(draft);
    i = draft.last + 1;
  }
  return nominals;
}

function blank(tokens: readonly Token[], first: number, last: number, head: number): Draft {
  const analysis = tokens[head]?.analyses[0];
  const from = tokens[first];
  const cut = from?.analyses[0]?.cut ?? 0;
  return {
    index: 0,
    sentence: from?.sentence ?? 0,
    first,
    last,
    head,
    name: null,
    quantity: null,
    preposition: null,
    coordinates: null,
    governor: null,
    apposition: null,
    start: from?.offsets[cut] ?? from?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    definite: analysis?.definite === true || analysis?.enclitic != null,
    gender: analysis?.gender ?? null,
    number: analysis?.number ?? null,
  };
}

function fromName(tokens: readonly Token[], name: NameMention): Draft {
  const draft = blank(tokens, name.first, name.last, name.first);
  draft.name = name.index;
  draft.start = name.start;
  draft.end = name.end;
  draft.definite = true;
  draft.gender = genderOfName(tokens, name);
  if (draft.number !== 'PL' || draft.gender === 'F') draft.number = 'SG';
  return draft;
}

const PLACES = new Set(['COUNTRY', 'CITY', 'ADMIN1', 'STATE', 'CONTINENT']);

/** A place's name is feminine but for some; a body's has the gender of its first word (plurals of things are feminine); null for persons. */
function genderOfName(tokens: readonly Token[], name: NameMention): 'M' | 'F' | null {
  const key = tokens[name.first]?.key.replace(/^[وفبلك](?=ال)/, '') ?? '';
  if (name.entries.some((entry) => entry.form === 'METONYM')) return key.startsWith('ال') ? null : 'F';
  if (PLACES.has(name.kind)) return MASCULINE_PLACES.has(key) ? 'M' : 'F';
  if (name.kind === 'PERSON') return null;
  const analysis = tokens[name.first]?.analyses[0];
  if (analysis === undefined || analysis.pos !== 'NOUN') return null;
  if (/(?:ة|ات)$/.test(key) || analysis.number === 'PL') return 'F';
  return analysis.gender === 'M' && nameLexicon().heads.has(key.replace(/^ال/, '')) ? 'M' : null;
}

function fromQuantity(tokens: readonly Token[], first: number, quantity: Quantity, index: number): Draft {
  const draft = blank(tokens, first, quantity.tokens.last, quantity.noun ?? quantity.tokens.first);
  draft.quantity = index;
  draft.start = quantity.phrase.start;
  draft.end = quantity.phrase.end;
  draft.number = 'PL';
  return draft;
}

/** Words before a number that bound it: أكثر من، ما لا يقل عن، نحو. */
const BOUND =
  /^[وفبل]?(?:نحو|حوالي|قرابة|زهاء|اكثر|اقل|ازيد|يقل|يزيد|ينوف|يربو|يقارب|يناهز|يقرب|تقل|تزيد|لا|ما|فوق)$/;
const BOUND_LINK = /^(?:من|عن|علي)$/;

/** The first token of a number with what bounds it. */
function beginningOf(tokens: readonly Token[], quantity: Quantity, from: number): number {
  let first = quantity.tokens.first;
  const key = (i: number): string => (i >= from ? (tokens[i]?.key ?? '') : '');
  for (let guard = 0; guard < 6; guard++) {
    if (BOUND.test(key(first - 1))) first--;
    else if (BOUND_LINK.test(key(first - 1)) && BOUND.test(key(first - 2))) first -= 2;
    else break;
  }
  return first;
}

const fromNoun = (tokens: readonly Token[], i: number): Draft => blank(tokens, i, i, i);

/** The preposition on the first word, or the one that stands before it. */
function prepositionOf(tokens: readonly Token[], draft: Draft, from: number): string | null {
  const first = tokens[draft.first];
  const own =
    draft.name !== null && first !== undefined ? attachedBefore(first, draft.start) : attached(first);
  if (own !== null) return own;
  let before = draft.first - 1;
  for (; before >= from; before--) {
    const token = tokens[before];
    if (token === undefined) break;
    if (token.kind === 'PUNCTUATION' && /["“”«»'(]/.test(token.form)) continue;
    if (!DEMONSTRATIVES.has(token.analyses[0]?.lemma ?? '')) break;
    const onIt = attached(token);
    if (onIt !== null) return onIt;
  }
  const previous = before >= from ? tokens[before]?.analyses[0] : undefined;
  return previous?.pos === 'ADP' && previous.enclitic === null ? previous.lemma : null;
}

const attached = (token: Token | undefined): string | null => {
  const proclitics = token?.analyses[0]?.proclitics ?? [];
  return ATTACHED.find((p) => proclitics.includes(p)) ?? null;
};

/** The preposition letter among what stands before a name inside its first word. */
function attachedBefore(token: Token, start: number): string | null {
  const cut = token.offsets.indexOf(start);
  const prefix = cut > 0 ? token.form.slice(0, cut) : '';
  return ATTACHED.find((p) => prefix.includes(p)) ?? null;
}

/** Adjectives agree in definiteness and follow their noun. */
function absorbAdjectives(
  tokens: readonly Token[],
  draft: Draft,
  to: number,
  nameAt: ReadonlyMap<number, NameMention>,
  timed: (t: Token) => boolean,
): void {
  while (draft.last + 1 < to) {
    const next = tokens[draft.last + 1];
    const analysis = next?.analyses[0];
    if (
      next === undefined ||
      analysis === undefined ||
      analysis.cut > 0 ||
      nameAt.has(draft.last + 1) ||
      timed(next) ||
      !(analysis.pos === 'ADJ' || describes(next, draft, tokens))
    )
      return;
    if (draft.name !== null && !analysis.definite) return;
    draft.last++;
    if (draft.name === null) draft.end = next.end;
    if (analysis.definite) draft.definite = true;
  }
}

/** A participle that the dictionary also knows as a noun (سيارة مفخخة، النتائج المستخلصة), agreeing with the noun before it. */
function describes(next: Token, draft: Draft, tokens: readonly Token[]): boolean {
  if (draft.name !== null || draft.quantity !== null) return false;
  const head = tokens[draft.head]?.analyses[0];
  const own = next.analyses[0];
  if (head === undefined || own === undefined || head.enclitic !== null || own.enclitic !== null)
    return false;
  const reading = next.analyses.find((a) => a.pos === 'ADJ' && a.cut === 0 && a.definite === own.definite);
  if (reading === undefined || own.pos !== 'NOUN' || reading.definite !== head.definite) return false;
  if (
    !reading.definite &&
    (reading.derived === null ||
      writtenCase(next.key, own) !== writtenCase(tokens[draft.head]?.key ?? '', head))
  )
    return false;
  const feminine = head.gender === 'F' || head.number === 'PL';
  return reading.number === 'SG' ? (reading.gender === 'F') === feminine : reading.number === head.number;
}

const conjunctive = (token: Token | undefined): boolean =>
  token?.analyses[0]?.proclitics.includes('و') === true;

/** Genitive, apposition or coordination with what stands before. */
function link(tokens: readonly Token[], nominals: readonly Draft[], draft: Draft): void {
  const previous = nominals.at(-1);
  if (previous === undefined) return;
  const first = tokens[draft.first];
  const gap = draft.first - previous.last - 1;
  const between = tokens.slice(previous.last + 1, draft.first);
  const joined =
    beginsWithAnd(first, draft) || (gap === 1 && ['و', 'أو', 'او'].includes(between[0]?.form ?? ''));
  if (joined && between.every((t) => t.kind === 'PUNCTUATION' || t.form === 'و' || t.key === 'او')) {
    const sibling = siblingFor(nominals, draft, tokens);
    if (sibling !== undefined) {
      draft.coordinates = sibling.index;
      if (draft.preposition === null) draft.preposition = sibling.preposition;
      if (sibling.governor !== null) draft.governor = sibling.governor;
    }
    return;
  }
  if (
    draft.preposition === 'من' &&
    gap === 1 &&
    PARTITIVES.has(tokens[previous.head]?.analyses[0]?.lemma ?? '')
  ) {
    draft.governor = previous.index;
    draft.preposition = null;
    return;
  }
  if (draft.preposition !== null) return;
  const quoted = between.length > 0 && between.every((t) => /^["“”«»'(]$/.test(t.form));
  if (gap === 0 || quoted) {
    const title = draft.name === null ? null : titleOf(tokens, nominals, previous);
    if (title !== null && (previous.definite || title !== previous)) {
      draft.apposition = firstApposed(nominals, title);
    } else if (mayGovern(tokens, previous, draft)) {
      draft.governor = previous.index;
      if (draft.definite) previous.definite = true;
    } else if (
      draft.name !== null &&
      previous.definite &&
      previous.name === null &&
      tokens[previous.head]?.analyses[0]?.enclitic == null &&
      !(quoted && startsDefinite(tokens[previous.head]) && startsDefinite(first))
    )
      draft.apposition = chainRoot(nominals, previous).index;
    return;
  }
  if (gap === 1 && between[0]?.form === '،') {
    const root = chainRoot(nominals, previous);
    const person = (d: Draft) => isPersonHead(tokens, d);
    if (
      (root.name !== null || person(root)) &&
      (draft.name !== null || person(draft)) &&
      (person(root) || person(draft))
    )
      draft.apposition = firstApposed(nominals, root);
  }
}

/** `اتهم الجيش «المليشيا المتمردة»`: a quoted phrase with an article of its own does not name the noun with one before it. */
const startsDefinite = (token: Token | undefined): boolean => token?.key.startsWith('ال') === true;

const beginsWithAnd = (token: Token | undefined, draft: Draft): boolean => {
  if (token === undefined) return false;
  if (draft.name !== null) {
    const cut = token.offsets.indexOf(draft.start);
    return cut > 0 && token.form.startsWith('و');
  }
  return conjunctive(token);
};

/** What a nominal after و is joined to: the last one in an argument place, or a genitive of the same kind (name with name). */
function siblingFor(nominals: readonly Draft[], draft: Draft, tokens: readonly Token[]): Draft | undefined {
  const last = nominals.at(-1);
  if (last === undefined) return undefined;
  if ((draft.name !== null) === (last.name !== null))
    return draft.preposition === null || draft.preposition === last.preposition ? last : undefined;
  const root = chainRoot(nominals, last);
  return tokens[draft.first] === undefined
    ? undefined
    : draft.preposition === null || draft.preposition === root.preposition
      ? root
      : undefined;
}

/** The nominal that a chain of genitives hangs from. */
function chainRoot(nominals: readonly Draft[], nominal: Draft): Draft {
  const offset = nominals[0]?.index ?? 0;
  let root = nominal;
  while (root.governor !== null) {
    const governor = nominals[root.governor - offset];
    if (governor === undefined) break;
    root = governor;
  }
  return root;
}

/** The noun of office before a name: the head of the chain that ends there, or of the one that a phrase with ل or في completes (`المدير العام للأمن`). */
function titleOf(tokens: readonly Token[], nominals: readonly Draft[], previous: Draft): Draft | null {
  let at = previous;
  for (let guard = 0; guard < 3; guard++) {
    const root = chainRoot(nominals, at);
    if (isPersonHead(tokens, root)) return root;
    const before = nominals[root.index - (nominals[0]?.index ?? 0) - 1];
    const completes =
      root.preposition === 'ل' ||
      root.preposition === 'في' ||
      root.preposition === 'الي' ||
      (root.preposition === 'ب' && tokens[root.head]?.key === 'باسم');
    if (!completes || before === undefined || root.first - before.last > 2) return null;
    at = before;
  }
  return null;
}

/** The first of a row of titles in apposition (`رئيس المجلس، الفريق أول` + name): the name explains them all. */
function firstApposed(nominals: readonly Draft[], nominal: Draft): number {
  const offset = nominals[0]?.index ?? 0;
  let first = nominal;
  for (let guard = 0; first.apposition !== null && first.name === null && guard < 4; guard++) {
    const before = nominals[first.apposition - offset];
    if (before === undefined || before.index > first.index) break;
    first = before;
  }
  return first.index;
}

const isPersonHead = (tokens: readonly Token[], nominal: Draft): boolean => {
  const analysis = tokens[nominal.head]?.analyses[0];
  return (
    analysis !== undefined &&
    nominal.name === null &&
    (PERSON_HEADS.has(analysis.lemma) || PERSON_HEADS.has(analysis.stem))
  );
};

/**
 * Whether a nominal may have the next one as its genitive: it is an indefinite noun without nunation, dual or plural
 * ending (هجوما، مسلحون), and the other is not in the nominative or an indefinite accusative.
 */
function mayGovern(tokens: readonly Token[], previous: Draft, draft: Draft): boolean {
  const last = tokens[previous.last];
  const analysis = last?.analyses[0];
  if (last === undefined || previous.definite || previous.name !== null) return false;
  if (analysis?.pos === 'PROPN') return false;
  if (
    TANWEEN.test(last.text) ||
    (previous.last === previous.head && writtenCase(last.key, analysis) !== null)
  )
    return false;
  if (previous.last !== previous.head && draft.name === null && !draft.definite) return false;
  const next = tokens[draft.head];
  if (draft.name !== null || draft.quantity !== null || next === undefined) return true;
  const marked = writtenCase(next.key, next.analyses[0]);
  return !(marked === 'NOMINATIVE' || (marked === 'OBLIQUE' && next.key.endsWith('ا')));
}
const TANWEEN = /[\u064B-\u064D]/;
