import type { SyntaxView } from '../../../extract/syntax-view.ts';
import type { Trigger } from '../../events.ts';

/** Whether a noun trigger says nothing of its own because its genitive, or what it consists of, names the event (جولة مفاوضات, a series of attacks, سلسلة جديدة من الهجمات). */
export function carriesAnother(
  trigger: Trigger,
  view: SyntaxView,
  carriers: ReadonlySet<string>,
  found: ReadonlyMap<number, Trigger>,
  from: string | null = null,
): boolean {
  let nominal = view.at(trigger.token);
  if (nominal === null || !carriers.has(view.lemma(nominal))) return false;
  const made = from === null ? null : view.at(nominal.last + 2);
  if (made?.preposition === from && made.first === nominal.last + 2 && found.has(made.head)) return true;
  for (let depth = 0; depth < 2; depth++) {
    const genitive = nominal === null ? null : view.genitive(nominal.index);
    if (genitive === null) return false;
    nominal = view.nominal(genitive);
    if (found.has(nominal.head)) return true;
  }
  return false;
}
