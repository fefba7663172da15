import type { Candidate, Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameMention } from '../layers.ts';
import { type Setting, type Surroundings, toldBeside } from './choose.ts';
import { townOf } from './located.ts';

/** So many people make a town known outside its country. */
const KNOWN = 100_000;
/** And of fewer nobody tells without saying where they live. */
const VILLAGE = 30_000;

/**
 * What is listed only abroad, where nothing else that the document tells of lies, is rather one of its name in the
 * countries that the document is about: Sousa in Libya, not in Brazil. `UNTOLD` where none is known there; null where the
 * listed place is meant.
 */
export function homelier(
  listed: Candidate,
  name: NameMention,
  text: string,
  around: Surroundings,
  { setting, gazetteer }: { readonly setting: Setting; readonly gazetteer: Gazetteer },
): Candidate | 'UNTOLD' | null {
  const { country, kind, population, wikidata } = listed;
  if (setting.home === null || country === null || around.countries.has(country)) return null;
  if (toldBeside(setting, listed) > 0) return null;
  // ساحة الشهداء: a square or a quarter that many towns have.
  if (kind === 'FACILITY' || kind === 'ADMIN2') return isCommon(name, listed) ? 'UNTOLD' : null;
  // حي الوادي: a quarter or a village, whatever city has its name.
  if (kind !== 'CITY' || !(around.small || population < KNOWN)) return null;
  const remote = around.small || (population < VILLAGE && wikidata === null);
  return townOf(text.slice(name.start, name.end), around, setting, gazetteer) ?? (remote ? 'UNTOLD' : null);
}

const isCommon = ({ entries }: NameMention, { id }: Candidate): boolean =>
  entries.some((e) => e.common && e.candidate.id === id);
