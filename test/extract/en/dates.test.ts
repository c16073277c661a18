import { describe, expect, it } from 'vitest';
import { toEnglishText } from '../../../src/extract/en/english-text.ts';
import { findDates } from '../../../src/extract/en/find-dates.ts';
import { meetingDays } from '../../../src/extract/meeting-days.ts';
import { toEnglishDocument } from '../../../src/language/en/to-english-document.ts';
import { knowledge, readEnglish, toArticle } from './read-english.ts';

const THURSDAY = '2017-02-16';

function found(content: string, dateline: string | null) {
  const text = toEnglishText(toEnglishDocument(toArticle(content, dateline), knowledge), knowledge);
  return findDates(text, dateline);
}

/** The times of a text: `2017-02-06`, `2017-02-06..2017-02-07`, `2017-02` for a month, `-` for what fixes neither. */
function times(content: string, dateline: string | null): string {
  return found(content, dateline)
    .map((time) => {
      const { startsOn, endsOn } = meetingDays(time);
      if (startsOn === null) return '-';
      return startsOn === endsOn ? startsOn : `${startsOn}..${endsOn}`;
    })
    .join(' ');
}

describe('times in English, told on Thursday 16 February 2017', () => {
  it.each<[string, string, string]>([
    // weekdays
    ['They met on Tuesday.', '2017-02-14', 'weekday-past'],
    ['They met on Thursday.', '2017-02-16', 'weekday-past'],
    ['They met last Thursday.', '2017-02-09', 'weekday-last'],
    ['They met last Monday.', '2017-02-13', 'weekday-last'],
    ['They meet next Tuesday.', '2017-02-21', 'weekday-next'],
    ['They will meet on Sunday.', '2017-02-19', 'weekday-future'],
    ['They met on Monday and Tuesday.', '2017-02-13..2017-02-14', 'weekday-past'],
    ['They met from Monday to Wednesday.', '2017-02-13..2017-02-15', 'weekday-past'],
    ['They met on Monday last week.', '2017-02-06', 'weekday-of-week'],
    ['They meet on Tuesday of next week.', '2017-02-21', 'weekday-of-week'],
    ['They met on Monday, Feb. 6.', '2017-02-06', 'day-month'],
    // days counted from today
    ['They met yesterday.', '2017-02-15', 'day-word'],
    ['They met earlier today.', '2017-02-16', 'day-word'],
    ['They met last night.', '2017-02-15', 'day-word'],
    ['They meet tomorrow.', '2017-02-17', 'day-word'],
    ['They met the day before yesterday.', '2017-02-14', 'day-word'],
    ['They met three days ago.', '2017-02-13', 'days-ago'],
    ['They met a day ago.', '2017-02-15', 'days-ago'],
    // weeks and stretches fix no day
    ['They met two weeks ago.', '-', 'weeks-ago'],
    ['They met a week ago.', '2017-02', 'weeks-ago'],
    ['They met last week.', '2017-02', 'week'],
    ['They meet next week.', '2017-02', 'week'],
    ['They met two months ago.', '-', 'vague'],
    ['They met last year.', '-', 'vague'],
    ['They met in 2013.', '-', 'vague'],
    ['They met recently.', '-', 'vague'],
    ['They met the day before.', '-', 'vague'],
    // months
    ['They met earlier this month.', '2017-02', 'relative-month'],
    ['They met last month.', '2017-01', 'relative-month'],
    ['They meet next month.', '2017-03', 'relative-month'],
    ['They met in February 2016.', '2016-02', 'month'],
    ['They met in December.', '2016-12', 'month'],
    ['They met last September.', '2016-09', 'month'],
    ['They will meet in April.', '2017-04', 'month'],
    ['They made progress in May.', '-', 'year-open'],
    ['They met in June of last year.', '2016-06', 'month'],
    ['They met on June 16th of last year.', '2016-06-16', 'day-month-year'],
    ['They have talked since September.', '-', 'since'],
    ['They may march.', '', ''],
    // days of months
    ['They met on Feb. 6.', '2017-02-06', 'day-month'],
    ['They met on February 6th.', '2017-02-06', 'day-month'],
    ['They met on 6 February 2016.', '2016-02-06', 'day-month-year'],
    ['They met on February 6, 2016.', '2016-02-06', 'day-month-year'],
    ['They meet on the 23rd of this month.', '2017-02-23', 'day-of-relative-month'],
    ['They met on the 23rd of last month.', '2017-01-23', 'day-of-relative-month'],
    ['They met on December 28.', '2016-12-28', 'day-month'],
    // ranges
    ['They met on January 23-24.', '2017-01-23..2017-01-24', 'day-month'],
    ['They met on 23 and 24 January.', '2017-01-23..2017-01-24', 'day-month'],
    ['They met from 3 to 5 January.', '2017-01-03..2017-01-05', 'day-month'],
    ['They met between Jan. 3 and 5.', '2017-01-03..2017-01-05', 'day-month'],
    ['They met from Jan. 30 to Feb. 2.', '2017-01-30..2017-02-02', 'day-month'],
    // numbers
    ['They met on 2017-02-06.', '2017-02-06', 'numeric'],
    ['They met on 23/1/2017.', '2017-01-23', 'numeric'],
    ['They met on 1/23/2017.', '2017-01-23', 'numeric'],
    ['They met on 6/2/2017.', '', ''],
  ])('%s', (content, expected, rule) => {
    expect(times(content, THURSDAY)).toBe(expected);
    expect(found(content, THURSDAY).map(({ foundBy }) => foundBy)).toEqual(rule ? [`en.date.${rule}`] : []);
  });
});

describe('without a day of the article', () => {
  it.each<[string, string]>([
    ['They met yesterday.', '-'],
    ['They met on Monday.', '-'],
    ['They met last month.', '-'],
    ['They met on Feb. 6.', '-'],
    ['They met three days ago.', '-'],
    ['They met on Monday, Feb. 6, 2017.', '2017-02-06'],
    ['They met in February 2017.', '2017-02'],
    ['They met on 2017-02-06.', '2017-02-06'],
  ])('%s', (content, expected) => {
    expect(times(content, null)).toBe(expected);
  });
});

describe('what the dates of a text say', () => {
  it('an article without a day that tells relative times gets a notice', () => {
    const text = 'Egypt and Sudan held a summit in Khartoum yesterday.';
    expect(readEnglish(text, null).notices).toMatchObject([{ code: 'ARTICLE_UNDATED', severity: 'info' }]);
    expect(readEnglish(text, THURSDAY).notices).toEqual([]);
    expect(readEnglish('Egypt and Sudan held a summit on 2016-01-10.', null).notices).toEqual([]);
  });

  it.each<[string, string | null, string | null]>([
    ['Lavrov said on Tuesday that the talks were useful.', '2017-02-14', 'en.date.weekday-past'],
    ['Lavrov said in remarks yesterday that the talks were useful.', '2017-02-15', 'en.date.day-word'],
    ['Lavrov said that the talks would resume.', null, null],
    ['Lavrov said last week that the talks were useful.', null, null],
  ])('%s was said on %s', (content, day, rule) => {
    const [statement] = readEnglish(content, THURSDAY).statements;
    expect(statement?.saidOn).toBe(day);
    expect(statement?.saidOnBy?.foundBy ?? null).toBe(rule);
  });

  it('the day is carried to what the same speaker says behind it, and no further', () => {
    const content = [
      'Russian Foreign Minister Sergei Lavrov said on Tuesday that the talks were useful. He added that the teams would return.',
      'Iranian Foreign Minister Mohammad Javad Zarif said that his country welcomed the truce.',
    ].join('\n\n');
    const { statements } = readEnglish(content, THURSDAY);
    expect(statements.map(({ saidOn }) => saidOn)).toEqual(['2017-02-14', '2017-02-14', null]);
    expect(statements[1]?.saidOnBy?.foundBy).toBe('en.date.weekday-past+carried');
  });

  it('a meeting has the day, or only the month, that its words fix', () => {
    const met = (when: string) => readEnglish(`Egypt and Sudan held a summit in Khartoum ${when}.`, THURSDAY).meetings;
    expect(met('on Tuesday')).toMatchObject([
      { startsOn: '2017-02-14', precision: 'day', status: 'held', dated: { foundBy: 'en.date.weekday-past' } },
    ]);
    expect(met('last month')).toMatchObject([{ startsOn: '2017-01', endsOn: '2017-01', precision: 'month' }]);
    expect(met('recently')).toMatchObject([{ startsOn: null, precision: 'unknown', dated: null }]);
  });

  it('a meeting on a day to come is planned', () => {
    const { meetings } = readEnglish('Egypt and Sudan hold a summit in Khartoum on Feb. 20.', THURSDAY);
    expect(meetings).toMatchObject([{ startsOn: '2017-02-20', status: 'planned' }]);
  });
});
