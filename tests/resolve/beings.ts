import type { Being } from './story.ts';

export const ISLAMIC_STATE: Being = {
  ar: 'داعش',
  en: 'Islamic State',
  kind: 'ARMED_GROUP',
  registry: 'group/is',
};
export const COALITION: Being = {
  ar: 'التحالف الدولي',
  en: 'Global Coalition',
  kind: 'IGO',
  registry: 'igo/coalition',
};
export const US: Being = {
  ar: 'الولايات المتحدة',
  en: 'United States',
  kind: 'STATE',
  country: 'US',
  registry: 'state/us',
};
export const RUSSIA: Being = {
  ar: 'روسيا',
  en: 'Russia',
  kind: 'STATE',
  country: 'RU',
  registry: 'state/ru',
};
export const RUSSIAN_ARMY: Being = {
  ar: 'الجيش الروسي',
  en: 'Russian army',
  kind: 'SECURITY_FORCE',
  country: 'RU',
  registry: 'force/ru-army',
};
export const IRAN: Being = { ar: 'إيران', en: 'Iran', kind: 'STATE', country: 'IR', registry: 'state/ir' };
export const BLINKEN: Being = {
  ar: 'أنتوني بلينكن',
  en: 'Antony Blinken',
  kind: 'PERSON',
  country: 'US',
  registry: 'person/blinken',
};
export const LAVROV: Being = {
  ar: 'سيرغي لافروف',
  en: 'Sergey Lavrov',
  kind: 'PERSON',
  country: 'RU',
  registry: 'person/lavrov',
};
export const FIDAN: Being = {
  ar: 'هاكان فيدان',
  en: 'Hakan Fidan',
  kind: 'PERSON',
  country: 'TR',
  registry: 'person/fidan',
};
export const POLICE_CHIEF: Being = { ar: 'محمد العلي', en: 'Mohammed al-Ali', kind: 'PERSON' };

export const SYRIA: Being = {
  ar: 'سوريا',
  en: 'Syria',
  kind: 'COUNTRY',
  country: 'SY',
  registry: 'geo/sy',
  at: [35, 38],
};
export const ALEPPO_GOVERNORATE: Being = {
  ar: 'محافظة حلب',
  en: 'Aleppo Governorate',
  kind: 'ADMIN1',
  country: 'SY',
  registry: 'geo/sy-hl',
  at: [36.2, 37.5],
};
export const ALEPPO: Being = {
  ar: 'حلب',
  en: 'Aleppo',
  kind: 'CITY',
  country: 'SY',
  registry: 'geo/aleppo',
  at: [36.2, 37.16],
};
export const DAMASCUS: Being = {
  ar: 'دمشق',
  en: 'Damascus',
  kind: 'CITY',
  country: 'SY',
  registry: 'geo/damascus',
  at: [33.51, 36.29],
};
export const JARAMANA: Being = {
  ar: 'جرمانا',
  en: 'Jaramana',
  kind: 'CITY',
  country: 'SY',
  registry: 'geo/jaramana',
  at: [33.48, 36.35],
};
export const AIRPORT: Being = {
  ar: 'مطار حلب',
  en: 'Aleppo airport',
  kind: 'FACILITY',
  country: 'SY',
  registry: 'geo/aleppo-airport',
  at: [36.18, 37.22],
};
export const HOSPITAL: Being = {
  ar: 'مستشفى الرازي',
  en: 'Razi hospital',
  kind: 'FACILITY',
  country: 'SY',
  registry: 'geo/razi',
  at: [36.21, 37.15],
};

/** Where the places lie: each in the next larger one. */
export const PARENTS: Readonly<Record<string, string>> = {
  'geo/sy-hl': 'geo/sy',
  'geo/aleppo': 'geo/sy-hl',
  'geo/aleppo-airport': 'geo/aleppo',
  'geo/razi': 'geo/aleppo',
  'geo/damascus': 'geo/sy',
  'geo/jaramana': 'geo/sy',
};

const around = (place: string): string[] => {
  const parent = PARENTS[place];
  return parent === undefined ? [] : [parent, ...around(parent)];
};

/** All that each of the places lies in. */
export const WITHIN: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.keys(PARENTS).map((place) => [place, around(place).sort()]),
);
