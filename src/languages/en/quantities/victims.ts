import type { Measure } from '../../../../schema/ontology/enums.ts';
import type { Language } from '../../language.ts';

/** Verbs and nouns that say what became of people, by what a number of such people counts. */
const ROWS: readonly (readonly [Measure, string])[] = [
  [
    'KILLED',
    'kill killing die death dead murder assassinate assassination execute execution massacre slaughter behead beheading slay hang lynch lynching perish drown drowning annihilate exterminate claim gun electrocute suffocate asphyxiate martyr bury toll fatality behead decapitate starve mow succumb crush incinerate immolate cremate entomb',
  ],
  [
    'INJURED',
    'injure injury wound hurt maim mutilate injured wounded hospitalise hospitalize scald concuss gore',
  ],
  [
    'ARRESTED',
    'arrest detain detention jail imprison imprisonment capture apprehend incarcerate custody round remand nab',
  ],
  ['RELEASED', 'release free freeing liberate liberation pardon acquit discharge amnesty bail'],
  ['ABDUCTED', 'abduct abduction kidnap kidnapping kidnaping snatch seize hostage'],
  ['DISPLACED', 'displace displacement displaced evacuate evacuation uproot homeless flee'],
  ['MISSING', 'missing disappear disappearance vanish unaccounted'],
];
const BY_LEMMA = new Map(
  ROWS.flatMap(([measure, list]) => list.split(' ').map((w) => [w, measure] as const)),
);

/** What a number of people counts when this happened to them (folded lemma), or null. */
export const victimMeasure: Language['victimMeasure'] = (lemma) => BY_LEMMA.get(lemma) ?? null;
