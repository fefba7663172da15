/** What is wrong with annotated documents, whose strings are written by hand; tests/corpus.test.ts holds that nothing is. */
import { basename } from 'node:path';
import { EVENT_TYPES, MEASURES, MODALITIES } from '../../schema/ontology/enums.ts';
import { annotatedSentences, annotatedText, blank, type Located, locate, readAnnotation } from './gold.ts';

/** A sentence for each string that its sentence does not hold, each id that is not there or twice, each unknown term. */
export function problemsOf(path: string): string[] {
  const raw = readAnnotation(path);
  const text = annotatedText(path);
  const plain = blank(text);
  const sentences = annotatedSentences(text, raw.document.language);
  const problems: string[] = [];
  const must = (holds: boolean, problem: string): void => {
    if (!holds) problems.push(problem);
  };
  const found = (owner: string, { s, n }: Located, wanted: string): void => {
    const sentence = sentences[s - 1];
    const there = sentence !== undefined && wanted !== '' && locate(plain, sentence, wanted, n ?? 1) !== null;
    must(there, `${owner}: «${wanted}» is not in sentence ${s}`);
  };
  const unique = (what: string, ids: readonly string[]): ReadonlySet<string> => {
    must(new Set(ids).size === ids.length, `${what}: an id is given twice`);
    return new Set(ids);
  };
  const { events, statements } = raw;
  const entityIds = unique(
    'entities',
    raw.entities.map(({ id }) => id),
  );
  unique(
    'events',
    events.map(({ id }) => id),
  );
  const statementIds = unique(
    'statements',
    statements.map(({ id }) => id),
  );
  const known = (owner: string, id: string | null | undefined, ids: ReadonlySet<string>): void =>
    must(id == null || ids.has(id), `${owner}: there is no ${id}`);

  must(raw.document.name === basename(path, '.json'), `the document is named ${raw.document.name}`);
  for (const entity of raw.entities) {
    must(['ACTOR', 'PLACE'].includes(entity.type), `${entity.id}: there is no type ${entity.type}`);
    must(entity.mentions.length > 0, `${entity.id}: it is mentioned nowhere`);
    for (const mention of entity.mentions) found(entity.id, mention, mention.text);
  }
  for (const event of events) {
    found(event.id, event, event.trigger);
    must(isOne(EVENT_TYPES, event.type), `${event.id}: there is no type ${event.type}`);
    must(isOne(MODALITIES, event.modality), `${event.id}: there is no modality ${event.modality}`);
    for (const { role, entity, text: words } of event.participants ?? []) {
      must(['AGENT', 'TARGET', 'PARTICIPANT'].includes(role), `${event.id}: there is no role ${role}`);
      must(entity != null || Boolean(words), `${event.id}: a participant is neither entity nor text`);
      known(event.id, entity, entityIds);
    }
    for (const place of event.places ?? []) known(event.id, place, entityIds);
    for (const { measure } of event.quantities ?? [])
      must(isOne(MEASURES, measure), `${event.id}: there is no measure ${measure}`);
    known(event.id, event.statement, statementIds);
  }
  for (const statement of statements) {
    found(statement.id, statement, statement.cue);
    for (const end of statement.content.split(/\.\.\.|…/))
      if (end.trim()) found(statement.id, { s: statement.s }, end.trim());
    known(statement.id, statement.speaker, entityIds);
    known(statement.id, statement.within, statementIds);
  }
  const said = statements.map(({ s, speaker, speakerText }) => `${speaker ?? speakerText} in sentence ${s}`);
  must(new Set(said).size === said.length, 'statements: a sentence has two of one speaker');
  return problems.map((problem) => `${basename(path)}: ${problem}`);
}

const isOne = (terms: readonly string[], term: string): boolean => terms.includes(term);
