import type { Token } from '../../../extract/layers.ts';
import type { NominalDraft } from '../../shared/syntax/sentence.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { classKind, isParty } from '../parties.ts';
import { writtenCase } from './agreement.ts';
import { isPersonHead } from './titles.ts';

/**
 * Whether a nominal may have the next one as its genitive: it is an indefinite noun without nunation, dual or plural
 * ending (هجوما، مسلحون), and the other is not in the nominative or an indefinite accusative.
 */
export function mayGovern(tokens: readonly Token[], previous: NominalDraft, draft: NominalDraft): boolean {
  const last = tokens[previous.last];
  const analysis = last?.analyses[0];
  if (last === undefined || previous.definite || previous.name !== null) return false;
  if (accuses(tokens, previous, draft)) return false;
  if (strikes(tokens, previous) || fires(tokens, previous, draft)) return false;
  // An office is no name, whatever it looks like: محافظ كردستان.
  if (analysis?.pos === 'PROPN' && !isPersonHead(tokens, previous) && !isClassNoun(last, draft)) return false;
  if (
    TANWEEN.test(last.text) ||
    (previous.last === previous.head && writtenCase(last.key, analysis) !== null) ||
    // مسلحون مجهولون: the ending stays before an adjective, too.
    isPlural(tokens[previous.head])
  )
    return false;
  // An adjective between ends the chain: طائرات روسية | إدلب.
  const adjective = previous.last !== previous.head && previous.quantity === null;
  if (adjective && (last.key.endsWith('ة') || (draft.name === null && !draft.definite))) return false;
  const next = tokens[draft.head];
  if (draft.name !== null || draft.quantity !== null || next === undefined) return true;
  const marked = writtenCase(next.key, next.analyses[0]);
  return !(marked === 'NOMINATIVE' || (marked === 'OBLIQUE' && next.key.endsWith('ا')));
}

const STRIKERS = foldedSet(
  `غارة صاروخ قذيفة رصاصة مسيرة عبوة قنبلة لغم انفجار زلزال هزة إعصار عاصفة فيضان تسونامي انتحاري مسلح مهاجم مجهول قناص`,
);

/** `استهدفت غارة مبنى`, `ضرب زلزال تركيا`: what strikes, right behind the verb that says so, is its subject and has no genitive. */
function strikes(tokens: readonly Token[], { first, last, preposition }: NominalDraft): boolean {
  const [verb, noun] = [tokens[first - 1]?.analyses[0], tokens[first]?.analyses[0]];
  return (
    first === last &&
    preposition === null &&
    verb?.pos === 'VERB' &&
    verb.person === 3 &&
    noun?.number === 'SG' &&
    (STRIKERS.has(noun.lemma) || STRIKERS.has(noun.stem))
  );
}

/** `، محملة الرئيس مسؤولية`, `، داعية الأطراف إلى`: what stands behind a participle that opens a phrase behind a comma is its object. */
function accuses(
  tokens: readonly Token[],
  { first, last, definite }: NominalDraft,
  draft: NominalDraft,
): boolean {
  const [comma, own] = [tokens[first - 1], tokens[first]?.analyses[0]];
  return (
    first === last &&
    !definite &&
    comma?.form === '،' &&
    own?.derived === 'ACTIVE_PARTICIPLE' &&
    own.gender === 'F' &&
    !isParty(own.lemma) &&
    (draft.definite || draft.name !== null)
  );
}

/** What people open or throw. */
const FIRED = foldedSet('نار نيران رصاص حجارة غاز قذيفة زجاجة');

/** `أضرم شبان النار`, `أطلق جنود الرصاص`: nobody is the fire's that he opens. */
const fires = (tokens: readonly Token[], { head }: NominalDraft, draft: NominalDraft): boolean =>
  FIRED.has(tokens[draft.head]?.analyses[0]?.lemma ?? '') && isParty(tokens[head]?.analyses[0]?.lemma ?? '');

/** `قناة «الميادين»`: the name of a place that is a noun for bodies, too, is that noun before a name. */
const isClassNoun = ({ analyses }: Token, { name }: NominalDraft): boolean =>
  name !== null && analyses.some(({ pos, lemma }) => pos === 'NOUN' && classKind(lemma) !== null);

const isPlural = (head: Token | undefined): boolean =>
  head !== undefined && /ون$/.test(head.key) && writtenCase(head.key, head.analyses[0]) !== null;

const TANWEEN = /[\u064B-\u064D]/;
