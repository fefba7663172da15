import type { Language } from '../language.ts';
import { MEMBER_CLASSES, OBJECT_CLASSES } from '../shared/lexicon/vocabulary.ts';
import { loadParticipantNouns } from './lexicon/load.ts';
import { loadStatementLexicon } from './lexicon/load-statements.ts';

interface Nouns {
  readonly parties: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  readonly voices: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
}

let read: Nouns | null = null;

function nouns(): Nouns {
  if (read !== null) return read;
  const rows = loadParticipantNouns();
  const keys = (fits: (group: (typeof rows)[number]['class']) => boolean): string[] =>
    rows
      .filter((row) => fits(row.class))
      .flatMap((row) => [row.singular.key, ...row.plurals.map((p) => p.key)]);
  const { media, unnamed } = loadStatementLexicon();
  const voices = new Set([...media, ...unnamed].map((row) => row.words.at(-1)?.key ?? ''));
  read = {
    parties: new Set(keys((group) => !OBJECT_CLASSES.has(group))),
    members: new Set([...keys((group) => MEMBER_CLASSES.has(group)), ...MEMBERS]),
    objects: new Set(keys((group) => OBJECT_CLASSES.has(group))),
    voices,
    bodies: new Set(keys((group) => BODIES.has(group))),
  };
  return read;
}

/** What is no one person. */
const BODIES: ReadonlySet<string> = new Set([
  'ORGANISATION',
  'COMPANY',
  'STATE',
  'COMMUNITY',
  'FORCE',
  'POLICE',
  'SETTLEMENT',
]);

const MEMBERS = [
  'team',
  'crew',
  'man',
  'men',
  'cell',
  'member',
  'committee',
  'leadership',
  'staff',
  'observer',
  'personnel',
];

/** Whether a noun names those through whom a body acts: its fighters, machines, branches. */
export const isMember: Language['isMember'] = (lemma) => nouns().members.has(lemma);

/** Whether a noun names people or bodies of people that may take part in events without a name. */
export const isParty: Language['isParty'] = (lemma) => nouns().parties.has(lemma);

/** Whether a noun names a thing that violence is done to: a building, a vehicle, a position. */
export const isObject: Language['isObject'] = (lemma) => nouns().objects.has(lemma);

/** No ending of an English noun says for certain that it names people. */
export const isPeople: Language['isPeople'] = () => false;

/** Whether a noun carries someone's words or speaks for someone. */
export const isVoice: Language['isVoice'] = (lemma) => nouns().voices.has(lemma);

/** Whether a noun names a body, which is neither he nor she (the opposition, the army). */
export const isBody = (lemma: string): boolean => nouns().bodies.has(lemma);
