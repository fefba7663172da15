/** Papers about persons whom nobody has listed, and a meeting that makes two of them tell one story. */
import { ALEPPO, BLINKEN, LAVROV } from './beings.ts';
import { type Being, graphOf, type Told } from './story.ts';

export const person = (ar: string | null, en: string | null, country?: string): Being => ({
  ar,
  en,
  kind: 'PERSON',
  ...(country === undefined ? {} : { country }),
});

export const MEETING: Told = { type: 'CONSULT', on: '2024-03-12', parties: [BLINKEN, LAVROV] };

export const arrest = (...targets: readonly Being[]): Told => ({
  type: 'COERCE',
  on: '2024-03-12',
  targets,
  places: [ALEPPO],
});

export const paper = (publisher: string, language: 'ar' | 'en', events: readonly Told[]) =>
  graphOf({ publisher, language, published: '2024-03-13', events });
