import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type DocumentNode, parse, visit } from 'graphql';
import { expect, test } from 'vitest';
import { enumResolvers } from '../../src/api/resolvers/enums.ts';
import { readSdl, toSchema } from '../../src/api/schema.ts';
import { edgeProperties, nodeProperties } from '../../src/graph/rows.ts';

const sdl: DocumentNode = parse(readSdl().join('\n'));

test('SDL and resolvers fit, and the schema is as it was', async () => {
  await expect(printSchemaWithDirectives(toSchema())).toMatchFileSnapshot('schema.snapshot.graphql');
});

test('every type, field, argument and enum value is described', () => {
  const bare: string[] = [];
  const check = (
    node: { description?: unknown; name: { value: string } },
    _key: unknown,
    _parent: unknown,
    path: unknown,
  ) => {
    if (node.description === undefined) bare.push(`${node.name.value} at ${JSON.stringify(path)}`);
  };
  visit(sdl, {
    ObjectTypeDefinition: check,
    InterfaceTypeDefinition: check,
    EnumTypeDefinition: check,
    ScalarTypeDefinition: check,
    FieldDefinition: check,
    InputValueDefinition: check,
    EnumValueDefinition: check,
  });
  expect(bare).toEqual([]);
});

test('every enum has its values inside', () => {
  const values = new Map<string, string[]>();
  visit(sdl, {
    EnumTypeDefinition: (node) =>
      void values.set(
        node.name.value,
        (node.values ?? []).map(({ name }) => name.value),
      ),
  });
  expect(Object.fromEntries(values)).toEqual(
    Object.fromEntries(Object.entries(enumResolvers).map(([name, words]) => [name, Object.keys(words)])),
  );
});

/** Fields that stand for a property under another name, or that people do not ask for. */
const INSIDE = new Set([
  'key',
  'sha256',
  'fingerprint',
  'gave',
  'statusOn',
  'titledOn',
  'links',
  'extraction',
  'seriesKey',
]);

test('every property of a node of the graph is a field', () => {
  const fields = new Map<string, Set<string>>();
  visit(sdl, {
    ObjectTypeDefinition: (node) =>
      void fields.set(node.name.value, new Set((node.fields ?? []).map(({ name }) => name.value))),
  });
  const missing = Object.entries(nodeProperties).flatMap(([label, schema]) =>
    Object.keys(schema.shape)
      .filter((property) => !INSIDE.has(property) && !fields.get(label)?.has(property))
      .map((property) => `${label}.${property}`),
  );
  expect(missing).toEqual([]);
  const represents = Object.keys(edgeProperties.REPRESENTS.shape).filter((property) => !INSIDE.has(property));
  expect([...(fields.get('Representation') ?? [])]).toEqual(expect.arrayContaining(represents));
});
