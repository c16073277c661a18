import { describe, expect, it } from 'vitest';
import { formOf, isDefinite, readingsOf, startAfter, withoutArticle } from '../../../src/language/ar/clitics.ts';
import { foldArabic } from '../../../src/language/ar/fold.ts';
import type { Token } from '../../../src/language/document.ts';

function readings(word: string): string[] {
  return readingsOf(foldArabic(word)).map((r) => `${r.conjunction}${r.preposition} ${r.key}`);
}

function wordToken(word: string): Token {
  return { kind: 'word', start: 0, end: word.length, folded: foldArabic(word), sentence: 0, index: 0 };
}

describe('readings of a word', () => {
  it.each<[string, string]>([
    ['وبالأردن', 'wb الاردن'],
    ['والأردن', 'w الاردن'],
    ['فقال', 'f قال'],
    ['للجنة', 'l اللجنه'],
    ['للجنة', 'l لجنه'],
    ['لمصر', 'l مصر'],
    ['كوسيط', 'k وسيط'],
    ['وكالة', 'w كاله'],
    ['وكالة', ' وكاله'],
  ])('%s can be read as "%s"', (word, reading) => {
    expect(readings(word)).toContain(reading);
  });

  it.each<[string, string]>([
    ['للأردن', 'l الاردن'],
    ['للوفد', 'l الوفد'],
    ['وللأمم', 'wl الامم'],
  ])('%s can be read as "%s"', (word, reading) => {
    expect(readings(word)).toContain(reading);
  });

  it('start with the whole word', () => {
    for (const word of ['وبالأردن', 'للأمم', 'من', 'و']) expect(readings(word)[0]).toBe(` ${foldArabic(word)}`);
  });

  it('keep two letters at least', () => {
    for (const word of ['و', 'وب', 'بل', 'ول', 'وبل', 'لل', 'ولل', 'كل', 'فبه', 'وكل', 'لله', 'وبكم']) {
      const taken = readingsOf(foldArabic(word)).slice(1);
      expect(taken.filter(({ key }) => key.length < 2)).toEqual([]);
    }
  });

  it('take off what they say they take: the rest of the word is the key, the article of li-l- written out', () => {
    for (const word of ['وبالأردن', 'وللأمم', 'للوفد', 'فكوسيط', 'ولمصر']) {
      const folded = foldArabic(word);
      for (const { key, taken } of readingsOf(folded)) {
        const rest = folded.slice(taken);
        expect([rest, `\u0627${rest}`, `\u0627\u0644${rest}`]).toContain(key);
      }
    }
  });
});

describe('the words behind clitics, as written', () => {
  it.each([
    ['وبالأُردن', 'wb', 'الأُردن'],
    ['للأمم', 'l', 'الأمم'],
    ['وـالوفد', 'w', 'الوفد'],
    ['لمصر', 'l', 'مصر'],
  ])('%s without %s is %s', (word, clitics, form) => {
    const token = wordToken(word);
    const reading = readingsOf(token.folded).find((r) => r.conjunction + r.preposition === clitics);
    expect(reading && formOf(word, token, reading)).toBe(form);
  });

  it('start behind as many letters, vowel marks not counted', () => {
    const word = 'وَبِالوفد';
    expect(word.slice(startAfter(word, wordToken(word), 2))).toBe('الوفد');
    expect(startAfter(word, wordToken(word), 99)).toBe(word.length);
  });
});

describe('the article', () => {
  it.each([
    ['الوفد', true, 'وفد'],
    ['وفد', false, 'وفد'],
    ['ال', false, 'ال'],
    ['الى', false, 'الى'],
  ])('%s', (word, definite, bare) => {
    expect(isDefinite(word)).toBe(definite);
    expect(withoutArticle(word)).toBe(bare);
  });
});
