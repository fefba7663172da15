import { tablesIn } from '../../shared/lexicon/table.ts';

/** What a word near a country's name says of its use. */
export const USE_CLASSES = [
  /** What a state is, has, wants and does: its genitive is the state (تعنت، أصول، سفارة). */
  'state',
  /** What happens in a place, is there or is called after it (محادثات، زلزال، علم). */
  'happening',
  /** What two sides agree upon, called after them (اتفاق الرياض وطهران). */
  'accord',
  /** Going there or being there, nouns and verbs. */
  'motion',
  /** Verbs whose object is somewhere (زار، هز). */
  'reach',
  /** Violence, which a capital suffers as a place. */
  'strike',
  'border',
  /** Words before من and a list of doers (كل من). */
  'partitive',
  /** Nouns that only say that a country is one (دولة). */
  'country',
  /** Prepositions before parties (ضد، مع). */
  'between',
  /** Nouns, verbs and participles that take ب of a party (علاقات، استعان، مندد). */
  'relation',
  /** What is addressed to someone with إلى. */
  'appeal',
  /** What comes from someone who acts (من, عن). */
  'source',
  /** What is given or done to someone with ل or إلى, and who is something to someone (خصم). */
  'recipient',
  /** Nouns and verbs of what comes upon someone with على (رد على). */
  'upon',
  /** Nouns of speaking, whose genitive speaks where something is said. */
  'speech',
  'topic',
  /** من جهة: one side of several. */
  'side',
  /** Verbs whose object is spoken to or blamed, with a preposition behind it (اتهم ... ب). */
  'address',
  /** Verbs that want something from someone. */
  'ask',
  /** Verbs of getting something from someone (تلقى من). */
  'receive',
  /** Verbs of turning to someone with إلى (توسل, نسب). */
  'turn',
  /** Nouns of envoys, who are somewhere with لدى. */
  'envoy',
  /** Verbs of parting from someone with عن (انفصل). */
  'part',
  /** Verbs of what is due to someone with ل (حق ل، سبق ل). */
  'due',
  /** Words of exception, behind which stands who does it all the same (سوى). */
  'exclusive',
  /** Verbs that tell where something is held (استضاف), of a capital. */
  'hosting',
  /** Verbs whose subject is where something happens (شهد). */
  'witness',
  /** Verbs that describe their subject in the present (تعد، تقع). */
  'describing',
  /** Verbs that describe a capital (بدا). */
  'seem',
  /** Places in a ranking, which a country takes (احتلت المرتبة). */
  'rank',
  /** Verbs that tell which two places a road joins (ربط الخرطوم ببورتسودان). */
  'joining',
  /** Nouns and verbs of getting an office with ب (فاز برئاسة). */
  'winning',
  /** What someone presides over with ب before it (برئاسة). */
  'chair',
] as const;
export type UseClass = (typeof USE_CLASSES)[number];

let loaded: ReadonlyMap<string, ReadonlySet<UseClass>> | null = null;

/** What words tell of the use of a country's name beside them, by folded lemma or form; read once. */
export function useWords(): ReadonlyMap<string, ReadonlySet<UseClass>> {
  loaded ??= new Map(
    tablesIn('src/languages/ar/lexicon/names')('use.tsv', ['word', 'classes']).map((row) => [
      row.word('word').key,
      new Set(row.many('classes', USE_CLASSES)),
    ]),
  );
  return loaded;
}
