/** One way to take the proclitics off a word. */
export interface Proclisis {
  readonly proclitics: readonly string[];
  readonly conjunction: boolean;
  readonly preposition: string | null;
  readonly future: boolean;
  readonly definite: boolean;
  /** Code units before the article or, without one, before the stem. */
  readonly cut: number;
  /** Where the stem begins. */
  readonly from: number;
}

const CONJUNCTIONS = ['', 'و', 'ف'];
const PREPOSITIONS = ['', 'ب', 'ك', 'ل'];

/** Every way to read و ف ب ل ك س and the article at the head of a folded word; the first takes nothing off. */
export function proclises(word: string): Proclisis[] {
  const found: Proclisis[] = [];
  for (const conjunction of CONJUNCTIONS) {
    if (!word.startsWith(conjunction)) continue;
    for (const preposition of PREPOSITIONS) {
      const head = conjunction + preposition;
      if (!word.startsWith(head) || head.length >= word.length) continue;
      push(found, word, conjunction, preposition);
    }
    const future = `${conjunction}س`;
    if (word.startsWith(future) && word.length > future.length + 1)
      found.push(
        proclisis(conjunction, null, {
          future: true,
          definite: false,
          cut: future.length,
          from: future.length,
        }),
      );
  }
  return found;
}

function push(found: Proclisis[], word: string, conjunction: string, preposition: string): void {
  const cut = conjunction.length + preposition.length;
  const of = preposition === '' ? null : preposition;
  found.push(proclisis(conjunction, of, { future: false, definite: false, cut, from: cut }));
  const left = word.length - cut;
  if (word.startsWith('ال', cut) && left > 3)
    found.push(proclisis(conjunction, of, { future: false, definite: true, cut, from: cut + 2 }));
  if (preposition === 'ل' && word.startsWith('ل', cut) && left > 2) {
    // The article loses its ا after ل, and its ل too before a stem that begins with one (للجنة).
    found.push(proclisis(conjunction, of, { future: false, definite: true, cut, from: cut + 1 }));
    found.push(proclisis(conjunction, of, { future: false, definite: true, cut, from: cut }));
  }
}

function proclisis(
  conjunction: string,
  preposition: string | null,
  rest: { future: boolean; definite: boolean; cut: number; from: number },
): Proclisis {
  const proclitics: string[] = [];
  if (conjunction !== '') proclitics.push(conjunction);
  if (preposition !== null) proclitics.push(preposition);
  if (rest.future) proclitics.push('س');
  if (rest.definite) proclitics.push('ال');
  return { proclitics, conjunction: conjunction !== '', preposition, ...rest };
}

/** Folded words, also with a conjunction written onto them. */
export const joined = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').flatMap((word) => CONJUNCTIONS.map((conjunction) => conjunction + word)));

/** Pronoun suffixes, folded, longest first. */
const ENCLITICS = ['هما', 'كما', 'كم', 'كن', 'ها', 'هم', 'هن', 'نا', 'ني', 'ه', 'ك', 'ي'] as const;

/** The pronoun suffixes that a folded word may end in; what is left has at least `least` letters. */
export function enclitics(word: string, least: number): string[] {
  const found: string[] = [];
  for (const one of ENCLITICS) if (word.length - one.length >= least && word.endsWith(one)) found.push(one);
  return found;
}
