import type { Language } from '../../languages/language.ts';
import type { Entity, Nominal } from '../layers.ts';
import type { Referent } from '../referents.ts';
import type { SyntaxView } from '../syntax-view.ts';

/** Actors that the document tells beside one another, and how strongly the words tie them. */
export interface Company {
  readonly members: readonly Entity[];
  readonly sentence: number;
  readonly token: number;
  readonly weight: number;
}

/** What a list, a doer with whom he does it to, and names in one sentence weigh. */
const LISTED = 2;
const DONE_TO = 1.5;
const BESIDE = 0.4;
/** How many names of a sentence are taken for told beside one another. */
const MOST = 8;

/** All company that the actors of a document keep, by position. `named`: who is named in a nominal or stands for it. */
export function companyOf(
  view: SyntaxView,
  language: Language,
  named: (index: number) => Referent,
): readonly Company[] {
  const found: Company[] = [];
  const actor = (index: number): Entity | null => {
    const { entity } = named(index);
    return entity?.type === 'ACTOR' ? entity : null;
  };
  const add = (members: readonly (Entity | null)[], at: Nominal, weight: number): void => {
    const own = [...new Set(members.flatMap((entity) => (entity === null ? [] : [entity])))];
    if (own.length > 1) found.push({ members: own, sentence: at.sentence, token: at.first, weight });
  };
  const here = new Map<number, { readonly nominal: Nominal; readonly entity: Entity }[]>();
  for (const nominal of view.syntax.nominals) {
    const list = nominal.coordinates === null ? view.list(nominal.index) : [];
    if (list.length > 1) add(list.map(actor), nominal, LISTED);
    const entity = actor(nominal.index);
    if (entity === null) continue;
    const others = here.get(nominal.sentence) ?? [];
    here.set(nominal.sentence, [...others.slice(-MOST), { nominal, entity }]);
    for (const other of others.slice(-MOST)) add([other.entity, entity], nominal, BESIDE);
  }
  for (const clause of view.syntax.clauses) {
    const subject = view.subjectOf(clause);
    const doer = subject === null ? null : actor(subject);
    if (doer === null) continue;
    for (const { nominal, entity } of here.get(clause.sentence) ?? []) {
      if (nominal.first < clause.verb || nominal.first >= clause.to || entity === doer) continue;
      const root = view.nominal(view.root(nominal.index));
      const met = clause.objects.includes(root.index) || language.words.opposing.has(root.preposition ?? '');
      if (met) add([doer, entity], nominal, DONE_TO);
    }
  }
  return found;
}
