import type { LanguageCode } from '../../schema/ontology/enums.ts';
import { loadGazetteer } from '../../src/extract/gazetteer/build.ts';
import type { Clause, DocumentLayers, Nominal } from '../../src/extract/layers.ts';
import { readDocument } from '../../src/extract/pipeline.ts';

const gazetteer = loadGazetteer();

/** The words of a nominal, without what is written onto its first. */
const words = (layers: DocumentLayers, index: number): string => {
  const nominal = layers.syntax.nominals[index];
  return nominal === undefined ? '?' : layers.head.text.slice(nominal.start, nominal.end);
};

/** What tests ask of the syntax of a text in a language. */
export function syntaxReader(language: LanguageCode) {
  const read = (text: string): DocumentLayers =>
    readDocument(
      { name: 'test', language, title: null, publisher: null, published: '2024-05-01', text },
      gazetteer,
    );
  const nominals = (
    text: string,
    tell: (nominal: Nominal, of: (index: number) => string) => string | null,
  ) => {
    const layers = read(text);
    return layers.syntax.nominals.flatMap((n) => tell(n, (index) => words(layers, index)) ?? []);
  };
  return {
    /** The noun phrases of a text, in order. */
    phrasesIn: (text: string): string[] => nominals(text, (n, of) => of(n.index)),
    /** `strike < Israel`: each noun with its genitive, possessor or of-phrase. */
    genitivesIn: (text: string): string[] =>
      nominals(text, (n, of) => (n.governor === null ? null : `${of(n.governor)} < ${of(n.index)}`)),
    /** `minister = Lavrov`: each phrase with the one that it explains. */
    appositionsIn: (text: string): string[] =>
      nominals(text, (n, of) => (n.apposition === null ? null : `${of(n.apposition)} = ${of(n.index)}`)),
    /** `Egypt + Sudan`: each phrase with the one that it is joined to. */
    joinedIn: (text: string): string[] =>
      nominals(text, (n, of) => (n.coordinates === null ? null : `${of(n.coordinates)} + ${of(n.index)}`)),
    /** `in Baghdad`: each phrase that a preposition governs, with its lemma. */
    prepositionsIn: (text: string): string[] =>
      nominals(text, (n, of) => (n.preposition === null ? null : `${n.preposition} ${of(n.index)}`)),
    clausesIn: (text: string): string[] => clausesOf(read(text)),
    /** What is left of each sentence after its dateline. */
    bodiesIn: (text: string): string[] => {
      const { syntax, tokens, sentences } = read(text);
      return sentences.map((s) => text.slice(tokens[syntax.bodies[s.index] ?? 0]?.start, s.end).trim());
    },
  };
}

/**
 * The clauses of a text as `subject | verb | objects`: a subject understood from another verb stands in brackets as that
 * verb, a dash for none; `[noun]` before it all is what a relative clause describes, `!` after the verb says it is passive.
 */
function clausesOf(layers: DocumentLayers): string[] {
  const verb = (c: Clause | undefined): string => layers.tokens[c?.verb ?? -1]?.text ?? '?';
  return layers.syntax.clauses.map((c) => {
    const subject =
      c.subject !== null
        ? words(layers, c.subject)
        : c.subjectOf !== null
          ? `(${verb(layers.syntax.clauses[c.subjectOf])})`
          : '-';
    const antecedent = c.antecedent === null ? '' : `[${words(layers, c.antecedent)}] `;
    const objects = c.objects.map((o) => words(layers, o)).join(', ');
    return `${antecedent}${subject} | ${verb(c)}${c.passive ? '!' : ''} | ${objects || '-'}`;
  });
}
