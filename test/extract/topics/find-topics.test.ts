import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../src/article.ts';
import { readArticle } from '../../../src/ingest/pipeline.ts';
import { readKnowledge } from '../../../src/read/read-knowledge.ts';

const knowledge = readKnowledge();

/** Topics of each statement. */
function topicsOf(content: string, language: LanguageCode): (readonly string[])[] {
  const origin = { file: '-', line: null, encoding: 'utf-8' };
  const article = { id: 'x', url: null, outlet: null, title: null, content, publishedOn: null, language, origin };
  return readArticle(article, knowledge).statements.map(({ topics }) => topics);
}

describe('Arabic', () => {
  it.each([
    [
      'clitics and the article',
      'وقال الوزير إن بلاده ملتزمة بالهدنة وبإدخال المساعدات.',
      ['ceasefire', 'humanitarian-access'],
    ],
    ['a possessive pronoun', 'وقال الوزير إن عقوباتها لن ترفع.', ['sanctions']],
    ['an accusative', 'وقال الوزير إن بلاده تريد حلا سياسيا للجميع.', ['political-solution']],
    ['a weak word in another sense', 'وقال الوزير إن الطاقة في حدود المعقول.', []],
    ['a phrase that is not meant', 'وقال الوزير إن سيادة القانون فوق الجميع.', ['state-institutions']],
    ['a preposition on a short word', 'وقال الوزير إن بلاده تتمسك بحل سياسي.', ['political-solution']],
    ['a letter that is no preposition', 'وقال الوزير إن الفريق كامل ومستعد.', []],
    ['nothing', 'وقال الوزير إن ذلك مهم جدا.', []],
  ])('%s', (_, text, topics) => {
    expect(topicsOf(text, 'ar')).toEqual([topics]);
  });
});

describe('English', () => {
  it.each([
    ['phrases with a hyphen', 'The minister said that the cease-fire was holding.', ['ceasefire']],
    ['several, in text order', 'The minister said that refugees would get water.', ['refugees', 'water']],
    ['a weak word alone', 'The minister said that the settlement was fair.', []],
    ['a weak word in its context', 'The minister said that the settlements in Israel would stay.', ['settlements']],
    ['a phrase that is not meant', 'The minister said that the Senate minority leader agreed.', []],
  ])('%s', (_, text, topics) => {
    expect(topicsOf(text, 'en')).toEqual([topics]);
  });
});

it('only the words of the statement count, not those around it', () => {
  expect(topicsOf('The refugees waited. The minister said that it was late.', 'en')).toEqual([[]]);
});
