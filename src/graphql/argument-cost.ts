/** What an argument may ask for, known before anything is read for it: each object of it is a condition of its own. */
import { type ArgumentNode, type DocumentNode, type GraphQLError, visit } from 'graphql';
import { limitError } from './errors.ts';

/** How deep the objects and lists of an argument may nest. */
export const MAX_INPUT_DEPTH = 20;
/** How many objects an argument may hold: a database takes the cube of their number to plan how it meets them. */
export const MAX_OBJECTS = 100;

type Variables = { readonly [name: string]: unknown };

/** How deep a value nests, as far as the limit. */
function depthOf(value: unknown, limit: number): number {
  if (typeof value !== 'object' || value === null || limit === 0) return 0;
  return 1 + Math.max(0, ...Object.values(value).map((inner) => depthOf(inner, limit - 1)));
}

/** How many objects a value holds, lists not counted. */
function objectsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.values(value).reduce<number>((sum, inner) => sum + objectsIn(inner), 0);
  return inside + (Array.isArray(value) ? 0 : 1);
}

interface Size {
  readonly depth: number;
  readonly objects: number;
}

/** The size of an argument as it is written, with what its variables bring into it. */
function sizeOf(argument: ArgumentNode, given: ReadonlyMap<string, number>): Size {
  let [depth, deepest, objects] = [0, 0, 0];
  const enter = () => {
    depth++;
    deepest = Math.max(deepest, depth);
  };
  const leave = () => {
    depth--;
  };
  visit(argument, {
    ObjectValue: {
      enter: () => {
        enter();
        objects++;
      },
      leave,
    },
    ListValue: { enter, leave },
    Variable: {
      enter: ({ name }) => {
        objects += given.get(name.value) ?? 0;
      },
    },
  });
  return { depth: deepest, objects };
}

const tooDeep = (argument: string): GraphQLError =>
  limitError(
    'QUERY_TOO_DEEP',
    `Argument "${argument}" nests deeper than ${MAX_INPUT_DEPTH} objects and lists.`,
    MAX_INPUT_DEPTH,
    argument,
  );

/** What the limits say against the arguments of a document, or null. */
export function inputOverLimit(document: DocumentNode, variables: Variables): GraphQLError | null {
  const given = new Map<string, number>();
  for (const [name, value] of Object.entries(variables)) {
    if (depthOf(value, MAX_INPUT_DEPTH + 1) > MAX_INPUT_DEPTH) return tooDeep(`$${name}`);
    given.set(name, objectsIn(value));
  }
  let found: GraphQLError | null = null;
  visit(document, {
    Argument: {
      enter: (argument) => {
        const { depth, objects } = sizeOf(argument, given);
        const name = argument.name.value;
        if (depth > MAX_INPUT_DEPTH) found ??= tooDeep(name);
        if (objects > MAX_OBJECTS)
          found ??= limitError(
            'QUERY_TOO_COMPLEX',
            `Argument "${name}" holds ${objects} objects; ${MAX_OBJECTS} are allowed. Give several values of a field in one list, or ask in several queries.`,
            MAX_OBJECTS,
            name,
          );
        return false;
      },
    },
  });
  return found;
}
