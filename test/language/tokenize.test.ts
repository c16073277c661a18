import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokenize.ts';

function cut(text: string): string[] {
  return tokenize(text).map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);
}

const TEXTS = [
  '',
  '   ',
  'قال الوزير: «نعم».',
  'في ١٥ و١٦ شباط 2017، الساعة 10:30',
  'the U.S. said "no" (again).',
  '50km 3G',
  'مُحَمَّد\u200f والأردن\u200e',
  '\ud83d\ude00 x \ud83d',
  'a\u00a0b\u2003c\r\n\td',
  '۲۳ بهمن',
  'كلمة\u200cأخرى',
  '،؛؟٪۔…',
  'Zürich Łódź Москва',
];

describe('tokens', () => {
  it.each(TEXTS)('of %j tile the text: in order, without overlap, nothing but white space between', (text) => {
    let at = 0;
    for (const { start, end } of tokenize(text)) {
      expect(text.slice(at, start).trim()).toBe('');
      expect(end).toBeGreaterThan(start);
      expect(start).toBeGreaterThanOrEqual(at);
      at = end;
    }
    expect(text.slice(at).trim()).toBe('');
  });

  it.each<[string, readonly string[]]>([
    ['قال: «نعم»', ['word:قال', 'mark::', 'mark:«', 'word:نعم', 'mark:»']],
    ['١٥ و١٦', ['number:١٥', 'word:و', 'number:١٦']],
    ['۲۳', ['number:۲۳']],
    ['50km', ['number:50', 'word:km']],
    ['مُحَمَّد،', ['word:مُحَمَّد', 'mark:،']],
    ['10%؟', ['number:10', 'mark:%', 'mark:؟']],
    ['وال«حوار»', ['word:وال', 'mark:«', 'word:حوار', 'mark:»']],
    ['Zürich', ['word:Zürich']],
    ['...', ['mark:.', 'mark:.', 'mark:.']],
  ])('%s', (text, tokens) => {
    expect(cut(text)).toEqual(tokens);
  });

  it('hold direction marks and joiners in the word they stand in', () => {
    expect(cut('الأردن\u200f قال\u200e')).toEqual(['word:الأردن\u200f', 'word:قال\u200e']);
    expect(cut('می\u200cگوید')).toEqual(['word:می\u200cگوید']);
  });
});
