/** The fields that an operation asks of an object, as GraphQL merges them. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import { isIncremental } from '../directives.ts';
import { Unplannable } from './symbols.ts';

/** One operation, with the values of its variables. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Response keys in their order, each with the fields that are merged under it. */
export type Selected = ReadonlyMap<string, readonly FieldNode[]>;

/** The fields that some nodes ask of a type. */
export function select(
  asked: Asked,
  type: GraphQLObjectType,
  nodes: readonly { readonly selectionSet?: SelectionSetNode | undefined }[],
): Selected {
  const selected = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const visit = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (!isAsked(asked, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const fields = selected.get(key);
        if (fields === undefined) selected.set(key, [selection]);
        else fields.push(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(asked, type, selection)) visit(selection.selectionSet);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = asked.fragments.get(selection.name.value);
        if (fragment !== undefined && applies(asked, type, fragment)) visit(fragment.selectionSet);
      }
    }
  };
  for (const { selectionSet } of nodes) visit(selectionSet);
  return selected;
}

function isAsked({ variables }: Asked, selection: SelectionNode): boolean {
  // What comes piece by piece is no single answer.
  if (selection.directives?.some(isIncremental)) throw new Unplannable('it is asked for piece by piece');
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return skip?.['if'] !== true && include?.['if'] !== false;
}

function applies(
  { schema }: Asked,
  type: GraphQLObjectType,
  { typeCondition }: Pick<FragmentDefinitionNode, 'typeCondition'> | { readonly typeCondition?: undefined },
): boolean {
  if (typeCondition === undefined) return true;
  const condition = typeFromAST(schema, typeCondition);
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
}
