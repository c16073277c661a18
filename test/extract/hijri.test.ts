import { describe, expect, it } from 'vitest';
import { hijriDay, hijriMonth, hijriYearOf, nearestHijriYear, withWeekday } from '../../src/extract/hijri.ts';

/**
 * First days of months as the Umm al-Qura calendar was printed: from the table of hijridate 2.6.0 (MIT), which was made from the
 * newspaper Umm al-Qura and the calendars of King Abdulaziz City for Science and Technology.
 */
const PRINTED: readonly (readonly [number, number, string])[] = [
  [1438, 1, '2016-10-02'],
  [1438, 2, '2016-11-01'],
  [1438, 3, '2016-11-30'],
  [1438, 4, '2016-12-30'],
  [1438, 5, '2017-01-29'],
  [1438, 6, '2017-02-28'],
  [1438, 7, '2017-03-29'],
  [1438, 8, '2017-04-27'],
  [1438, 9, '2017-05-27'],
  [1438, 10, '2017-06-25'],
  [1438, 11, '2017-07-24'],
  [1438, 12, '2017-08-23'],
  [1446, 1, '2024-07-07'],
  [1446, 2, '2024-08-05'],
  [1446, 3, '2024-09-04'],
  [1446, 4, '2024-10-04'],
  [1446, 5, '2024-11-03'],
  [1446, 6, '2024-12-02'],
  [1446, 7, '2025-01-01'],
  [1446, 8, '2025-01-31'],
  [1446, 9, '2025-03-01'],
  [1446, 10, '2025-03-30'],
  [1446, 11, '2025-04-29'],
  [1446, 12, '2025-05-28'],
  [1421, 9, '2000-11-27'],
  [1430, 9, '2009-08-22'],
  [1436, 9, '2015-06-18'],
  [1445, 9, '2024-03-11'],
  [1449, 9, '2028-01-28'],
];

describe('days of the Hijra year', () => {
  it.each(PRINTED)('the first of %i/%i is %s', (year, month, day) => {
    expect(hijriDay(year, month, 1)).toBe(day);
    expect(hijriMonth(year, month)?.startsOn).toBe(day);
    expect(hijriYearOf(day)).toBe(year);
  });

  it('are counted on within the month, and no further', () => {
    expect(hijriDay(1446, 8, 29)).toBe('2025-02-28');
    expect(hijriDay(1446, 8, 30)).toBeNull();
    expect(hijriDay(1446, 9, 29)).toBe('2025-03-29');
    expect(hijriDay(1446, 9, 30)).toBeNull();
    expect(hijriDay(1446, 9, 0)).toBeNull();
    expect(hijriMonth(1446, 12)).toEqual({ startsOn: '2025-05-28', endsOn: '2025-06-25' });
  });

  it('are not made up where the table is not that of print', () => {
    expect(hijriDay(1419, 12, 1)).toBeNull();
    expect(hijriDay(1450, 1, 1)).toBeNull();
    expect(hijriDay(1446, 13, 1)).toBeNull();
  });

  it('without a year are those nearest to a day', () => {
    expect(nearestHijriYear('2025-03-10', 9, 1)).toBe(1446);
    expect(nearestHijriYear('2024-12-20', 1, 10)).toBe(1446);
    expect(nearestHijriYear('2025-06-20', 1, 10)).toBe(1447);
  });

  it('give way to a weekday that is one day off', () => {
    expect(withWeekday('2025-03-01', 0)).toBe('2025-03-02');
    expect(withWeekday('2025-03-01', 6)).toBe('2025-03-01');
    expect(withWeekday('2025-03-01', 3)).toBe('2025-03-01');
    expect(withWeekday('2025-03-01', null)).toBe('2025-03-01');
  });
});
