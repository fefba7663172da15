/** Which argument an error of GraphQL's own is about, and what is allowed there: it says so in words alone. */
import {
  type ASTNode,
  type DocumentNode,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  Kind,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';

export interface WrongArgument {
  readonly argument: string;
  readonly allowed: string | null;
}

const SCALARS: { readonly [name: string]: string } = {
  Boolean: 'true or false',
  Date: 'a date such as "2022-05-12"',
  DateTime: 'a moment such as "2022-05-12T09:30:00Z"',
  Float: 'a number',
  ID: 'an id that a field "id" gave',
  Int: 'a whole number',
  String: 'text',
};

const oneOf = (names: readonly string[]): string =>
  names.length === 1 ? String(names[0]) : `one of ${names.join(', ')}`;

/** What an input of a type may be. */
export function allowedOf(type: GraphQLInputType): string {
  const bare = getNullableType(type);
  if (isListType(bare)) return `${allowedOf(bare.ofType)}, or a list of such`;
  if (isEnumType(bare)) return oneOf(bare.getValues().map(({ name }) => name));
  if (isInputObjectType(bare)) return `an object with fields of ${bare.name}: ${fieldsOf(bare)}`;
  return SCALARS[bare.name] ?? `a ${bare.name}`;
}

const fieldsOf = (type: GraphQLInputType): string =>
  isInputObjectType(type) ? Object.keys(type.getFields()).join(', ') : '';

type Step = ASTNode | readonly ASTNode[];
const isNodes = (step: Step): step is readonly ASTNode[] => Array.isArray(step);

/** The name of what stands at the end of a chain of nodes, such as filter.types[0]; null outside of arguments. */
function nameOf(chain: readonly Step[]): string | null {
  let name: string | null = null;
  for (const [index, step] of chain.entries()) {
    if (isNodes(step)) {
      const above = chain[index - 1];
      const below = chain[index + 1];
      if (name !== null && above !== undefined && !isNodes(above) && above.kind === Kind.LIST)
        name += `[${step.indexOf(below as ASTNode)}]`;
    } else if (step.kind === Kind.ARGUMENT) name = step.name.value;
    else if (step.kind === Kind.VARIABLE_DEFINITION) name = `$${step.variable.name.value}`;
    else if (step.kind === Kind.OBJECT_FIELD && name !== null) name += `.${step.name.value}`;
  }
  return name;
}

/** What is left out, by what GraphQL says of it. */
const MISSING_FIELD = /(?:^|; )Field "(?:\w+\.)?(\w+)" of required type/;
const MISSING_ARGUMENT = /argument "(\w+)" of type "[^"]+" is required/;

/** What an error of the validation is about; null where it is no argument. */
export function wrongArgument(
  schema: GraphQLSchema,
  document: DocumentNode,
  { nodes, message }: GraphQLError,
): WrongArgument | null {
  const info = new TypeInfo(schema);
  // A variable in a wrong place comes after its definition.
  const last = nodes?.at(-1);
  let found: WrongArgument | null = null;
  const at = (node: ASTNode, chain: readonly Step[]): WrongArgument | null => {
    const left = MISSING_ARGUMENT.exec(message)?.[1];
    if (left !== undefined) {
      const type = info.getFieldDef()?.args.find(({ name }) => name === left)?.type;
      return type === undefined ? null : { argument: left, allowed: allowedOf(type) };
    }
    const argument = nameOf(chain);
    if (argument === null) return null;
    if (node.kind === Kind.ARGUMENT && info.getArgument() == null) {
      const known = info.getFieldDef()?.args.map(({ name }) => name) ?? [];
      return { argument, allowed: known.length === 0 ? 'no argument' : oneOf(known) };
    }
    const type = info.getInputType();
    const parent = info.getParentInputType();
    if (node.kind === Kind.OBJECT_FIELD && type == null && parent != null)
      return { argument, allowed: oneOf(fieldsOf(parent).split(', ')) };
    const missing = MISSING_FIELD.exec(message)?.[1];
    const object = type == null ? null : getNullableType(type);
    if (missing !== undefined && isInputObjectType(object)) {
      const field = object.getFields()[missing];
      return {
        argument: `${argument}.${missing}`,
        allowed: field === undefined ? null : allowedOf(field.type),
      };
    }
    if (type == null) return { argument, allowed: null };
    return {
      argument,
      allowed: node.kind === Kind.VARIABLE ? `a variable of type ${type}` : allowedOf(type),
    };
  };
  visit(
    document,
    visitWithTypeInfo(info, {
      enter(node, _key, parent, _path, ancestors) {
        if (node === last) found = at(node, parent === undefined ? [node] : [...ancestors, parent, node]);
      },
    }),
  );
  return found;
}

/** What an error of a variable's value is about; null for any other error. */
export function wrongVariable(schema: GraphQLSchema, { message, nodes }: GraphQLError): WrongArgument | null {
  const variable = /^Variable "\$(\w+)"/.exec(message)?.[1];
  const definition = nodes?.find((node) => node.kind === Kind.VARIABLE_DEFINITION);
  if (variable === undefined) return null;
  const type = definition === undefined ? undefined : typeFromAST(schema, definition.type);
  if (!isInputType(type)) return { argument: `$${variable}`, allowed: null };
  const missing = MISSING_FIELD.exec(message)?.[1];
  const within = /^.* at "\w+((?:\.\w+|\[\d+\])*)"; /s.exec(message)?.[1] ?? '';
  const at = missing === undefined ? within : `${within}.${missing}`;
  const value = typeAt(type, at.match(/\w+/g) ?? []);
  return { argument: `$${variable}${at}`, allowed: value === null ? null : allowedOf(value) };
}

/** The type of what stands below an input, by the names of fields and the places in lists. */
function typeAt(type: GraphQLInputType, [step, ...rest]: readonly string[]): GraphQLInputType | null {
  const bare = getNullableType(type);
  if (step === undefined) return type;
  if (isListType(bare)) return typeAt(bare.ofType, /^\d+$/.test(step) ? rest : [step, ...rest]);
  const below = isInputObjectType(bare) ? bare.getFields()[step] : undefined;
  return below === undefined ? null : typeAt(below.type, rest);
}
