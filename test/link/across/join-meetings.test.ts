import { describe, expect, it } from 'vitest';
import { joinMeetings, type MeetingTold } from '../../../src/link/across/join-meetings.ts';
import type { Meeting } from '../../../src/link/linked-article.ts';

const [RUSSIA, TURKEY, IRAN] = ['country:RU', 'country:TR', 'country:IR'];
const place = (id: string) => ({ ...{ id, name: id, nameAr: null, nameEn: id, country: null }, lat: null, lon: null });

function told(article: string, on: string, sides: string[], meeting: Partial<Meeting> = {}, people = {}): MeetingTold {
  const trigger = { start: 0, end: 5 };
  return {
    ...{ article, on, sides: new Set(sides) },
    people: new Map(Object.entries(people).map(([side, named]) => [side, new Set(named as string[])])),
    meeting: {
      ...{ id: `meeting:${article}`, name: 'Talks', nameAr: null, nameEn: 'Talks', trigger, triggers: [0] },
      ...{ evidence: [trigger], kind: 'round', status: 'held', place: null, startsOn: null, endsOn: null },
      ...{ precision: meeting.startsOn ? 'day' : 'unknown', attendees: [], series: null, seriesNames: [], round: null },
      ...meeting,
    },
  };
}

/** Articles of each meeting, as `a+b c`. */
function groups(...reports: MeetingTold[]): string {
  const found = joinMeetings(reports).map(({ reports: all }) =>
    all
      .map(({ article }) => article)
      .sort()
      .join('+'),
  );
  expect(
    joinMeetings(reports.toReversed())
      .map(({ reports: all }) =>
        all
          .map(({ article }) => article)
          .sort()
          .join('+'),
      )
      .sort(),
  ).toEqual(found.sort());
  return found.sort().join(' ');
}

describe('reports of one meeting', () => {
  const astana = { place: place('place:1'), startsOn: '2017-01-23', endsOn: '2017-01-24' };

  it('agree in day and place, in part at least', () => {
    const second = { place: place('place:1'), startsOn: '2017-01-24', endsOn: '2017-01-24' };
    expect(
      groups(
        told('a', '2017-01-24', [RUSSIA, TURKEY], astana),
        told('b', '2017-01-25', [RUSSIA, TURKEY, IRAN], second),
      ),
    ).toBe('a+b');
  });

  it('planned before, held after: one', () => {
    const planned = { ...astana, status: 'planned' as const };
    expect(
      groups(told('a', '2017-01-06', [RUSSIA, TURKEY], planned), told('b', '2017-01-25', [RUSSIA, TURKEY], astana)),
    ).toBe('a+b');
  });

  it('agree in day and two sides, where one tells no place', () => {
    expect(
      groups(
        told('a', '2017-01-24', [RUSSIA, TURKEY], astana),
        told('b', '2017-01-25', [TURKEY, RUSSIA], { startsOn: '2017-01-23', endsOn: '2017-01-23' }),
      ),
    ).toBe('a+b');
  });

  it('agree in place and two sides within days, where one tells no day', () => {
    const undated = { place: place('place:1') };
    expect(
      groups(told('a', '2017-01-24', [RUSSIA, TURKEY], astana), told('b', '2017-01-25', [TURKEY, RUSSIA], undated)),
    ).toBe('a+b');
    expect(
      groups(told('a', '2017-01-24', [RUSSIA, TURKEY], astana), told('b', '2017-03-25', [TURKEY, RUSSIA], undated)),
    ).toBe('a b');
  });

  it('agree in series and number', () => {
    const series = { series: 'astana', round: 2 };
    expect(groups(told('a', '2017-02-16', [], series), told('b', '2017-02-17', [RUSSIA], series))).toBe('a+b');
    expect(
      groups(told('a', '2017-02-16', [], series), told('b', '2017-02-17', [RUSSIA], { ...series, round: 3 })),
    ).toBe('a b');
  });
});

describe('two meetings', () => {
  const geneva = { place: place('place:2'), startsOn: '2017-02-23', endsOn: '2017-02-23' };

  it('of one day in one place with other parties', () => {
    expect(
      groups(told('a', '2017-02-23', [RUSSIA, TURKEY], geneva), told('b', '2017-02-23', [IRAN, 'country:US'], geneva)),
    ).toBe('a b');
  });

  it('in two cities, on two days, or one of them by telephone', () => {
    const sides = [RUSSIA, TURKEY];
    const one = told('a', '2017-02-23', sides, geneva);
    expect(groups(one, told('b', '2017-02-23', sides, { ...geneva, place: place('place:3') }))).toBe('a b');
    expect(
      groups(one, told('b', '2017-02-25', sides, { ...geneva, startsOn: '2017-02-25', endsOn: '2017-02-25' })),
    ).toBe('a b');
    expect(groups(one, told('b', '2017-02-23', sides, { ...geneva, place: null, kind: 'call' }))).toBe('a b');
  });

  it('of the king and of his minister with one guest', () => {
    const sides = [RUSSIA, TURKEY];
    const talks = { startsOn: '2017-02-23', endsOn: '2017-02-23', kind: 'bilateral' as const };
    const putin = told('a', '2017-02-23', sides, talks, { [RUSSIA]: ['person:putin'], [TURKEY]: ['person:cavusoglu'] });
    const lavrov = told('b', '2017-02-23', sides, talks, {
      [RUSSIA]: ['person:lavrov'],
      [TURKEY]: ['person:cavusoglu'],
    });
    expect(groups(putin, lavrov)).toBe('a b');
  });

  it('that one article tells apart', () => {
    const talks = told('a', '2017-02-23', [RUSSIA, TURKEY], geneva);
    const second = { ...talks, meeting: { ...talks.meeting, id: 'meeting:other' } };
    expect(joinMeetings([talks, second])).toHaveLength(2);
  });

  it('where a report that names one side may mean either', () => {
    const one = told('a', '2017-02-23', [RUSSIA, TURKEY], geneva);
    const other = told('b', '2017-02-23', [RUSSIA, IRAN], geneva);
    expect(groups(one, other, told('c', '2017-02-23', [RUSSIA], geneva))).toBe('a b c');
    expect(groups(one, told('c', '2017-02-23', [RUSSIA], geneva))).toBe('a+c');
  });
});
