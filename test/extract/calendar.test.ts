import { expect, it } from 'vitest';
import { daysBetween, isoDay, monthFrom, nearestYear, weekdayNear, weekdayUpTo } from '../../src/extract/calendar.ts';

it('a weekday up to a day is that day or one of the six before', () => {
  expect(weekdayUpTo('2017-02-16', 4)).toBe('2017-02-16');
  expect(weekdayUpTo('2017-02-16', 5)).toBe('2017-02-10');
  expect(weekdayUpTo('2017-03-01', 2)).toBe('2017-02-28');
});

it('a weekday near a day is at most three days off', () => {
  for (let weekday = 0; weekday < 7; weekday++) {
    expect(Math.abs(daysBetween('2017-02-16', weekdayNear('2017-02-16', weekday)))).toBeLessThan(4);
  }
});

it('months run over the turn of the year', () => {
  expect(monthFrom('2016-12-31', 1)).toEqual({ startsOn: '2017-01-01', endsOn: '2017-01-31' });
  expect(monthFrom('2017-01-01', -1)).toEqual({ startsOn: '2016-12-01', endsOn: '2016-12-31' });
  expect(monthFrom('2016-02-10', 0).endsOn).toBe('2016-02-29');
});

it('a month lies in the year that brings it nearest, or on the side that is named', () => {
  expect(nearestYear('2017-01-03', 12)).toBe(2016);
  expect(nearestYear('2016-12-20', 1)).toBe(2017);
  expect(nearestYear('2017-02-16', 3, -1)).toBe(2016);
  expect(nearestYear('2017-02-16', 1, 1)).toBe(2018);
});

it('there is no 31st of February', () => {
  expect(isoDay(2017, 2, 31)).toBeNull();
});
