import { describe, expect, it } from 'vitest';
import { extractArabic } from '../../../src/extract/ar/extract-arabic.ts';
import { toArabicDocument } from '../../../src/language/ar/to-arabic-document.ts';
import { knowledge, toArticle } from './read-arabic.ts';

function seriesIn(content: string) {
  const document = toArabicDocument(toArticle(content, '2017-03-16'), knowledge);
  return extractArabic(document, knowledge).meetings.map(({ series, round }) => [series, round]);
}

describe('the series of a meeting', () => {
  it.each<[string, string, string, number | null]>([
    ['by city and subject', 'وعقدت محادثات أستانا حول سورية أمس.', 'astana-syria', null],
    ['with an ordinal', 'وعقدت الجولة الثالثة من محادثات أستانا حول سورية أمس.', 'astana-syria', 3],
    ['with a number', 'وعقد اجتماع أستانا 3 حول سورية أمس.', 'astana-syria', 3],
    [
      'with a subject told elsewhere',
      'وتبدأ محادثات في جنيف غدا بين إيران ومصر. وتشهد سوريا هدنة.',
      'geneva-syria',
      null,
    ],
    ['without a city', 'وعقدت المفاوضات النووية بين إيران وفرنسا أمس.', 'iran-nuclear', null],
    ['by a body', 'وعقدت قمة مجموعة السبع في ألمانيا أمس.', 'g7', null],
  ])('is known %s', (_what, text, series, round) => {
    expect(seriesIn(text)).toEqual([[series, round]]);
  });

  it('is not guessed where two subjects would do', () => {
    expect(seriesIn('وتبدأ محادثات في جنيف غدا بين إيران ومصر. وتشهد سوريا هدنة، وتشهد اليمن هدنة.')).toEqual([
      [null, null],
    ]);
  });

  it('is not guessed from a city alone', () => {
    expect(seriesIn('وعقدت محادثات بين مصر والسودان في جنيف أمس.')).toEqual([[null, null]]);
  });
});

describe('the series of both languages', () => {
  it('are the same, each with a name', () => {
    const ids = (language: 'ar' | 'en', name: string) =>
      [...new Set([...knowledge.lexicons[language].words(name).values()].map(String))].sort();
    const series = ids('ar', 'meeting-series');
    expect(series.length).toBeGreaterThanOrEqual(20);
    expect(ids('en', 'meeting-series')).toEqual(series);
    expect(ids('ar', 'series-names')).toEqual(series);
    expect(ids('en', 'series-names')).toEqual(series);
  });
});
