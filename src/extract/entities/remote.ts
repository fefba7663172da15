import type { Candidate, Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameMention } from '../layers.ts';
import { type Setting, type Surroundings, toldBeside } from './choose.ts';
import { townOf } from './located.ts';

/** So many people make a town known outside its country. */
const KNOWN = 100_000;
/** And of fewer nobody tells without saying where they live. */
const VILLAGE = 5_000;

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
  // حي الوادي: a quarter, whatever town has its name, or a village, whatever city.
  if (kind !== 'CITY' || !(around.small || population < KNOWN)) return null;
  const quarter = around.small && around.wanted !== 'CITY';
  const remote =
    quarter ||
    (around.small && population >= KNOWN) ||
    (population < VILLAGE && wikidata === null && several(name));
  return (
    townOf(text.slice(name.start, name.end), name.entries, around, setting, gazetteer) ??
    (remote ? 'UNTOLD' : null)
  );
}

/** The name means places in several countries. */
const several = ({ entries }: NameMention): boolean =>
  new Set(entries.map((e) => e.candidate.country)).size > 1;

const isCommon = ({ entries }: NameMention, { id }: Candidate): boolean =>
  entries.some((e) => e.common && e.candidate.id === id);
