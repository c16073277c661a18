import { expect, it } from 'vitest';
import { findRepeats } from '../../../src/link/across/find-repeats.ts';
import { toQuoteSightings } from '../../../src/link/across/quote-sighting.ts';
import type { LinkedArticle } from '../../../src/link/linked-article.ts';

const WORDS = 'الجولة المقبلة من المحادثات ستعقد في جنيف بمشاركة الأردن وبرعاية الأمم المتحدة';

function told(article: string, on: string, texts: readonly string[], speaker = 'person:lavrov') {
  const statements = texts.map((text, n) => ({
    ...{
      id: `statement:${article}:${n + 1}`,
      text,
      speaker,
      saidOn: on,
      content: { start: 100 * n, end: 100 * n + 50 },
    },
  }));
  return { article, quotes: toQuoteSightings({ statements, actors: [] } as unknown as LinkedArticle) };
}

const found = (...articles: ReturnType<typeof told>[]) =>
  findRepeats(articles, (_, speaker) => speaker).map(({ statement, of }) => `${statement} ${of}`);

it('the same words of the same speaker are told again, whatever the spelling and the marks', () => {
  const again = `«${WORDS.replace('الأردن', 'الاردن')}»`;
  expect(found(told('a', '2017-02-16', [WORDS]), told('b', '2017-02-17', [again]))).toEqual([
    'statement:b:1 statement:a:1',
  ]);
});

it('the earliest is the original, and all others point to it', () => {
  const articles = [
    told('c', '2017-02-18', [WORDS]),
    told('b', '2017-02-17', [WORDS]),
    told('a', '2017-02-19', [WORDS]),
  ];
  expect(found(...articles)).toEqual(['statement:c:1 statement:b:1', 'statement:a:1 statement:b:1']);
  expect(found(...articles.toReversed())).toEqual(found(...articles));
});

it('a paragraph repeated in one article is told again', () => {
  expect(found(told('a', '2017-02-16', [WORDS, 'كلام آخر لا شأن له بما سبق من الكلام', WORDS]))).toEqual([
    'statement:a:3 statement:a:1',
  ]);
});

it('a few words changed still are the same', () => {
  const [repeat] = findRepeats(
    [told('a', '2017-02-16', [WORDS]), told('b', '2017-02-16', [WORDS.replace('وبرعاية', 'ورعاية')])],
    (_, speaker) => speaker,
  );
  expect(repeat?.similarity).toBeGreaterThan(0.6);
  expect(repeat?.similarity).toBeLessThan(1);
});

it('other speakers, other words, weeks between, or very few words are not told again', () => {
  expect(found(told('a', '2017-02-16', [WORDS]), told('b', '2017-02-16', [WORDS], 'person:kerry'))).toEqual([]);
  const other = 'الجولة السابقة من المفاوضات عقدت في موسكو بغياب المعارضة ومن دون نتيجة';
  expect(found(told('a', '2017-02-16', [WORDS]), told('b', '2017-02-16', [other]))).toEqual([]);
  expect(found(told('a', '2017-02-16', [WORDS]), told('b', '2017-06-16', [WORDS]))).toEqual([]);
  expect(found(told('a', '2017-02-16', ['نرحب بالاتفاق']), told('b', '2017-02-16', ['نرحب بالاتفاق']))).toEqual([]);
});
