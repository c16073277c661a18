import { describe, expect, it } from 'vitest';
import { pairQuotes } from '../../src/language/pair-quotes.ts';
import { splitParagraphs } from '../../src/language/split-paragraphs.ts';

/** What the marks hold; what is not closed ends with three dots. */
function quoted(text: string): string[] {
  const quotes = pairQuotes(text, splitParagraphs(text));
  return quotes.map(({ inner, closed }) => text.slice(inner.start, inner.end) + (closed ? '' : '...'));
}

describe('pairs of marks', () => {
  it.each<[string, string, readonly string[]]>([
    ['guillemets', 'قال: «نعم» ثم «لا».', ['نعم', 'لا']],
    ['curly marks', 'He said “yes” and “no”.', ['yes', 'no']],
    ['straight marks, by turns', 'قال: "نعم" ثم "لا".', ['نعم', 'لا']],
    ['low and high marks', 'قال: „نعم”.', ['نعم']],
    ['single guillemets', 'قال: ‹نعم›.', ['نعم']],
    ['a quotation inside another, of other marks', 'قال: «إن خطة "الممر" جاهزة».', ['إن خطة "الممر" جاهزة', 'الممر']],
    ['the same marks nested', 'قال: «إن «الممر» جاهز».', ['إن «الممر» جاهز', 'الممر']],
    ['marks behind a clitic', 'وقال لـ«الصحيفة» وبـ"الورقة" قبل', ['الصحيفة', 'الورقة']],
    ['curly marks the wrong way round, as some agencies write', 'قال ”نعم“ ثم خرج', ['نعم']],
    ['a closing mark on both sides', 'قال ”نعم” ثم خرج', ['نعم']],
    ['an opening mark on both sides', 'قال “نعم“ ثم خرج', ['نعم']],
    ['nothing between marks', 'قال: «».', ['']],
    ['no marks', 'قال نعم', []],
    ['a closing mark alone, right behind a word', 'نعم» قال', []],
  ])('%s', (_what, text, held) => {
    expect(quoted(text)).toEqual(held);
  });

  it('that are not closed end with the paragraph', () => {
    expect(quoted('قال: «نعم يا سادة\n\nثم خرج')).toEqual(['نعم يا سادة...']);
    expect(quoted('He said: "yes, sirs\nthen left')).toEqual(['yes, sirs...']);
  });

  it('that every paragraph opens anew stay apart, and the last is closed', () => {
    expect(quoted('قال: «الفقرة الأولى\n«الفقرة الثانية\n«الفقرة الثالثة».')).toEqual([
      'الفقرة الأولى...',
      'الفقرة الثانية...',
      'الفقرة الثالثة',
    ]);
  });

  it('opened anew by a straight mark before a word leave the first one open', () => {
    expect(quoted('He said "yes to all and "no to none"')).toEqual(['yes to all and ...', 'no to none']);
  });

  it('that cross are closed by the one that matches', () => {
    const held = quoted('قال: «إن “الممر جاهز» ثم خرج');
    expect(held).toContain('إن “الممر جاهز');
  });

  it.each(['«»«»', '"""""', '»«', '“”“', '«"»"', '‹«„', `${'«'.repeat(50)}a${'»'.repeat(50)}`])(
    'of %j lie inside the text, each with its inner part inside it',
    (text) => {
      for (const { start, end, inner } of pairQuotes(text, splitParagraphs(text))) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(inner.start).toBeGreaterThan(start);
        expect(inner.end).toBeGreaterThanOrEqual(inner.start);
        expect(end).toBeGreaterThanOrEqual(inner.end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    },
  );
});

describe('paragraphs', () => {
  it('are the lines that hold something, without the white space around them', () => {
    const text = '\n  أولا  \r\n\n\t\nثانيا\u00a0';
    expect(splitParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(['أولا', 'ثانيا']);
  });

  it('are none in a text of white space', () => {
    expect(splitParagraphs(' \n \t\n')).toEqual([]);
  });
});
