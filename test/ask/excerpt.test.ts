import { expect, test } from 'vitest';
import { excerpt, joinNear, opening } from '../../src/ask/excerpt.ts';

test('an untitled text is called by its first words, whole ones', () => {
  expect(opening('  Talks opened in Oslo.\nMore ')).toBe('Talks opened in Oslo. More');
  const long = opening(`${'word '.repeat(30)}end`);
  expect(long).toMatch(/^(?:word )+word…$/);
  expect(long.length).toBeLessThanOrEqual(81);
  expect(opening('')).toBe('');
});

test('places near to each other are one', () => {
  expect(
    joinNear([
      { start: 300, end: 310 },
      { start: 0, end: 5 },
      { start: 20, end: 30 },
    ]),
  ).toEqual([
    { start: 0, end: 30 },
    { start: 300, end: 310 },
  ]);
});

test('words around a place: of the same line, whole, with an ellipsis where some are left out', () => {
  const text = `First line.\n${'before '.repeat(20)}Kerry met Zarif ${'after '.repeat(20)}\nLast line.`;
  const start = text.indexOf('Kerry');
  const words = excerpt(text, { start, end: start + 'Kerry met Zarif'.length });
  expect(words).toMatch(/^…(?:before )+Kerry met Zarif (?:after )+after…$/);
  expect(excerpt('Kerry met Zarif.', { start: 0, end: 5 })).toBe('Kerry met Zarif.');
});
