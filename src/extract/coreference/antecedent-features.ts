/** What can be seen of whether a definite noun means an entity; trained trees ask of it by column. */
import type { Value } from '../../languages/shared/boosted-trees.ts';
import type { Nominal } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { Antecedent } from './antecedents.ts';
import type { Reference } from './nominals.ts';

/** Names of columns are stable: the trained table refers to them. */
export const ANTECEDENT_COLUMNS = [
  ...['rule', 'rank by rule', 'noun', 'kinds', 'strict', 'latter', 'own', 'owned', 'modifiers', 'modified'],
  ...[
    'country told',
    'office',
    'sentence',
    'grammar',
    'preposition',
    'governed',
    'definite behind',
    'behind is',
  ],
  ...[
    'kind',
    'mentions',
    'distance',
    'last form',
    'last is subject',
    'same clause',
    'newest',
    'rivals',
    'rivals before',
  ],
  ...[
    'fits',
    'headed',
    'worded',
    'classed',
    'titled',
    'entitled',
    'main',
    'capital',
    'listed',
    'in title',
    'most told',
  ],
  ...['here', 'country fits'],
  ...['kind order', 'newer fitting', 'told more', 'told before', 'size', 'dateline', 'owns', 'last place'],
] as const;
type Row = Record<(typeof ANTECEDENT_COLUMNS)[number], Value>;

const text = (value: boolean | string | null | undefined): string => (value == null ? '-' : String(value));

/** A place's size in steps of ten times as many people. */
const sizeOf = (population: number): number => (population > 0 ? Math.floor(Math.log10(population)) : 0);

/** How often an entity was told of before. */
function toldBefore({ entity }: Antecedent, { start }: Nominal): number {
  let count = 0;
  for (const mention of entity.mentions) if (mention.start < start) count++;
  return count;
}

/** How many are so, counted no further than tells. */
function atMost<One>(most: number, all: readonly One[], so: (one: One) => boolean): number {
  let count = 0;
  for (const one of all) if (so(one) && ++count === most) break;
  return count;
}

/** The rows of values of all that a reference may mean, in the order of `ANTECEDENT_COLUMNS`. */
export function antecedentRows(
  reference: Reference,
  nominal: Nominal,
  all: readonly Antecedent[],
  view: SyntaxView,
): Value[][] {
  const { sentence } = nominal;
  const clauses = view.clausesIn(sentence);
  const root = view.root(nominal.index);
  const grammar = clauses.some(({ subject }) => subject === nominal.index)
    ? 'subject'
    : clauses.some(({ objects }) => objects.includes(nominal.index))
      ? 'object'
      : root === nominal.index
        ? '-'
        : 'within';
  const behind = view.tokens[nominal.last + 1];
  const byRule = all.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  const bestScore = byRule[0]?.score ?? 0;
  const before = all.filter(({ last }) => last !== null);
  const newest = Math.max(...before.map(({ last }) => last?.start ?? 0));
  const most = Math.max(...all.map(({ entity }) => entity.mentions.length));
  const clause = view.clauseAround(nominal.first);
  const order = [...reference.kinds];
  const kinds = [...order].sort().join(' ');
  const told = new Map(all.map((one) => [one, toldBefore(one, nominal)]));
  const fitting = before.filter(({ fits }) => fits);
  const behindIs =
    behind === undefined ? '-' : behind.kind === 'PUNCTUATION' ? behind.form : text(behind.analyses[0]?.pos);
  const owns = text(/^['’]s?$/.test(behind?.form ?? ''));
  const definiteBehind = text(view.at(nominal.last + 1)?.definite);
  return all.map((one) => {
    const { entity, last } = one;
    const lastAt = last === null ? null : view.at(last.first);
    const row: Row = {
      rule: one.score === 0 ? -10 : Math.round((one.score - bestScore) * 2) / 2,
      'rank by rule': one.score === 0 ? 9 : Math.min(byRule.indexOf(one), 4),
      noun: reference.noun,
      kinds,
      strict: text(reference.strict),
      latter: text(reference.latter),
      own: text(reference.own),
      owned: text(reference.owned),
      modifiers: reference.modifiers.length,
      modified: one.modified,
      'country told': text(reference.country !== null),
      office: text(reference.office),
      sentence: Math.min(sentence, 3),
      grammar,
      preposition: text(nominal.preposition),
      governed: text(nominal.governor !== null),
      'definite behind': definiteBehind,
      'behind is': behindIs,
      kind: entity.kind,
      mentions: Math.min(entity.mentions.length, 8),
      distance: Math.min(one.distance, 8),
      'last form': text(last?.form),
      'last is subject': text(
        lastAt !== null && view.clausesIn(lastAt.sentence).some(({ subject }) => subject === lastAt.index),
      ),
      'same clause': text(
        last !== null && one.distance === 0 && clause !== null && view.clauseAround(last.first) === clause,
      ),
      newest: text(last !== null && last.start === newest),
      rivals: Math.min(all.length - 1, 6),
      'rivals before': Math.min(before.length - (last === null ? 0 : 1), 6),
      fits: text(one.fits),
      headed: text(one.headed),
      worded: text(one.worded),
      classed: text(one.classed),
      titled: text(one.titled),
      entitled: text(one.entitled),
      main: text(one.main),
      capital: text(entity.capital),
      listed: text(entity.candidate !== null),
      'in title': text(entity.mentions.some(({ first }) => view.sentenceAt(first) === 0)),
      here: Math.min(entity.mentions.filter(({ first }) => view.sentenceAt(first) === sentence).length, 3),
      'country fits':
        reference.country === null ? '-' : text(entity.candidate?.country === reference.country),
      'kind order': order.indexOf(entity.kind),
      'newer fitting': atMost(4, fitting, (other) => (other.last?.start ?? 0) > (last?.start ?? -1)),
      'told more': atMost(4, fitting, (other) => (told.get(other) ?? 0) > (told.get(one) ?? 0)),
      'told before': Math.min(told.get(one) ?? 0, 6),
      size: sizeOf(entity.candidate?.population ?? 0),
      dateline: text(last !== null && last.first < (view.syntax.bodies[view.sentenceAt(last.first)] ?? 0)),
      owns,
      'last place': text(lastAt?.preposition),
      'most told': text(entity.mentions.length === most),
    };
    return ANTECEDENT_COLUMNS.map((column) => row[column]);
  });
}
