/** Of an event, where it is told and when it was. */
interface Placed {
  readonly sentence: number;
  readonly time: { readonly value: { readonly start: string; readonly end: string } | null } | null;
}

/** Where an event stands among those of its type in the document. */
export interface Standing {
  /** How many its sentence tells. */
  readonly here: number;
  /** Which of them it is. */
  readonly nth: number;
  /** Its time against that of the first with one that the beginning tells. */
  readonly dated: 'none' | 'before' | 'same' | 'after';
  /** How far on in the document it is told, in tenths. */
  readonly tenth: number;
}

/** In which sentences a document says when what it is about happened. */
const BEGINNING = 2;
const TENTHS = 10;

/** For each event of a type, in the order of the text, where it stands among them. */
export function standingsOf(group: readonly Placed[], sentences: number): Standing[] {
  const main = group.find(({ time, sentence }) => time?.value != null && sentence <= BEGINNING)?.time?.value;
  const bySentence = new Map<number, Placed[]>();
  const nths = group.map((event) => {
    const here = bySentence.get(event.sentence) ?? [];
    bySentence.set(event.sentence, here);
    return here.push(event) - 1;
  });
  return group.map((event, at) => {
    const time = event.time?.value;
    return {
      here: bySentence.get(event.sentence)?.length ?? 0,
      nth: nths[at] ?? 0,
      dated:
        time == null || main == null
          ? 'none'
          : time.end < main.start
            ? 'before'
            : main.end < time.start
              ? 'after'
              : 'same',
      tenth: Math.floor((TENTHS * event.sentence) / Math.max(1, sentences)),
    };
  });
}
