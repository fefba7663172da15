import { isParty } from '../parties.ts';
import type { GazetteerMatch } from './gazetteer-names.ts';
import type { NameView } from './view.ts';

/**
 * `دبلوماسيا بريطانيا`, `رجلا سوريا`: behind an indefinite noun for someone in the accusative what is spelled like the name of a
 * country says whose citizen he is.
 */
export function describesSomeone(
  view: NameView,
  { first, last, cut }: Pick<GazetteerMatch, 'first' | 'last' | 'cut'>,
): boolean {
  if (first !== last || cut > 0 || !view.key(first).endsWith('يا')) return false;
  const before = view.analysis(first - 1);
  if (counts(view.form(first - 1))) return true;
  // رئيسا أرمينيا وأذربيجان
  if (joinsCountry(view, first + 1)) return false;
  const accusative = before?.pos === 'NOUN' || before?.pos === 'ADJ';
  return (
    accusative &&
    !before.definite &&
    before.enclitic === null &&
    /[^اىةء]ا$/.test(view.key(first - 1)) &&
    (isParty(before.lemma) || view.key(first - 1).endsWith('يا'))
  );
}

const joinsCountry = (view: NameView, i: number): boolean =>
  view.key(i).startsWith('و') &&
  view.gazetteer.lookup(view.key(i).slice(1)).some((e) => e.candidate.kind === 'COUNTRY' && !e.common);

/** Written in digits, a number whose noun stands in the singular accusative: `250 سوريا`. */
const counts = (form: string): boolean => {
  const value = /^[0-9٠-٩]+$/.test(form)
    ? Number(form.replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660)))
    : 0;
  return value % 100 > 10;
};
