import type { NameMention, Quantity, Token } from '../../../extract/layers.ts';
import { blank, type NominalDraft } from '../../shared/syntax/sentence.ts';
import { wordSet } from '../../shared/word-set.ts';
import { nameLexicon } from '../names/lexicon.ts';
import { MASCULINE_PLACES } from './agreement.ts';

export function fromName(tokens: readonly Token[], name: NameMention): NominalDraft {
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

/** `أعلن قصر الإليزيه`: seats of government called by a masculine noun. */
const MALE_BUILDINGS = wordSet('قصر مقر بيت مجمع ديوان مبني');

/** Plurals that are one body, which is masculine: أطلق خفر السواحل. */
const COLLECTIVES = new Set(['خفر']);

/** A place's name is feminine but for some; a body's has the gender of its first word (plurals of things are feminine); null for persons. */
function genderOfName(tokens: readonly Token[], name: NameMention): 'M' | 'F' | null {
  const key = tokens[name.first]?.key.replace(/^[وفبلك](?=ال)/, '') ?? '';
  if (name.entries.some((entry) => entry.form === 'METONYM'))
    return MALE_BUILDINGS.has(key) ? 'M' : key.startsWith('ال') ? null : 'F';
  // News writes أعلن and أعلنت العراق alike.
  if (PLACES.has(name.kind)) return MASCULINE_PLACES.has(key) ? null : 'F';
  if (name.kind === 'PERSON') return null;
  const analysis = tokens[name.first]?.analyses[0];
  if (analysis === undefined || analysis.pos !== 'NOUN') return null;
  if (COLLECTIVES.has(key)) return 'M';
  // الحوثيون is masculine; broken plurals of things (قوات, قوى) are feminine.
  if (analysis.number === 'PL' && /(?:ون|ين)$/.test(key)) return 'M';
  if (/(?:ة|ات)$/.test(key) || analysis.number === 'PL') return 'F';
  return analysis.gender === 'M' && nameLexicon().heads.has(key.replace(/^ال/, '')) ? 'M' : null;
}

export function fromQuantity(
  tokens: readonly Token[],
  first: number,
  quantity: Quantity,
  index: number,
): NominalDraft {
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

/** Whether a word bounds the number behind it. */
export const isBound = (token: Token | undefined): boolean => BOUND.test(token?.key ?? '');

const BOUND_LINK = /^(?:من|عن|علي)$/;

/** The first token of a number with what bounds it. */
export function beginningOf(tokens: readonly Token[], quantity: Quantity, from: number): number {
  let first = quantity.tokens.first;
  const key = (i: number): string => (i >= from ? (tokens[i]?.key ?? '') : '');
  for (let guard = 0; guard < 6; guard++) {
    if (BOUND.test(key(first - 1))) first--;
    else if (BOUND_LINK.test(key(first - 1)) && BOUND.test(key(first - 2))) first -= 2;
    else break;
  }
  return first;
}

const DEMONSTRATIVES = new Set(['هذا', 'ذلك', 'تلك', 'هذه', 'هؤلاء', 'اولئك']);

const ATTACHED = ['ب', 'ل', 'ك'] as const;

/** The preposition on the first word, or the one that stands before it. */
export function prepositionOf(tokens: readonly Token[], draft: NominalDraft, from: number): string | null {
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
  // ما بين ثلاثة وأربعة آلاف: a range, not a place between.
  if (draft.quantity !== null && tokens[before]?.key === 'بين' && tokens[before - 1]?.key === 'ما')
    return null;
  const previous = before >= from ? tokens[before]?.analyses[0] : undefined;
  if (previous?.pos !== 'ADP' || previous.enclitic !== null) return null;
  return previous.lemma === 'من' && isDistance(tokens, before, from) ? 'قرب' : previous.lemma;
}

const LENGTHS = wordSet('كيلومتر كيلومترا كيلومترات كلم كم ميل ميلا اميال متر مترا امتار كيلومترين كلمترات');

/** `على بعد 58 كيلومترا من المهدية`: from where a distance is counted, it is near. */
function isDistance(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from && at - i <= 3; i--) if (LENGTHS.has(tokens[i]?.key ?? '')) return true;
  return false;
}

const attached = (token: Token | undefined): string | null => {
  const proclitics = token?.analyses[0]?.proclitics ?? [];
  return ATTACHED.find((p) => proclitics.includes(p)) ?? null;
};

/** The preposition letter among what stands before a name inside its first word. */
function attachedBefore(token: Token, start: number): string | null {
  const cut = token.spelling.offsets.indexOf(start - token.start);
  const prefix = cut > 0 ? token.form.slice(0, cut) : '';
  return ATTACHED.find((p) => prefix.includes(p)) ?? null;
}
