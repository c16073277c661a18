import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect-language.ts';
import { foldEnglish } from '../../src/language/en/fold.ts';

describe('the language of a text', () => {
  it.each<[string, string, 'ar' | 'en' | null]>([
    ['Arabic', 'قال الوزير إن المحادثات بدأت.', 'ar'],
    ['English', 'The minister said talks had begun.', 'en'],
    ['Arabic that names English bodies', 'قالت Reuters إن اتفاق NATO سيوقع في Geneva غدا وإن الوفود وصلت', 'ar'],
    ['English that names Arabic ones', 'The paper الشرق said that talks had begun in the morning', 'en'],
    ['another script', '部長は協議が始まったと述べた。', null],
    ['Cyrillic', 'Министр заявил, что переговоры начались.', null],
    ['digits and marks alone', '12:30 - 2017/02/16 ...', null],
    ['nothing', '', null],
  ])('%s', (_what, text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is told by its beginning: a long tail in another script changes nothing', () => {
    expect(detectLanguage(`${'قال الوزير نعم. '.repeat(400)}${'the minister said yes. '.repeat(4000)}`)).toBe('ar');
  });
});

describe('folding English', () => {
  it.each(['Geneva', 'Côte d’Ivoire', 'U.N.', 'Łódź', 'ISTANBUL', 'Straße', 'Al-Nahda'])(
    '%s, folded twice, is the same',
    (word) => {
      expect(foldEnglish(foldEnglish(word))).toBe(foldEnglish(word));
      expect(foldEnglish(word)).toBe(foldEnglish(word).toLowerCase());
    },
  );
});
