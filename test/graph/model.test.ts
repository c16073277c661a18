import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { edgeEnds, edgeProperties, nodeProperties } from '../../src/graph/rows.ts';
import { packagePath } from '../../src/package-root.ts';
import { readCypherScript } from '../../src/read/read-cypher.ts';

const model = readFileSync(packagePath('schema/graph/model.md'), 'utf8');

/** Property names in the last column of the table row that begins with a name; `?` marks those that may be absent. */
function documented(name: string): string[] {
  const row = model.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
  const cells = row?.split('|') ?? [];
  return [...(cells.at(-2) ?? '').matchAll(/`(\w+\??)`/g)].map((match) => String(match[1])).sort();
}

function inSchema(shape: Readonly<Record<string, { safeParse(value: unknown): { success: boolean } }>>): string[] {
  return Object.entries(shape)
    .map(([name, schema]) => (schema.safeParse(undefined).success ? `${name}?` : name))
    .sort();
}

describe('schema/graph/model.md agrees with src/graph/rows.ts', () => {
  test.each(Object.entries(nodeProperties))('%s', (label, schema) => {
    expect(documented(label)).toEqual(['id', ...inSchema(schema.shape)].sort());
  });

  test.each(Object.entries(edgeProperties))('%s', (type, schema) => {
    expect(documented(type)).toEqual(inSchema(schema.shape));
  });

  test.each(Object.entries(edgeEnds))('%s joins what it says', (type, { from, to }) => {
    const cells =
      model
        .split('\n')
        .find((line) => line.startsWith(`| \`${type}\` |`))
        ?.split('|') ?? [];
    const ends = String(cells[2])
      .split('→')
      .map((side) => [...side.matchAll(/\w+/g)].map(String));
    const spelled = (labels: readonly string[]) =>
      labels.flatMap((label) => (label === 'Actor' ? ACTORS : [label])).sort();
    expect(ends.map(spelled)).toEqual([[...from].sort(), [...to].sort()]);
  });

  test('every label has a constraint and an index on id', () => {
    const constraints = readCypherScript('schema/graph/constraints.cypher');
    const indexes = readCypherScript('schema/graph/indexes.cypher');
    for (const label of Object.keys(nodeProperties)) {
      expect(constraints.filter((text) => text.includes(`(n:${label}) REQUIRE n.id IS UNIQUE`))).toHaveLength(1);
      expect(indexes.filter((text) => text.includes(`(n:${label}) ON (n.id)`))).toHaveLength(1);
    }
  });
});

const ACTORS = ['Person', 'Country', 'Organization', 'Group'];
