import { describe, expect, it } from 'vitest';
import { toArabicDocument } from '../../../src/language/ar/to-arabic-document.ts';
import { knowledge, readArabic, toArticle } from '../../extract/ar/read-arabic.ts';

function sentences(text: string): string[] {
  const document = toArabicDocument(toArticle(text), knowledge);
  return document.sentences.map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  it.each<[string, string, readonly string[]]>([
    ['end with a stop', 'وصل الوفد. ثم غادر! لماذا؟ لا جواب۔', ['وصل الوفد.', 'ثم غادر!', 'لماذا؟', 'لا جواب۔']],
    [
      'do not end inside a closed quotation',
      'قال «وصلنا. لم نجد أحدا. عدنا» ثم صمت. وغادر.',
      ['قال «وصلنا. لم نجد أحدا. عدنا» ثم صمت.', 'وغادر.'],
    ],
    ['end with a quotation that ends with a stop', 'قال: «وصلنا.» ثم غادر.', ['قال: «وصلنا.»', 'ثم غادر.']],
    ['go on behind a mark that is never closed', 'قال: «وصلنا. لم نجد أحدا.', ['قال: «وصلنا.', 'لم نجد أحدا.']],
    [
      'do not end at an initial or the title of a doctor',
      'وصل د. سامر حداد و أ. فارس.',
      ['وصل د. سامر حداد و أ. فارس.'],
    ],
    [
      'do not end inside an address or a number',
      'زار www.example.org وبلغ 3.5 في المئة. ثم نام.',
      ['زار www.example.org وبلغ 3.5 في المئة.', 'ثم نام.'],
    ],
    ['end once at several stops', 'وصل الوفد... ثم غادر؟! نعم.', ['وصل الوفد...', 'ثم غادر؟!', 'نعم.']],
    ['end at an ellipsis of one sign', 'وصل الوفد… ثم غادر', ['وصل الوفد…', 'ثم غادر']],
    ['end with their line', 'عنوان بلا نقطة\nنص الخبر', ['عنوان بلا نقطة', 'نص الخبر']],
  ])('%s', (_what, text, cut) => {
    expect(sentences(text)).toEqual(cut);
  });

  it('hold all tokens, each once and under its own index', () => {
    const text = 'وصل د. سامر. قال: «نعم. لا».\n\n\nثم غادر… في 3.5 ساعات';
    const { tokens, sentences: cut, paragraphs } = toArabicDocument(toArticle(text), knowledge);
    expect(cut[0]?.firstToken).toBe(0);
    expect(cut.at(-1)?.endToken).toBe(tokens.length);
    cut.forEach((sentence, n) => {
      expect(sentence.index).toBe(n);
      if (n > 0) expect(sentence.firstToken).toBe(cut[n - 1]?.endToken);
      for (let k = sentence.firstToken; k < sentence.endToken; k++)
        expect(tokens[k]).toMatchObject({ index: k, sentence: n });
      const paragraph = paragraphs[sentence.paragraph];
      expect(paragraph && paragraph.start <= sentence.start && sentence.end <= paragraph.end).toBe(true);
    });
  });
});

describe("the site's own words", () => {
  const report = 'قالت الأمم المتحدة إن القافلة وصلت.';

  it.each(['اقرأ أيضا: قال مسؤول إن الطريق مقطوع.', 'اقرأ أيضاً\nقال مسؤول إن الطريق مقطوع.'])(
    'and all that stands behind them give no statement: %s',
    (tail) => {
      const { statements } = readArabic(`${report}\n${tail}`);
      expect(statements.map(({ text }) => text)).toEqual(['القافلة وصلت']);
    },
  );

  it('do not end a text in which they stand inside a sentence', () => {
    const { statements } = readArabic(`${report}\nوقال الوزير رامي حداد إن على الجميع أن اقرأ أيضا ما كتب.`);
    expect(statements).toHaveLength(2);
  });
});
