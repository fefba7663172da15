/** Reads Debian's hunspell-ar (Ayaspell): sections of nouns, and verbs with their present stems. */
import { readFileSync } from 'node:fs';

export interface Ayaspell {
  /** Words without a part of speech in the file, by the heading that they stand under. */
  readonly sections: ReadonlyMap<string, readonly string[]>;
  /** Past third person masculine singular, and all present forms that begin in ي. */
  readonly verbs: ReadonlyMap<string, ReadonlySet<string>>;
  /** Affix classes of a word, as pairs of letters. */
  readonly classes: ReadonlyMap<string, string>;
}

export function readAyaspell(folder = '/usr/share/hunspell'): Ayaspell {
  const morphs: string[] = [];
  const flags: string[] = [];
  for (const line of readFileSync(`${folder}/ar.aff`, 'utf8').split('\n')) {
    if (line.startsWith('AM ')) morphs.push(line.slice(3).trim());
    if (line.startsWith('AF ')) flags.push(line.slice(3).split(' ')[0] ?? '');
  }
  const sections = new Map<string, string[]>();
  const verbs = new Map<string, Set<string>>();
  const classes = new Map<string, string>();
  let section = '';
  for (const line of readFileSync(`${folder}/ar.dic`, 'utf8').split('\n').slice(1)) {
    if (line.startsWith('#')) {
      section = line.split('\t')[0]?.replace(/#/g, '') ?? '';
      continue;
    }
    const [word = '', morph = ''] = line.split('\t');
    const [text = '', flag = ''] = word.split('/');
    const features = morphs[Number(morph)] ?? '';
    const lemma = /st:(\S+)/.exec(features)?.[1];
    if (features.includes('po:verb') && lemma !== undefined) {
      const presents = verbs.get(lemma) ?? new Set<string>();
      verbs.set(lemma, presents);
      if (features.includes('prst') && text.startsWith('ي')) presents.add(text);
    } else if (text !== '') {
      const list = sections.get(section) ?? [];
      sections.set(section, list);
      list.push(text.normalize('NFC'));
      if (flag !== '') classes.set(text, flags[Number(flag)] ?? '');
    }
  }
  return { sections, verbs, classes };
}

const at = (word: string, index: number): string => word.at(index) ?? '';

/** The presents that a past may have by its letters alone; of these the real ones stand in a dictionary. */
export function presentCandidates(past: string): string[] {
  const last = at(past, -1);
  const found = new Set<string>();
  const body = (s: string): void => {
    found.add(`ي${s}`);
    const tail = at(s, -1);
    const stem = s.slice(0, -1);
    if ('ىاي'.includes(tail)) for (const weak of 'ىيو') found.add(`ي${stem}${weak}`);
    if ('أئؤ'.includes(tail)) for (const seat of 'أئؤ') found.add(`ي${stem}${seat}`);
    if (at(s, -2) === 'ا') for (const weak of 'اوي') found.add(`ي${s.slice(0, -2)}${weak}${tail}`);
    for (let i = 0; i < s.length; i++)
      if ('أئؤء'.includes(at(s, i)))
        for (const seat of 'أئؤ') found.add(`ي${s.slice(0, i)}${seat}${s.slice(i + 1)}`);
  };
  body(past);
  if (past.startsWith('أ') || past.startsWith('ا') || past.startsWith('و')) body(past.slice(1));
  if (past.startsWith('آ')) for (const seat of 'أؤ') body(seat + past.slice(1));
  if (past.startsWith('آ')) body(`ؤا${past.slice(1)}`);
  if (past === 'رأى') found.add('يرى');
  if (last === 'ي' || last === 'ى') if (past.startsWith('و')) body(past.slice(1));
  return [...found];
}
