import { describe, expect, it } from 'vitest';
import { toArabicText } from '../../../src/extract/ar/arabic-text.ts';
import { fixDateline } from '../../../src/extract/ar/dates/dateline.ts';
import { findDates } from '../../../src/extract/ar/dates/find-dates.ts';
import { extractArabic } from '../../../src/extract/ar/extract-arabic.ts';
import { arabicWords } from '../../../src/extract/ar/word-types.ts';
import { meetingDays } from '../../../src/extract/meeting-days.ts';
import { toArabicDocument } from '../../../src/language/ar/to-arabic-document.ts';
import { textAt } from '../../../src/span.ts';
import { knowledge, readArabic, toArticle } from './read-arabic.ts';

const THURSDAY = '2017-02-16';

function textOf(content: string, publishedOn: string | null) {
  return toArabicText(toArabicDocument(toArticle(content, publishedOn), knowledge), arabicWords(knowledge));
}

/** The times of a text: `2017-02-06`, `2017-02-06..2017-02-07`, `2017-02` for a month, `-` for what fixes neither. */
function times(content: string, dateline: string | null): string {
  return findDates(textOf(content, dateline), dateline)
    .map((time) => {
      const { startsOn, endsOn } = meetingDays(time);
      if (startsOn === null) return '-';
      return startsOn === endsOn ? startsOn : `${startsOn}..${endsOn}`;
    })
    .join(' ');
}

function rules(content: string, dateline: string | null): string {
  return findDates(textOf(content, dateline), dateline)
    .map(({ foundBy }) => foundBy.replace('ar.date.', ''))
    .join(' ');
}

describe('times in Arabic, told on Thursday 16 February 2017', () => {
  it.each<[string, string, string]>([
    // weekdays
    ['عقد الاجتماع يوم الثلاثاء', '2017-02-14', 'weekday-past'],
    ['عقد الاجتماع الخميس', '2017-02-16', 'weekday-past'],
    ['عقد الاجتماع الخميس الماضي', '2017-02-09', 'weekday-last'],
    ['يعقد الاجتماع الأحد المقبل', '2017-02-19', 'weekday-next'],
    ['سيعقد الاجتماع يوم الأحد', '2017-02-19', 'weekday-future'],
    ['من المقرر أن يبدأ الاجتماع الاثنين', '2017-02-20', 'weekday-future'],
    ['عقد الاجتماع الأحد قبل الماضي', '2017-02-05', 'weekday-last'],
    ['عقد الاجتماع الاثنين والثلاثاء الماضيين', '2017-02-13..2017-02-14', 'weekday-last'],
    ['يعقد الاجتماع من الأحد إلى الثلاثاء المقبل', '2017-02-19..2017-02-21', 'weekday-next'],
    ['عقد الاجتماع الاثنين 13 شباط', '2017-02-13', 'day-month'],
    ['عقد الاجتماع الاثنين الموافق 13 فبراير 2017', '2017-02-13', 'day-month-year'],
    ['المؤتمر الخامس', '', ''],
    // days counted from today
    ['عقد الاجتماع اليوم', '2017-02-16', 'day-word'],
    ['عقد الاجتماع مساء أمس', '2017-02-15', 'day-word'],
    ['عقد الاجتماع أول من أمس', '2017-02-14', 'day-word'],
    ['عقد الاجتماع أمس الأول الثلاثاء', '2017-02-14', 'day-word-weekday'],
    ['يعقد الاجتماع غدا الجمعة', '2017-02-17', 'day-word-weekday'],
    ['في اليوم الثاني من الاجتماع', '', ''],
    ['في اليوم نفسه', '', ''],
    ['في نفس اليوم', '', ''],
    ['عقد الاجتماع قبل ثلاثة أيام', '2017-02-13', 'days-ago'],
    ['عقد الاجتماع قبل 4 أيام', '2017-02-12', 'days-ago'],
    ['عقد الاجتماع قبل يومين', '2017-02-14', 'days-ago'],
    ['عقد الاجتماع قبل يومين من القمة', '-', 'span'],
    // weeks and stretches fix no day
    ['عقد الاجتماع الأسبوع الماضي', '2017-02', 'week'],
    ['يعقد الاجتماع الأسبوع المقبل', '2017-02', 'week'],
    ['عقد الاجتماع قبل أسبوعين', '-', 'weeks-ago'],
    ['عقد الاجتماع قبل أسبوع', '2017-02', 'weeks-ago'],
    ['عقد الاجتماع قبل أيام', '-', 'span'],
    ['عقد الاجتماع قبل شهرين', '-', 'span'],
    ['عقد الاجتماع العام الماضي', '-', 'vague'],
    ['عقد الاجتماع في عام 2013', '-', 'vague'],
    ['عقد الاجتماع في وقت سابق اليوم', '2017-02-16', 'day-word'],
    // months
    ['عقد الاجتماع الشهر الماضي', '2017-01', 'relative-month'],
    ['يعقد الاجتماع الشهر الجاري', '2017-02', 'relative-month'],
    ['يعقد الاجتماع هذا الشهر', '2017-02', 'relative-month'],
    ['يعقد الاجتماع الشهر المقبل', '2017-03', 'relative-month'],
    ['عقد الاجتماع في كانون الأول الماضي', '2016-12', 'relative-month'],
    ['يعقد الاجتماع في أيلول (سبتمبر) المقبل', '2017-09', 'relative-month'],
    ['عقد الاجتماع في شباط 2016', '2016-02', 'month'],
    ['سيعقد الاجتماع في مارس', '2017-03', 'month'],
    ['عقد الاجتماع في ديسمبر', '2016-12', 'month'],
    ['وشهدت المحادثات تقدما في مايو', '-', 'year-open'],
    ['في ذلك اليوم', '', ''],
    ['ثلاث مرات في اليوم', '', ''],
    ['عقد الاجتماع الليلة الماضية', '2017-02-15', 'day-word'],
    ['مارس هذا الدور', '', ''],
    ['رئيسة الوزراء تيريزا ماي السابقة', '', ''],
    ['في هذه السنة', '-', 'vague'],
    ['صحيفة «الغد»', '', ''],
    ['بين الأول من كانون الثاني و15 شباط', '2017-01-01..2017-02-15', 'day-month'],
    ['يجرى الاستفتاء في حزيران (يونيو) من العام المقبل', '2018-06', 'month'],
    ['في 16 يونيو من العام الماضي', '2016-06-16', 'day-month-year'],
    ['المفاوضات جارية منذ تموز 2016', '-', 'since'],
    // days of months: names of the Levant, of Egypt and the Gulf, of the Maghreb, and both at once
    ['في 23 من هذا الشهر', '2017-02-23', 'day-of-relative-month'],
    ['في الثالث والعشرين من الشهر الماضي', '2017-01-23', 'day-of-relative-month'],
    ['في 15 الجاري', '2017-02-15', 'day-of-relative-month'],
    ['في 5 كانون الثاني', '2017-01-05', 'day-month'],
    ['في 5 يناير', '2017-01-05', 'day-month'],
    ['في 5 جانفي', '2017-01-05', 'day-month'],
    ['في 5 فيفري', '2017-02-05', 'day-month'],
    ['في 5 أفريل 2016', '2016-04-05', 'day-month-year'],
    ['في 5 ماي 2016', '2016-05-05', 'day-month-year'],
    ['في 5 جوان 2016', '2016-06-05', 'day-month-year'],
    ['في 5 جويلية 2016', '2016-07-05', 'day-month-year'],
    ['في 5 يوليوز 2016', '2016-07-05', 'day-month-year'],
    ['في 5 غشت 2016', '2016-08-05', 'day-month-year'],
    ['في 5 أوت 2016', '2016-08-05', 'day-month-year'],
    ['في 5 شتنبر 2016', '2016-09-05', 'day-month-year'],
    ['في 5 نونبر 2016', '2016-11-05', 'day-month-year'],
    ['في 5 دجنبر 2016', '2016-12-05', 'day-month-year'],
    ['في 5 شباط/فبراير', '2017-02-05', 'day-month'],
    ['في 5 شباط (فبراير) من عام 2016', '2016-02-05', 'day-month-year'],
    ['في 5 كانون الثاني/يناير الماضي', '2017-01-05', 'day-of-relative-month'],
    ['في 31 شباط', '-', 'no-such-day'],
    // ranges
    ['يومي 23 و24 كانون الثاني', '2017-01-23..2017-01-24', 'day-month'],
    ['يومي الـ 23 والـ 24 من كانون الثاني الماضي', '2017-01-23..2017-01-24', 'day-of-relative-month'],
    ['23-24 كانون الثاني', '2017-01-23..2017-01-24', 'day-month'],
    ['من 3 إلى 5 آذار', '2017-03-03..2017-03-05', 'day-month'],
    ['بين 3 و5 آذار', '2017-03-03..2017-03-05', 'day-month'],
    ['من 28 كانون الثاني إلى 3 شباط', '2017-01-28..2017-02-03', 'day-month'],
    ['من 28 كانون الأول حتى 3 كانون الثاني 2016', '2015-12-28..2016-01-03', 'day-month'],
    // numbers
    ['في 6/2/2017', '2017-02-06', 'numeric'],
    ['في ٦/٢/٢٠١٧', '2017-02-06', 'numeric'],
    ['في 2017-02-06', '2017-02-06', 'numeric'],
    ['مجموعة 5+1', '', ''],
    // the Hijra year
    ['في 9 جمادى الأولى 1438هـ', '2017-02-06', 'hijri'],
    ['في التاسع من جمادى الأولى 1438', '2017-02-06', 'hijri'],
    ['في 9 جمادى الأولى', '2017-02-06', 'hijri'],
    ['في 9/5/1438', '2017-02-06', 'hijri'],
    ['الاثنين 9 جمادى الأولى 1438هـ الموافق 6 فبراير 2017م', '2017-02-06', 'day-month-year'],
    ['في 6 فبراير 2017 (9 جمادى الأولى 1438)', '2017-02-06', 'day-month-year'],
    ['قال رجب طيب أردوغان', '', ''],
  ])('%s', (content, expected, rule) => {
    expect(times(content, THURSDAY)).toBe(expected);
    expect(rules(content, THURSDAY)).toBe(rule);
  });

  it('a Hijri day told by sight of the moon is that of its weekday', () => {
    // by the table 9 jumada al-ula 1438 was a Monday
    expect(times('الثلاثاء 9 جمادى الأولى 1438هـ', THURSDAY)).toBe('2017-02-07');
  });
});

describe('without a day of the article', () => {
  it.each<[string, string]>([
    ['عقد الاجتماع أمس', '-'],
    ['عقد الاجتماع الاثنين', '-'],
    ['عقد الاجتماع الشهر الماضي', '-'],
    ['عقد الاجتماع في 6 شباط', '-'],
    ['عقد الاجتماع قبل ثلاثة أيام', '-'],
    ['عقد الاجتماع في 6 شباط 2017', '2017-02-06'],
    ['عقد الاجتماع في شباط 2017', '2017-02'],
    ['عقد الاجتماع في 9 جمادى الأولى 1438', '2017-02-06'],
  ])('%s', (content, expected) => {
    expect(times(content, null)).toBe(expected);
  });
});

describe('the dateline', () => {
  it.each<[string, string | null, string | null, string]>([
    ['عقد الاجتماع اليوم الخميس.', '2017-02-16', '2017-02-16', 'agrees'],
    ['عقد الاجتماع اليوم الأربعاء.', '2017-02-16', '2017-02-15', 'is a day late'],
    ['عقد الاجتماع أمس الثلاثاء.', '2017-02-16', '2017-02-15', 'is a day late, by yesterday'],
    ['عقد الاجتماع اليوم الأحد.', '2017-02-16', '2017-02-16', 'is too far off: the weekday may be an error'],
    ['عقد اليوم الأربعاء ما أعلن أمس الأربعاء.', '2017-02-16', '2017-02-16', 'is contradicted'],
    ['قال: «عقد الاجتماع اليوم الأربعاء».', '2017-02-16', '2017-02-16', 'is not what somebody says'],
    ['عقد الاجتماع اليوم الأربعاء.', null, null, 'is not made up'],
  ])('%s, published on %s: %s, %s', (content, publishedOn, expected) => {
    expect(fixDateline(textOf(content, publishedOn), publishedOn)).toBe(expected);
  });
});

describe('what the dates of a text say', () => {
  it('an article without a day that tells relative times gets a notice', () => {
    const { notices } = readArabic('وعقدت القمة بين مصر والسودان في الخرطوم أمس.', null);
    expect(notices).toMatchObject([{ code: 'ARTICLE_UNDATED', severity: 'info' }]);
    expect(readArabic('وعقدت القمة بين مصر والسودان في 10 يناير 2016.', null).notices).toEqual([]);
    expect(readArabic('وعقدت القمة بين مصر والسودان في الخرطوم أمس.', THURSDAY).notices).toEqual([]);
  });

  it.each<[string, string | null, string | null]>([
    ['وقال لافروف أمس إن المحادثات مفيدة.', '2017-02-15', 'ar.date.day-word'],
    ['وقال لافروف في تصريحات الثلاثاء إن المحادثات مفيدة.', '2017-02-14', 'ar.date.weekday-past'],
    ['ويوم الاثنين الماضي أعلن لافروف أن المحادثات مفيدة.', '2017-02-13', 'ar.date.weekday-last'],
    ['وقال لافروف إن المحادثات بدأت أمس.', null, null],
    ['وقال لافروف إن المحادثات ستبدأ غدا.', null, null],
  ])('%s was said on %s', (content, day, rule) => {
    const { statements } = extracted(content);
    expect(statements[0]?.saidOn).toBe(day);
    expect(statements[0]?.saidOnBy?.foundBy ?? null).toBe(rule);
  });

  it('the day is carried to what the same speaker says behind it, and no further', () => {
    const content = [
      'قال وزير الخارجية الروسي سيرغي لافروف أمس إن المحادثات مفيدة، مضيفا أن الوفود ستعود.',
      'وأضاف أن بلاده تدعم الهدنة.',
      'وقال وزير الخارجية الإيراني محمد جواد ظريف إن بلاده ترحب بالهدنة.',
      'وقال لافروف إن الحل سياسي.',
    ].join('\n');
    const { statements } = extracted(content);
    expect(statements.map(({ saidOn }) => saidOn)).toEqual(['2017-02-15', '2017-02-15', '2017-02-15', null, null]);
    expect(statements.map(({ saidOnBy }) => saidOnBy?.foundBy.endsWith('+carried') ?? null)).toEqual([
      false,
      true,
      true,
      null,
      null,
    ]);
  });

  it('a day that was late is set right for what is said without a day', () => {
    const { statements } = readArabic('وصل الوفد اليوم الأربعاء.\nوقال لافروف إن المحادثات مفيدة.', THURSDAY);
    expect(statements[0]?.saidOn).toBe('2017-02-15');
  });

  it('the words of a meeting’s day are told, with the rule', () => {
    const content = 'وعقدت القمة بين مصر والسودان في الخرطوم الثلاثاء.';
    const [meeting] = extracted(content).meetings;
    expect(meeting?.dated && [textAt(content, meeting.dated), meeting.dated.foundBy]).toEqual([
      'الثلاثاء',
      'ar.date.weekday-past',
    ]);
  });
});

function extracted(content: string) {
  return extractArabic(toArabicDocument(toArticle(content, THURSDAY), knowledge), knowledge);
}
