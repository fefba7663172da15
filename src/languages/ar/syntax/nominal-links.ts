import type { Token } from '../../../extract/layers.ts';
import type { NominalDraft } from '../../shared/syntax/sentence.ts';
import { wordSet } from '../../shared/word-set.ts';
import { opensClause } from './joined-clause.ts';
import { mayGovern } from './may-govern.ts';
import { chainRoot, firstApposed, isPersonHead, officeBefore, titleOf } from './titles.ts';
import { PERSON_HEADS } from './words.ts';

/** Before من and what they are a part or all of (كل من مصر والسعودية، العديد من الدول). */
const PARTITIVES = wordSet(
  'كل كلا عدد عديد كثير بعض اي مجموعة احد قليل جملة مزيد نحو دفعة اخر اول معظم غالبية الاف مئات عشرات',
);

/** Bodies that do something to people. */
const FORCES = wordSet('شرطة جيش محكمة نيابة حكومة سلطة سلطات امن مخابرات استخبارات قضاء داخلية درك');

/** What is written or said, which no name explains. */
const WRITINGS = wordSet('بيان بلاغ اعلان تقرير خطاب رسالة تصريح مذكرة قرار حكم اتفاق');

/** Genitive, apposition or coordination with what stands before; `mayBePerson` says whether a name may be a person's. */
export function link(
  tokens: readonly Token[],
  nominals: readonly NominalDraft[],
  draft: NominalDraft,
  mayBePerson: (nominal: NominalDraft) => boolean,
): void {
  const previous = beforeAside(tokens, nominals, draft);
  if (previous === undefined) return;
  const person = mayBePerson(draft);
  const first = tokens[draft.first];
  const bracketed = previous !== nominals.at(-1);
  const gap = bracketed ? 0 : draft.first - previous.last - 1;
  const between = bracketed ? [] : tokens.slice(previous.last + 1, draft.first);
  const joined =
    beginsWithAnd(first, draft) || (gap === 1 && ['و', 'أو', 'او'].includes(between[0]?.form ?? ''));
  if (joined && between.every((t) => t.kind === 'PUNCTUATION' || t.form === 'و' || t.key === 'او')) {
    const sibling = siblingFor(
      bracketed ? nominals.slice(0, nominals.indexOf(previous) + 1) : nominals,
      draft,
      tokens,
    );
    if (sibling !== undefined && !opensClause(tokens, sibling, draft)) {
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
    const title = person ? titleOf(tokens, nominals, previous) : null;
    // مكتب المبعوث الأممي فلان: whose office it is.
    if (person && previous.name !== null && endsInOffice(tokens, previous)) draft.governor = previous.index;
    else if (between.some((t) => t.form === '(') && draft.name !== null) draft.apposition = previous.index;
    else if (title !== null && (previous.definite || title !== previous)) {
      if (title === previous)
        title.apposition = officeBefore(tokens, nominals, title, draft)?.index ?? title.apposition;
      draft.apposition = firstApposed(nominals, title);
    } else if (mayGovern(tokens, previous, draft)) {
      draft.governor = previous.index;
      if (draft.definite) previous.definite = true;
    } else if (
      draft.name !== null &&
      previous.definite &&
      previous.name === null &&
      // ودعا البيان ألمانيا إلى الحوار: who is asked explains no communiqué.
      !WRITINGS.has(tokens[previous.head]?.analyses[0]?.lemma ?? '') &&
      // أوقفت الشرطة فلانا: no person explains a force or a court.
      !(person && !quoted && FORCES.has(tokens[previous.head]?.analyses[0]?.lemma ?? '')) &&
      // زار وزير الخارجية الفرنسي لبنان: no country explains a minister.
      (person || ![previous, chainRoot(nominals, previous)].some((d) => isPersonHead(tokens, d))) &&
      // طالبت أسر الرهائن نتنياهو: no person explains a genitive of others.
      !(person && previous.governor !== null && !isPersonHead(tokens, chainRoot(nominals, previous))) &&
      tokens[previous.head]?.analyses[0]?.enclitic == null &&
      !(quoted && startsDefinite(tokens[previous.head]) && startsDefinite(first)) &&
      !(
        tokens[draft.first]?.analyses[0]?.pos === 'NOUN' &&
        !startsDefinite(first) &&
        startsDefinite(tokens[previous.head])
      )
    )
      draft.apposition = chainRoot(nominals, previous).index;
    return;
  }
  if (gap === 1 && between[0]?.form === '،') {
    const root = chainRoot(nominals, previous);
    const titled = (d: NominalDraft) => isPersonHead(tokens, d);
    const title = person && closedBy(tokens, draft) ? titleOf(tokens, nominals, previous) : null;
    if (title !== null) draft.apposition = firstApposed(nominals, title);
    else if (root.name !== null && root.preposition === null && isParenthesis(tokens, draft))
      draft.apposition = firstApposed(nominals, root);
    else if (
      // What stands behind `فلان، مستشار الرئاسة،` is another: the one he accuses.
      !(root.name === null && root.apposition !== null) &&
      (root.name === null ? titled(root) : mayBePerson(root)) &&
      (draft.name !== null || titled(draft)) &&
      (titled(root) || titled(draft))
    )
      draft.apposition = firstApposed(nominals, root);
  }
}

const YEARS = wordSet('عام سنة ربيع');
/** `فلان، 68 عاما، وفلان`: an age between commas. */
const isAge = (tokens: readonly Token[], { head, first }: NominalDraft): boolean =>
  YEARS.has(tokens[head]?.analyses[0]?.lemma ?? '') &&
  [tokens[first - 1], tokens[first - 2]].some((t) => t?.form === '،') &&
  [tokens[first], tokens[first - 1]].some((t) => t?.kind === 'NUMBER' || t?.analyses[0]?.pos === 'NUM');

/** `فلان (32 عاما) وثلاثة آخرون`, `فلان، 68 عاما، وفلان`: what is joined behind brackets or an age is joined to what stands before them. */
function beforeAside(
  tokens: readonly Token[],
  nominals: readonly NominalDraft[],
  draft: NominalDraft,
): NominalDraft | undefined {
  const last = nominals.at(-1);
  if (last === undefined || !beginsWithAnd(tokens[draft.first], draft)) return last;
  if (isAge(tokens, last) && tokens[draft.first - 1]?.form === '،')
    return nominals.findLast((one) => one.index === last.index - 1 && one.name !== null) ?? last;
  if (tokens[draft.first - 1]?.form !== ')') return last;
  let open = draft.first - 2;
  while (open > 0 && draft.first - open <= BRACKETED && tokens[open]?.form !== '(') open--;
  if (tokens[open]?.form !== '(') return last;
  return nominals.findLast((one) => one.last === open - 1) ?? last;
}

/** `مكتب المبعوث الأممي`, `ديوان رئيس الحكومة`: a body's name that ends in the title of who heads it. */
function endsInOffice(tokens: readonly Token[], { first, last }: NominalDraft): boolean {
  for (let i = last; i > first && last - i <= 2; i--) {
    const [analysis] = tokens[i]?.analyses ?? [];
    if (
      analysis !== undefined &&
      analysis.pos !== 'ADJ' &&
      SEATS.has(tokens[first]?.analyses[0]?.lemma ?? '')
    )
      return PERSON_HEADS.has(analysis.lemma);
  }
  return false;
}

const SEATS = wordSet('مكتب ديوان بيت مقر فريق حملة حكومة حزب');

/** Whether a comma stands right behind a nominal. */
const closedBy = (tokens: readonly Token[], { last }: NominalDraft): boolean =>
  tokens[last + 1]?.form === '،';

/** How many words may stand in brackets behind a name. */
const BRACKETED = 6;

/** How many words an explanation between commas may have. */
const PARENTHESIS = 16;

/** `ندى الناشف، القائمة بأعمال المفوض السامي، طهران`: a definite description behind a name, closed by a comma before any verb. */
function isParenthesis(tokens: readonly Token[], draft: NominalDraft): boolean {
  const head = tokens[draft.head];
  if (draft.name !== null || draft.quantity !== null || !startsDefinite(head)) return false;
  if (head?.analyses[0]?.derived === 'MASDAR') return false;
  for (let i = draft.last + 1; i <= draft.first + PARENTHESIS; i++) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== head?.sentence || token.analyses[0]?.pos === 'VERB')
      return false;
    if (token.form === '،') return true;
    if (token.kind === 'PUNCTUATION' && token.form !== '"') return false;
  }
  return false;
}

const conjunctive = (token: Token | undefined): boolean =>
  token?.analyses[0]?.proclitics.includes('و') === true;

/** `اتهم الجيش «المليشيا المتمردة»`: a quoted phrase with an article of its own does not name the noun with one before it. */
const startsDefinite = (token: Token | undefined): boolean => token?.key.startsWith('ال') === true;

const beginsWithAnd = (token: Token | undefined, draft: NominalDraft): boolean => {
  if (token === undefined) return false;
  if (draft.name !== null) {
    const cut = token.spelling.offsets.indexOf(draft.start - token.start);
    return cut > 0 && token.form.startsWith('و');
  }
  return conjunctive(token);
};

/** A verbal noun without article, pronoun or name: it names a deed, and takes those it concerns as genitives. */
const isDeed = (tokens: readonly Token[], { head, name, quantity }: NominalDraft): boolean => {
  const noun = tokens[head]?.analyses[0];
  return (
    name === null &&
    quantity === null &&
    noun?.derived === 'MASDAR' &&
    noun.enclitic === null &&
    !noun.proclitics.includes('ال')
  );
};

/** `مقتل الآلاف وتشريد آخرين`: the verbal noun whose genitive, at whatever remove, a nominal is that names no deed itself. */
function deedIn(
  nominals: readonly NominalDraft[],
  last: NominalDraft,
  tokens: readonly Token[],
): NominalDraft | undefined {
  if (isDeed(tokens, last)) return undefined;
  let at: NominalDraft | undefined = last;
  for (let guard = 0; at !== undefined && guard < 8; guard++) {
    if (at.coordinates !== null) at = nominals[at.coordinates - (nominals[0]?.index ?? 0)];
    if (at === undefined || at.governor === null) return undefined;
    at = nominals[at.governor - (nominals[0]?.index ?? 0)];
    if (at !== undefined && isDeed(tokens, at)) return at;
  }
  return undefined;
}

/** What a nominal after و is joined to: the last one in an argument place, or a genitive of the same kind (name with name). */
function siblingFor(
  nominals: readonly NominalDraft[],
  draft: NominalDraft,
  tokens: readonly Token[],
): NominalDraft | undefined {
  const last = nominals.at(-1);
  if (last === undefined) return undefined;
  const deed = isDeed(tokens, draft) ? deedIn(nominals, last, tokens) : undefined;
  if (deed !== undefined)
    return draft.preposition === null || draft.preposition === chainRoot(nominals, deed).preposition
      ? deed
      : undefined;
  if ((draft.name !== null) === (last.name !== null))
    return draft.preposition === null || draft.preposition === last.preposition ? last : undefined;
  const root = chainRoot(nominals, last);
  return tokens[draft.first] === undefined
    ? undefined
    : draft.preposition === null || draft.preposition === root.preposition
      ? root
      : undefined;
}
