/** What the words behind a noun say of a building. */
import { foldedSet } from '../../shared/word-set.ts';
import { CENTRES, OF_CENTRES, POWERED, STATIONS } from './kinds.ts';
import { range } from './person-words.ts';
import type { NameView } from './view.ts';

const STATION = 'محطة';
/** `محطة قطارات برزيميشل`, `محطة شوستكا الكهربائية`: none that broadcasts. */
export const isStation = (view: NameView, stem: string, i: number): boolean =>
  stem === STATION &&
  (STATIONS.has(view.key(i + 1)) || range(i + 2, i + 3).some((j) => POWERED.has(view.key(j))));

/** `مركز شرطة راسك`, `مركز ندوفايا التجاري`: a building, unlike `مركز الخليج للأبحاث`. */
export const CENTRE = 'مركز';
export const isCentre = (view: NameView, i: number): boolean =>
  CENTRES.has(view.key(i + 1)) || range(i + 1, i + 3).some((j) => OF_CENTRES.has(view.key(j)));

export const isTown = (view: NameView, i: number): boolean =>
  view.gazetteer
    .lookup(view.key(i))
    .some(({ candidate, common }) => candidate.type === 'PLACE' && candidate.kind !== 'COUNTRY' && !common);

/** Nouns for several buildings, which a land's name behind them does not belong to. */
export const SEVERAL = foldedSet('مخيمات مطارات موانئ مناجم سجون حقول مستشفيات جامعات قواعد');
export const isLand = (view: NameView, i: number): boolean =>
  view.gazetteer
    .lookup(view.key(i))
    .some(({ candidate }) => candidate.kind === 'COUNTRY' || candidate.kind === 'ADMIN1');
