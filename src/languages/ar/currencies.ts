import type { Token } from '../../extract/layers.ts';
import { foldKey } from '../../text/normalise.ts';

/** Currency nouns that mean one currency unless an adjective says otherwise. */
const PLAIN = new Map(
  (
    [
      ['دولار', 'USD'],
      ['دولارات', 'USD'],
      ['دولارا', 'USD'],
      ['يورو', 'EUR'],
      ['جنيه', 'EGP'],
      ['جنيها', 'EGP'],
      ['جنيهات', 'EGP'],
      ['ليرة', 'TRY'],
      ['ليرات', 'TRY'],
      ['دينار', 'TND'],
      ['دينارا', 'TND'],
      ['دنانير', 'TND'],
      ['ريال', 'SAR'],
      ['ريالا', 'SAR'],
      ['ريالات', 'SAR'],
      ['درهم', 'AED'],
      ['درهما', 'AED'],
      ['دراهم', 'AED'],
      ['شيكل', 'ILS'],
      ['شيقل', 'ILS'],
      ['شواكل', 'ILS'],
      ['شيكلا', 'ILS'],
      ['روبل', 'RUB'],
      ['روبلا', 'RUB'],
      ['يوان', 'CNY'],
      ['يوانا', 'CNY'],
      ['ين', 'JPY'],
      ['روبية', 'INR'],
      ['روبيات', 'INR'],
      ['فرنك', 'XOF'],
      ['فرنكا', 'XOF'],
      ['بيزو', 'MXN'],
      ['هريفنيا', 'UAH'],
      ['تومان', 'IRR'],
      ['وون', 'KRW'],
      ['كرونة', 'SEK'],
      ['زلوتي', 'PLN'],
      ['نايرا', 'NGN'],
      ['أوقية', 'MRU'],
      ['بير', 'ETB'],
      ['شلن', 'KES'],
      ['راند', 'ZAR'],
    ] as const
  ).map(([word, code]) => [foldKey(word), code as string]),
);
/** Noun stem and nationality adjective (feminine ending and article apart). */
const NATIONAL = new Map(
  (
    [
      ['دولار أمريكي', 'USD'],
      ['دولار أميركي', 'USD'],
      ['دولار كندي', 'CAD'],
      ['دولار أسترالي', 'AUD'],
      ['دولار ليبي', 'LYD'],
      ['جنيه مصري', 'EGP'],
      ['جنيه سوداني', 'SDG'],
      ['جنيه استرليني', 'GBP'],
      ['جنيه إسترليني', 'GBP'],
      ['جنيه بريطاني', 'GBP'],
      ['ليرة سوري', 'SYP'],
      ['ليرة لبناني', 'LBP'],
      ['ليرة تركي', 'TRY'],
      ['دينار عراقي', 'IQD'],
      ['دينار أردني', 'JOD'],
      ['دينار كويتي', 'KWD'],
      ['دينار بحريني', 'BHD'],
      ['دينار جزائري', 'DZD'],
      ['دينار تونسي', 'TND'],
      ['دينار ليبي', 'LYD'],
      ['ريال سعودي', 'SAR'],
      ['ريال يمني', 'YER'],
      ['ريال قطري', 'QAR'],
      ['ريال عماني', 'OMR'],
      ['ريال إيراني', 'IRR'],
      ['ريال برازيلي', 'BRL'],
      ['درهم إماراتي', 'AED'],
      ['درهم مغربي', 'MAD'],
      ['روبية هندي', 'INR'],
      ['روبية باكستاني', 'PKR'],
      ['فرنك سويسري', 'CHF'],
      ['فرنك أفريقي', 'XOF'],
      ['شلن صومالي', 'SOS'],
      ['شلن كيني', 'KES'],
      ['بيزو أرجنتيني', 'ARS'],
      ['كرونة نرويجي', 'NOK'],
      ['كرونة دنماركي', 'DKK'],
    ] as const
  ).map(([words, code]) => [foldKey(words), code as string]),
);
const SYMBOLS = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₪', 'ILS'],
  ['₽', 'RUB'],
  ['¥', 'JPY'],
]);
const STEMS: Readonly<Record<string, string>> = {
  دولارات: 'دولار',
  دولارا: 'دولار',
  جنيها: 'جنيه',
  جنيهات: 'جنيه',
  ليرات: 'ليرة',
  دينارا: 'دينار',
  دنانير: 'دينار',
  ريالا: 'ريال',
  ريالات: 'ريال',
  درهما: 'درهم',
  دراهم: 'درهم',
  روبيات: 'روبية',
  فرنكا: 'فرنك',
};

/** The currency after a number (or the sign before it), with the last token of its name; null where it is no money. */
export function currencyAfter(
  tokens: readonly Token[],
  first: number,
  last: number,
): { currency: string; last: number } | null {
  const sign = SYMBOLS.get(tokens[first - 1]?.form ?? '') ?? SYMBOLS.get(tokens[last + 1]?.form ?? '');
  if (sign !== undefined)
    return { currency: sign, last: SYMBOLS.has(tokens[last + 1]?.form ?? '') ? last + 1 : last };
  const noun = tokens[last + 1]?.key ?? '';
  const plain = PLAIN.get(noun);
  if (plain === undefined) return null;
  const adjective = (tokens[last + 2]?.key ?? '').replace(/^ال/, '').replace(/(?:ة|ا)$/, '');
  const national = NATIONAL.get(`${STEMS[noun] ?? noun} ${adjective}`);
  return national === undefined
    ? { currency: plain, last: last + 1 }
    : { currency: national, last: last + 2 };
}
