import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../../src/language/ar/fold.ts';

describe('folding', () => {
  it.each([
    ['أحمد', 'احمد'],
    ['إيران', 'ايران'],
    ['آسيا', 'اسيا'],
    ['مستشفى', 'مستشفي'],
    ['القاهرة', 'القاهره'],
    ['مسؤول', 'مسوول'],
    ['هيئة', 'هييه'],
    ['محــــمد', 'محمد'],
    ['مُحَمَّدٌ', 'محمد'],
    ['گوگل', 'كوكل'],
    ['علی', 'علي'],
    ['BBC عربي', 'bbc عربي'],
    ['\u200fالأردن\u200e', 'الاردن'],
  ])('%s becomes %s', (text, folded) => {
    expect(foldArabic(text)).toBe(folded);
  });

  it('gives the same for composed and decomposed letters', () => {
    for (const word of ['أُردنيّة', 'مسؤولين', 'هيئات', 'آراء', 'إِجراء']) {
      expect(foldArabic(word.normalize('NFD'))).toBe(foldArabic(word.normalize('NFC')));
    }
  });

  it('leaves no vowel mark, tatweel, joiner or direction mark', () => {
    const marks =
      '\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0670\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2066\u2069\ufeff';
    expect(foldArabic(marks)).toBe('');
  });

  it('is idempotent and never longer, for every unit of the Basic Multilingual Plane', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const folded = foldArabic(String.fromCharCode(unit));
      if (folded.length > 1 || foldArabic(folded) !== folded) expect.fail(`U+${unit.toString(16)} gives ${folded}`);
    }
  });

  it('keeps apart what is told apart by letters', () => {
    expect(foldArabic('عمان')).not.toBe(foldArabic('عمّانية'));
    expect(foldArabic('سعيد')).not.toBe(foldArabic('سعد'));
    expect(foldArabic('ضياء')).not.toBe(foldArabic('ظياء'));
  });
});
