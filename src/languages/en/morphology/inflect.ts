/** BASE also serves the infinitive and the present that is not third person singular; ED is past and participle alike. */
export type FormKind = 'BASE' | 'S' | 'PAST' | 'PARTICIPLE' | 'ED' | 'ING';

export interface VerbForm {
  readonly lemma: string;
  readonly form: FormKind;
}

const VOWEL = /[aeiou]/;
/** One vowel and one consonant at the end: the consonant may be doubled (stop, admit, travel). */
const DOUBLES = /(?:^|[^aeiou])[aeiou][bdfgklmnprtvz]$/;

const plusS = (base: string): string =>
  /(?:s|x|z|ch|sh|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;

const plusEd = (base: string): string[] =>
  base.endsWith('e')
    ? [`${base}d`]
    : /[^aeiou]y$/.test(base)
      ? [`${base.slice(0, -1)}ied`]
      : DOUBLES.test(base)
        ? [`${base}${base.at(-1)}ed`, `${base}ed`]
        : [`${base}ed`];

const plusIng = (base: string): string[] =>
  base.endsWith('ie')
    ? [`${base.slice(0, -2)}ying`]
    : /[^eoy]e$/.test(base)
      ? [`${base.slice(0, -1)}ing`]
      : DOUBLES.test(base)
        ? [`${base}${base.at(-1)}ing`, `${base}ing`]
        : [`${base}ing`];

/** The forms of a verb, with its own past and participle where they are irregular; spelling that wavers is given both ways. */
export function inflect(
  base: string,
  past: readonly string[] | null,
  participle: readonly string[] | null,
): { readonly text: string; readonly form: FormKind }[] {
  const forms: { text: string; form: FormKind }[] = [
    { text: base, form: 'BASE' },
    { text: plusS(base), form: 'S' },
    ...plusIng(base).map((text) => ({ text, form: 'ING' as const })),
  ];
  if (past === null || participle === null)
    return [...forms, ...plusEd(base).map((text) => ({ text, form: 'ED' as const }))];
  for (const text of past) forms.push({ text, form: participle.includes(text) ? 'ED' : 'PAST' });
  for (const text of participle) if (!past.includes(text)) forms.push({ text, form: 'PARTICIPLE' });
  return forms;
}

/** What an unlisted verb's form may come from, by its spelling. */
export function guessVerb(key: string): VerbForm {
  const strip = (suffix: string): string => restore(key.slice(0, -suffix.length));
  if (/[a-z]{3}ing$/.test(key)) return { lemma: strip('ing'), form: 'ING' };
  if (/[a-z]ied$/.test(key)) return { lemma: `${key.slice(0, -3)}y`, form: 'ED' };
  if (/[a-z]{2}ed$/.test(key)) return { lemma: strip('ed'), form: 'ED' };
  if (/[a-z]ies$/.test(key)) return { lemma: `${key.slice(0, -3)}y`, form: 'S' };
  if (/(?:ss|x|z|ch|sh)es$/.test(key)) return { lemma: key.slice(0, -2), form: 'S' };
  if (/[^su]s$/.test(key)) return { lemma: key.slice(0, -1), form: 'S' };
  return { lemma: key, form: 'BASE' };
}

/** The base that was left when -ed or -ing was taken off: a doubled consonant once, a mute e back. */
function restore(stem: string): string {
  if (/([bdgmnprtz])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[^s]s|[cvuz]|[^n]g|.{3}at|[^aeiourl]l|[iu]r)$/.test(stem) || !VOWEL.test(stem)
    ? `${stem}e`
    : stem;
}

/** The singular of a noun (folded), and whether it was a plural; irregular ones come from a table. */
export function singular(
  key: string,
  irregular: ReadonlyMap<string, string>,
): { lemma: string; plural: boolean } {
  const listed = irregular.get(key);
  if (listed !== undefined) return { lemma: listed, plural: listed !== key };
  if (key.length < 4 || !key.endsWith('s') || /(?:ss|us|is)$/.test(key)) return { lemma: key, plural: false };
  if (/[^aeiou]ies$/.test(key)) return { lemma: `${key.slice(0, -3)}y`, plural: true };
  if (/(?:sses|xes|ches|shes|zzes)$/.test(key)) return { lemma: key.slice(0, -2), plural: true };
  const hyphen = key.lastIndexOf('-');
  if (hyphen > 0) {
    const last = singular(key.slice(hyphen + 1), irregular);
    return { lemma: key.slice(0, hyphen + 1) + last.lemma, plural: last.plural };
  }
  return { lemma: key.slice(0, -1), plural: true };
}
