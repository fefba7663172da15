/** How a country's or capital's name is used: as somewhere, or as someone who acts or is acted upon. */
export type Use = 'PLACE' | 'ACTOR';
