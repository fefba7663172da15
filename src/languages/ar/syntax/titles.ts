import type { Token } from '../../../extract/layers.ts';
import type { NominalDraft } from '../../shared/syntax/sentence.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { nameLexicon } from '../names/lexicon.ts';
import { DEPUTIES, PERSON_HEADS } from './words.ts';

/** The nominals of one sentence so far, whose indices begin anywhere. */
type Nominals = readonly NominalDraft[];

const at = (nominals: Nominals, index: number): NominalDraft | undefined =>
  nominals[index - (nominals[0]?.index ?? 0)];

/** A nominal and those whose genitive it is, outermost last. */
function chainOf(nominals: Nominals, nominal: NominalDraft): NominalDraft[] {
  const chain = [nominal];
  for (let up = nominal.governor; up !== null && chain.length < 16; ) {
    const next = at(nominals, up);
    if (next === undefined) break;
    chain.push(next);
    up = next.governor;
  }
  return chain;
}

/** The nominal that a chain of genitives hangs from. */
export const chainRoot = (nominals: Nominals, nominal: NominalDraft): NominalDraft =>
  chainOf(nominals, nominal).at(-1) ?? nominal;

/** `المتحدث باسم الجيش`, `المتحدث باسمها`. */
const IN_THE_NAME = /^باسم(?:ها?|هم|نا)?$/;
/** Prepositions of the phrases that complete a title: `الأمين العام للأمم المتحدة`, `منسقة الشؤون الإنسانية في السودان`. */
const COMPLETING = foldedSet('ل في إلى لدى');
/** Those who sit for others: `النائب عن المحافظة فلان`. */
const SITTING = foldedSet('نائب نائبة مرشح مرشحة عضو عضوة ممثل ممثلة مندوب مندوبة');

/**
 * The noun of office before a name: the outermost in the chain that ends there (`اغتيال وزير الدفاع`: وزير), but the inner
 * one where it stands by itself (`مستشار الرئيس`), or the one that a phrase with ل or في completes (`المدير العام للأمن`).
 */
export function titleOf(
  tokens: readonly Token[],
  nominals: Nominals,
  previous: NominalDraft,
): NominalDraft | null {
  let from = previous;
  for (let guard = 0; guard < 3; guard++) {
    const chain = chainOf(nominals, from);
    const titles = chain.filter((d) => isPersonHead(tokens, d));
    const outer = titles.at(-1);
    const spoken = IN_THE_NAME.test(tokens[chain.at(-1)?.head ?? -1]?.key ?? '');
    if (outer !== undefined && !spoken) {
      const inner = from === previous && titles[0] === previous ? previous : null;
      return inner !== null && inner !== outer && !isDeputy(tokens, outer) ? inner : outer;
    }
    const root = chain.at(-1) ?? from;
    const before = at(nominals, root.index - 1);
    if (before === undefined || root.first - before.last > 2) return outer ?? null;
    const sits = root.preposition === 'عن' && root.definite && headIn(SITTING, tokens, before);
    if (!COMPLETING.has(root.preposition ?? '') && !spoken && !sits) return outer ?? null;
    from = before;
  }
  return null;
}

/** Ranks and courtesies, which stand between an office and the name of who holds it. */
const COURTESIES = foldedSet(
  `أمير أميرة حاج حاجة أدميرال أميرال بريغادير جنرال عقيد عميد فريق لواء مشير مقدم رائد نقيب ملازم كابتن كولونيل ماجور مارشال دكتور دكتورة
  بروفيسور أستاذ أستاذة مهندس مهندسة سيد سيدة شيخ شيخة كاردينال مطران أسقف بطريرك قس أب أنبا حاخام قاضي قاض مستشار مستشارة`,
);

/**
 * `مقتل قائد الكتيبة العميد فلان`, `نفى المتحدث باسم القوات، العقيد فلان، أن`, `دعا كبير أساقفة المدينة الكاردينال فلان الشبان إلى …`:
 * the office before the rank of the one whom a name names, or null.
 */
export function officeBefore(
  tokens: readonly Token[],
  nominals: Nominals,
  rank: NominalDraft,
  name: NominalDraft,
): NominalDraft | null {
  const { head, first, index, governor, coordinates, apposition, preposition } = rank;
  if (governor !== null || coordinates !== null || apposition !== null || preposition !== null) return null;
  if (!COURTESIES.has(tokens[head]?.analyses[0]?.lemma ?? '')) return null;
  const before = at(nominals, index - 1);
  if (before === undefined || !(before.definite || before.name !== null)) return null;
  const between = tokens.slice(before.last + 1, first).map(({ form }) => form);
  const aside = between.at(-1) === '،';
  if (aside ? !between.every((form) => ASIDE.has(form)) : between.length > 0) return null;
  const office = titleOf(tokens, nominals, before);
  if (office === null || office.name !== null || office.apposition !== null) return null;
  const behind = tokens[name.last + 1];
  if (aside) return behind?.kind === 'PUNCTUATION' ? office : null;
  // استقبل وزير الدفاع اللواء فلانا: right behind a verb both are one only where it has its object or another stands behind them.
  const verb = tokens[office.first - 1]?.analyses[0];
  const [next] = behind?.analyses ?? [];
  return verb?.pos !== 'VERB' ||
    verb.enclitic !== null ||
    next?.pos === 'SCONJ' ||
    (next?.pos === 'NOUN' && next.definite)
    ? office
    : null;
}

/** What may stand between an office and the rank that a comma sets apart: `باسم عملية «درع»، العقيد فلان`. */
const ASIDE: ReadonlySet<string> = new Set(['،', '"', '”', '»', ')']);

/** The first of a row of titles in apposition (`رئيس المجلس، الفريق أول` + name): the name explains them all. */
export function firstApposed(nominals: Nominals, nominal: NominalDraft): number {
  let first = nominal;
  for (let guard = 0; first.apposition !== null && first.name === null && guard < 4; guard++) {
    const before = at(nominals, first.apposition);
    if (before === undefined || before.index > first.index) break;
    first = before;
  }
  return first.index;
}

const headIn = (words: ReadonlySet<string>, tokens: readonly Token[], nominal: NominalDraft): boolean => {
  const analysis = tokens[nominal.head]?.analyses[0];
  return (
    analysis !== undefined && nominal.name === null && (words.has(analysis.lemma) || words.has(analysis.stem))
  );
};

/** Whether a nominal is a noun of office or of a person. */
export const isPersonHead = (tokens: readonly Token[], nominal: NominalDraft): boolean =>
  headIn(PERSON_HEADS, tokens, nominal) || headIn(nameLexicon().titles, tokens, nominal);

/** `نائب الرئيس` is an office of its own. */
const isDeputy = (tokens: readonly Token[], nominal: NominalDraft): boolean =>
  headIn(DEPUTIES, tokens, nominal);

/** `مقتل قائد الكتيبة`: a noun of office without an article, right behind a nominal that counts nothing, governs what stands behind it, though its letters are an adjective's. */
export function holdsOffice(tokens: readonly Token[], { head, last }: NominalDraft, named: boolean): boolean {
  const [own, behind] = [tokens[last + 1]?.analyses[0], tokens[last + 2]?.analyses[0]];
  return (
    own !== undefined &&
    !own.definite &&
    own.number === 'SG' &&
    PERSON_HEADS.has(own.lemma) &&
    tokens[head]?.analyses[0]?.pos !== 'NUM' &&
    (named || (behind?.pos === 'NOUN' && behind.definite))
  );
}
