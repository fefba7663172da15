import type { ActorKind, PlaceKind } from '../../../../schema/ontology/enums.ts';
import type { Token } from '../../../extract/layers.ts';
import { foldKey } from '../../../text/normalise.ts';
import { peel } from '../peel.ts';
import { isPreposition, type NameLexicon } from './lexicon.ts';

export interface HeadMatch {
  readonly first: number;
  readonly last: number;
  readonly cut: number;
  readonly type: 'ACTOR' | 'PLACE';
  readonly kind: ActorKind | PlaceKind;
  readonly rule: string;
}

const words = (list: string): Set<string> => new Set(list.split(/\s+/).filter(Boolean).map(foldKey));
/** Nouns of buildings and works that begin a place's name: `مستشفى بعقوبة التعليمي`. */
const FACILITIES = words(
  'مطار مستشفى مخيم سجن جامع مسجد كنيسة كاتدرائية شارع ساحة ميدان جسر ميناء مرفأ معبر سد قاعدة ملعب استاد قصر محطة مصفاة منجم حقل ثكنة سوق برج كورنيش منتجع متحف نفق حاجز مدرسة دير مقبرة مجمع مفاعل دوار ضاحية طريق',
);
const WATERS = words('بحر نهر خليج مضيق بحيرة قناة محيط شط');
const HEIGHTS = words('جبل جبال وادي صحراء هضبة سهل غابة جزيرة جزر واحة مرتفعات تلال تلة');
/** Before a name these belong to the organisation's name with it: `جامعة الملك فيصل`. */
const HONOURED = words('شيخ ملك أمير إمام سلطان شهيد قديس سيد نبي خليفة رئيس مار سانت');
const QUOTES_OPEN = new Set(['«', '"', '“', "'", '‘', '”']);
const QUOTES_CLOSE = new Set(['»', '"', '”', "'", '’', '“']);
const LONGEST = 8;

/** Names that begin with the kind of thing they name: organisations, buildings, works of nature. */
export function findHeaded(
  tokens: readonly Token[],
  range: { from: number; to: number },
  lexicon: NameLexicon,
  named: (token: number) => boolean,
): HeadMatch[] {
  const found: HeadMatch[] = [];
  for (let i = range.from; i < range.to; i++) {
    const match =
      quotedAfterHead(tokens, i, range.to, lexicon) ?? headed(tokens, i, range.to, lexicon, named);
    if (match === null) continue;
    found.push(match);
    i = match.last;
  }
  return found;
}

const headOf = (token: Token, lexicon: NameLexicon) => {
  for (const { key, cut } of peel(token)) {
    const bare = key.startsWith('ال') ? key.slice(2) : key;
    const organisation = lexicon.heads.get(bare);
    if (organisation !== undefined)
      return {
        cut,
        definite: bare !== key,
        type: 'ACTOR' as const,
        kind: organisation.kind,
        inName: organisation.inName,
      };
    if (FACILITIES.has(bare))
      return { cut, definite: bare !== key, type: 'PLACE' as const, kind: 'FACILITY' as const, inName: true };
    if (WATERS.has(bare))
      return { cut, definite: bare !== key, type: 'PLACE' as const, kind: 'WATER' as const, inName: true };
    if (HEIGHTS.has(bare))
      return { cut, definite: bare !== key, type: 'PLACE' as const, kind: 'OTHER' as const, inName: true };
  }
  return null;
};

/** `شركة «قنديل الشرق»`: the quotation is the name. */
function quotedAfterHead(
  tokens: readonly Token[],
  i: number,
  to: number,
  lexicon: NameLexicon,
): HeadMatch | null {
  const token = tokens[i];
  const head = token === undefined || token.kind !== 'WORD' ? null : headOf(token, lexicon);
  if (head === null) return null;
  let open = i + 1;
  while (
    open < to &&
    open - i < 4 &&
    !QUOTES_OPEN.has(tokens[open]?.form ?? '') &&
    ['ADJ', 'NOUN', 'X', 'PROPN'].includes(tokens[open]?.analyses[0]?.pos ?? '')
  )
    open++;
  if (!QUOTES_OPEN.has(tokens[open]?.form ?? '')) return null;
  let close = open + 1;
  while (close < to && close - open <= LONGEST && !QUOTES_CLOSE.has(tokens[close]?.form ?? '')) close++;
  if (close >= to || !QUOTES_CLOSE.has(tokens[close]?.form ?? '') || close === open + 1) return null;
  if (tokens.slice(open + 1, close).some((t) => t.analyses[0]?.pos === 'VERB')) return null;
  return {
    first: open + 1,
    last: close - 1,
    cut: 0,
    type: head.type,
    kind: head.kind,
    rule: 'name/quoted-after-head',
  };
}

/** `مرصد دجلة للسلم الأهلي`: an indefinite head, its genitive, adjectives, and ل or for-phrases that complete it. */
function headed(
  tokens: readonly Token[],
  i: number,
  to: number,
  lexicon: NameLexicon,
  named: (token: number) => boolean,
): HeadMatch | null {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'WORD') return null;
  const head = headOf(token, lexicon);
  if (head === null) return null;
  let last = i;
  let proper = false;
  for (let j = i + 1; j < to && j - i < LONGEST; j++) {
    const next = tokens[j];
    if (next === undefined || next.kind !== 'WORD') break;
    const analysis = next.analyses[0];
    const pos = analysis?.pos ?? 'X';
    const definite = next.key.startsWith('ال');
    const forPhrase = /^لل/.test(next.form) && head.type === 'ACTOR';
    if (isPreposition(next) || beginsPerson(tokens, j, i, lexicon)) break;
    const unknown = pos === 'X' || pos === 'PROPN' || named(j) || lexicon.given.has(next.key);
    const joined =
      next.key.startsWith('وال') &&
      last > i &&
      definiteToken(tokens[last]) &&
      forPhraseBefore(tokens, i, last) &&
      pos !== 'VERB';
    if (forPhrase && last >= i && (head.definite || last > i)) proper = true;
    else if (!(unknown || (definite && pos !== 'VERB') || joined)) break;
    if (unknown && !analysis?.proclitics.some((p) => p === 'و' || p === 'ب')) proper = true;
    else if (!forPhrase && (analysis?.cut ?? 0) > 0 && !joined) break;
    last = j;
    if (head.type === 'PLACE' && last - i >= 2 && !named(j + 1)) break;
  }
  if (last === i || !proper) return null;
  const from = head.inName ? i : i + 1;
  return {
    first: from,
    last,
    cut: head.inName ? head.cut : 0,
    type: head.type,
    kind: head.kind,
    rule: `name/${head.type === 'ACTOR' ? 'organisation' : 'place'}-head`,
  };
}

/** A given name that does not follow the head directly begins the name of whoever holds the office: `بلدية خان يونس علاء البطة`. */
const beginsPerson = (tokens: readonly Token[], j: number, head: number, lexicon: NameLexicon): boolean => {
  const before = tokens[j - 1]?.key ?? '';
  return (
    j > head + 1 &&
    lexicon.given.has(tokens[j]?.key ?? '') &&
    !lexicon.given.has(before) &&
    !HONOURED.has(before.replace(/^ال/, ''))
  );
};

const definiteToken = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:ال|لل|وال|بال)/.test(token.key);
const forPhraseBefore = (tokens: readonly Token[], from: number, last: number): boolean =>
  tokens.slice(from + 1, last + 1).some((t) => /^لل/.test(t.form) || t.key.startsWith('دراسات'));
