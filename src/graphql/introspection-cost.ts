/** What an operation asks of the schema itself: nothing is read from the graph for it, but it can grow as large. */
import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** How many fields of the schema an operation may ask for in the worst case; the whole schema as tools ask for it takes less than half of it. */
export const MAX_INTROSPECTION = 2_500_000;

/** How many there may be of what the schema lists, generously. */
const SIZES: ReadonlyMap<string, number> = new Map([
  ['types', 300],
  ['fields', 12],
  ['args', 6],
  ['inputFields', 12],
  ['enumValues', 12],
  ['directives', 6],
  ['interfaces', 2],
  ['possibleTypes', 6],
]);

/** The fields that are asked for below a field of the schema itself. */
export function introspectionCost(
  set: SelectionSetNode | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  const spread = new Map<string, number>();
  const measure = (within: SelectionSetNode | undefined): number => {
    let fields = 0;
    for (const selection of within?.selections ?? []) {
      if (selection.kind === Kind.FIELD)
        fields += 1 + measure(selection.selectionSet) * (SIZES.get(selection.name.value) ?? 1);
      else if (selection.kind === Kind.INLINE_FRAGMENT) fields += measure(selection.selectionSet);
      else {
        const name = selection.name.value;
        const known = spread.get(name) ?? measure(fragments.get(name)?.selectionSet);
        spread.set(name, known);
        fields += known;
      }
    }
    return fields;
  };
  return measure(set);
}
