import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { printSdl } from '../../src/graphql/sdl.ts';

const TYPES = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

describe('the schema', () => {
  test('is what schema/schema.graphql says: run `npx isnad sdl > schema/schema.graphql`', () => {
    const committed = readFileSync(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8');
    expect(committed === printSdl()).toBe(true);
  });

  test('describes every type, field, argument and value', () => {
    const bare: string[] = [];
    const check = (name: string, { description }: { description?: string | null | undefined }) => {
      if (!description?.trim()) bare.push(name);
    };
    for (const type of TYPES) {
      check(type.name, type);
      if (isObjectType(type) || isInterfaceType(type))
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field);
          for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument);
        }
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
      if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    }
    expect(bare).toEqual([]);
  });

  test('writes enum values in capitals', () => {
    const values = TYPES.filter(isEnumType).flatMap((type) => type.getValues().map(({ name }) => name));
    expect(values.filter((name) => !/^[A-Z][A-Z0-9_]*$/.test(name))).toEqual([]);
  });

  test('pages every connection alike', () => {
    const connections = TYPES.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ type: of }) => getNamedType(of).name.endsWith('Connection'))
        .map((field) => ({ name: `${type.name}.${field.name}`, args: field.args.map(({ name }) => name) })),
    );
    expect(connections.length).toBeGreaterThan(30);
    for (const { name, args } of connections)
      expect(args, name).toEqual(expect.arrayContaining(['first', 'after', 'last', 'before']));
  });
});
