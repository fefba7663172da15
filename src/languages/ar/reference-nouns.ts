/** The nouns by which entities are told of again, and what each may mean. */
import type { Analysis } from '../../extract/layers.ts';
import { foldKey } from '../../text/normalise.ts';
import { foldedSet } from '../shared/word-set.ts';
import { loadNominals } from './lexicon/load.ts';

let nouns: Map<string, ReadonlySet<string>> | null = null;
const NO_KINDS: ReadonlySet<string> = new Set();
const STATE: ReadonlySet<string> = new Set(['STATE']);
const FIGHTERS: ReadonlySet<string> = new Set(['ARMED_GROUP', 'GROUP']);
const SOLDIERS: ReadonlySet<string> = new Set(['SECURITY_FORCE', 'GOVERNMENT', 'ARMED_GROUP']);
/** Plurals that mean one body, by stem or lemma. */
const COLLECTIVES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['سلطات', STATE],
  ['حكومة', STATE],
  ['نظام', STATE],
  ['فصائل', new Set(['ARMED_GROUP'])],
  ['قوات', new Set<string>()],
  ...[
    'متمرد',
    'مهاجم',
    'مسلح',
    'انفصالي',
    'متشدد',
    'جهادي',
    'إرهابي',
    'مرتزق',
    'مرتزقة',
    'ثوار',
    'ثائر',
    'مقاتل',
  ].map((noun) => [foldKey(noun), FIGHTERS] as const),
  ...['عسكري', 'انقلابي', 'ضباط'].map((noun) => [foldKey(noun), SOLDIERS] as const),
  ['لجان', new Set(['NGO', 'GOVERNMENT'])],
]);
/** Nouns so common that the noun alone says little of which one is meant: the name must hold it. */
const STRICT = foldedSet(
  'قوة منطقة سلطة برنامج بحرية سجن قاعدة منشاة موقع لواء مجموعة شبكة وحدة جماعة كتلة مدرسة مركز مستوطنة قوات مؤسسة صندوق',
);
export interface FoundNoun {
  readonly noun: string;
  readonly kinds: ReadonlySet<string>;
  readonly strict: boolean;
}

/** The noun of the list that a reading is of, with what it may refer to. */
export function nounOf(analysis: Analysis): FoundNoun | null {
  nouns ??= new Map(loadNominals().map((row) => [row.noun.key, new Set<string>(row.refersTo)]));
  const { stem, lemma } = analysis;
  const collective = COLLECTIVES.get(stem) ?? (analysis.number === 'PL' ? COLLECTIVES.get(lemma) : undefined);
  if (collective !== undefined)
    return { noun: COLLECTIVES.has(stem) ? stem : lemma, kinds: collective, strict: STRICT.has(stem) };
  const own = nouns?.get(stem);
  if (own !== undefined) return { noun: stem, kinds: own, strict: STRICT.has(stem) };
  const kinds = nouns?.get(lemma);
  if (analysis.number === 'PL' || analysis.number === 'DU') return null;
  if (kinds !== undefined) return { noun: lemma, kinds, strict: STRICT.has(lemma) };
  return { noun: stem, kinds: NO_KINDS, strict: true };
}
