import { describe, expect, it } from 'vitest';
import { cutAtSpans, paragraphsOf } from '../../../src/eval/page/cut-at-spans.ts';

const a = { id: 'a', start: 2, end: 12 };
const b = { id: 'b', start: 4, end: 8 };
const c = { id: 'c', start: 6, end: 20 };
const cut = (start: number, end: number, ...spans: (typeof a)[]) =>
  cutAtSpans({ start, end }, spans).map((run) => `${run.start}-${run.end} ${run.over.map(({ id }) => id).join('')}`);

describe('text is cut where spans begin and end', () => {
  it.each([
    ['none', cut(0, 10), ['0-10 ']],
    ['nested', cut(0, 20, b, a), ['0-2 ', '2-4 a', '4-8 ab', '8-12 a', '12-20 ']],
    ['overlapping, reaching out', cut(5, 15, a, c), ['5-6 a', '6-12 ca', '12-15 c']],
    ['outside', cut(0, 2, a, c), ['0-2 ']],
    ['twice the same', cut(2, 12, a, { ...a, id: 'd' }), ['2-12 ad']],
    [
      'empty, backwards and beyond the text',
      cut(0, 9, { ...a, end: 2 }, { ...a, end: 1 }, { ...c, end: 999 }),
      ['0-6 ', '6-9 c'],
    ],
  ])('%s', (_name, runs, expected) => {
    expect(runs).toEqual(expected);
  });
});

it('lines that are not blank are paragraphs', () => {
  const content = 'one\r\n\r\n  \n two \nthree';
  expect(paragraphsOf(content).map(({ start, end }) => content.slice(start, end))).toEqual(['one', ' two ', 'three']);
});
