import { describe, expect, it } from 'vitest';
import { toExtractionJson } from '../../../src/export/extraction-json.ts';
import type { Span } from '../../../src/span.ts';
import { readArabic } from './read-arabic.ts';

const REPORT =
  'عمان 16 شباط - قال وزير الخارجية الأردني، أيمن الصفدي، إن «الأردن» يدعم الحوار، مضيفا أن الجولة الثانية ستعقد في أستانا يومي 15 و16 شباط الجاري بمشاركة روسيا وتركيا.\n\nونقلت وكالة رويترز عن مصدر دبلوماسي قوله: "لا جديد". وبحسب الأمم المتحدة، نزح آلاف المدنيين. والتقى سيرغي لافروف نظيره الأميركي جون كيري في جنيف أمس.';

const ODD = [
  '',
  ' ',
  '\n\n\n',
  '«»«»""',
  '«',
  '»',
  '"""""',
  '،،،:::...؟؟',
  'قال',
  'قال قال قال قال',
  'وقال: «',
  'وقال إن',
  'وبحسب',
  'بحسب بحسب بحسب',
  'ونقلت وكالة عن',
  'قال الوزير، الوزير، الوزير',
  'في 31 شباط من الشهر من العام',
  'بن بن بن آل أبو',
  'ولل وبال فك لل',
  '\ud83d قال الوزير إن \ude00 الباب مفتوح',
  '\u0640\u0640\u0640 \u064e\u064f \u200f\u200e',
  '\u200fقال\u200e الوزير\u200f إن الباب مفتوح',
  'قال Kerry إن the deal «جاهز» said الوزير',
  'ﻗﺎﻝ ﺍﻟﻮﺯﻳﺮ ﺇﻥ ﺍﻟﺒﺎﺏ ﻣﻔﺘﻮﺡ',
  '((((قال (الوزير) (إن) الباب) مفتوح',
  `${'و'.repeat(500)} ${'قالإن'.repeat(200)}`,
  REPORT,
];

describe('every text', () => {
  it.each(ODD.map((text) => [text.slice(0, 60), text] as const))(
    'is read without an error, and holds its spans: %j',
    (_start, text) => {
      const read = readArabic(text);
      const inside = ({ start, end }: Span) => start >= 0 && start < end && end <= text.length;
      const actors = new Set(read.actors.map(({ actor }) => actor.id));
      for (const { mentions } of read.actors) for (const mention of mentions) expect(inside(mention)).toBe(true);
      for (const statement of read.statements) {
        expect(statement.text).toBe(text.slice(statement.content.start, statement.content.end));
        expect(inside(statement.content) && inside(statement.cue)).toBe(true);
        if (statement.source) expect(inside(statement.source)).toBe(true);
        expect(actors).toContain(statement.speaker);
        for (const { actor } of statement.relays) expect(actors).toContain(actor);
        for (const { target, at } of statement.references) {
          expect(actors.has(target) || read.meetings.some(({ id }) => id === target)).toBe(true);
          expect(inside(at)).toBe(true);
        }
      }
      for (const meeting of read.meetings) {
        expect(inside(meeting.trigger)).toBe(true);
        for (const { actor } of meeting.attendees) expect(actors).toContain(actor);
      }
      const ids = [...actors, ...read.statements.map(({ id }) => id), ...read.meetings.map(({ id }) => id)];
      expect(new Set(ids).size).toBe(ids.length);
      expect(read.actors).toHaveLength(actors.size);
    },
  );

  it.each(ODD.map((text) => [text.slice(0, 60), text] as const))('gives the same twice: %j', (_start, text) => {
    expect(JSON.stringify(toExtractionJson(readArabic(text)))).toBe(JSON.stringify(toExtractionJson(readArabic(text))));
  });

  it('is read without an error wherever it breaks off', () => {
    for (let end = 0; end <= REPORT.length; end++) expect(() => readArabic(REPORT.slice(0, end))).not.toThrow();
  });

  it('with several statements numbers them in the order of the text', () => {
    const { statements } = readArabic(REPORT);
    expect(statements.length).toBeGreaterThan(2);
    expect(statements.map(({ id }) => id)).toEqual(statements.map((_, n) => `statement:test:${n + 1}`));
    const starts = statements.map(({ content }) => content.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe('time', () => {
  const unending = (line: string) => `${line.replaceAll('.', '')}، `;
  it.each([
    ['paragraphs', `${REPORT}\n`],
    ['one paragraph', `${REPORT.replaceAll('\n', ' ')} `],
    ['one sentence', unending(REPORT.replaceAll('\n', ' ').replaceAll('"', ''))],
    ['marks that never close', 'وقال الوزير: «الباب مفتوح\n'],
    ['straight marks', 'قال " و"'],
    ['offices', 'الوزير الوزير '],
    ['source phrases', 'بحسب مصدر '],
  ])('grows with the length, not with its square: %s', (_what, unit) => {
    expect(growth(unit, 25_000)).toBeLessThan(32);
  });

  it.each([
    ['names', 'محمد بن ', 25_000],
    ['parentheses', '(مصر) ', 12_500],
    ['marks that only open', '«', 12_500],
  ])('grows with the length, not with its square: %s', (_what, unit, units) => {
    expect(growth(unit, units)).toBeLessThan(32);
  });
});

/** How much longer eight times the text takes. */
function growth(unit: string, units: number): number {
  const time = (length: number) => {
    const content = unit.repeat(Math.ceil(length / unit.length));
    const start = performance.now();
    readArabic(content);
    return performance.now() - start;
  };
  time(8_000);
  const small = Math.min(time(units), time(units));
  return Math.min(time(8 * units), time(8 * units)) / Math.max(small, 5);
}
