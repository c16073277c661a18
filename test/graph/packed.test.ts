import { expect, it } from 'vitest';
import { type Json, pack, unpack } from '../../src/graph/packed.ts';

it.each<[string, Json]>([
  ['scalars', ['a', 1, true, null, '#']],
  [
    'a list of one shape',
    [
      { start: 1, end: 2 },
      { start: 3, end: 4 },
    ],
  ],
  ['a list of two shapes', [{ start: 1 }, { end: 2 }, { start: 1, end: 2 }]],
  ['lists in lists', [[{ a: [{ b: 1 }, { b: 2 }] }], [], [[]]]],
  ['objects', { name: 'x', inner: { list: [{ a: null }, { a: 'y' }] }, empty: {}, none: [] }],
  ['empty objects', [{}, {}]],
])('%s come back as they were', (_, value) => {
  expect(unpack(JSON.parse(JSON.stringify(pack(value))) as Json)).toEqual(value);
});

it('names of fields stand once', () => {
  const list = Array.from({ length: 50 }, (_, n) => ({ start: n, end: n + 1, foundBy: 'rule' }));
  expect(JSON.stringify(pack(list)).split('foundBy')).toHaveLength(2);
});

it('a list that begins with the mark of a table is refused', () => {
  expect(() => pack(['#', 'a'])).toThrow(TypeError);
});
