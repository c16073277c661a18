import { describe, expect, it } from 'vitest';
import { textAt } from '../../../src/span.ts';
import { readEnglish } from './read-english.ts';

function met(content: string, publishedOn?: string | null) {
  const { meetings, entities } = readEnglish(content, publishedOn);
  return meetings.map((meeting) => ({
    trigger: textAt(content, meeting.trigger),
    kind: meeting.kind,
    status: meeting.status,
    place: meeting.place && textAt(content, meeting.place),
    days: [meeting.startsOn, meeting.endsOn],
    parties: meeting.attendees.map(({ entity, role }) => `${entities[entity]?.name} ${role}`),
  }));
}

describe('meetings', () => {
  it('reads parties, place and day of a noun', () => {
    expect(met('Talks between Norway and Jordan were held in Oslo on 11 December.')).toEqual([
      {
        trigger: 'Talks',
        kind: 'bilateral',
        status: 'held',
        place: 'Oslo',
        days: ['2018-12-11', '2018-12-11'],
        parties: ['Norway party', 'Jordan party'],
      },
    ]);
  });
  it('reads subject and object of a verb', () => {
    expect(met('Foreign Minister Karim Haddad met the envoy Lina Farah in Geneva on Monday.')).toMatchObject([
      { trigger: 'met', kind: 'bilateral', place: 'Geneva', parties: ['Karim Haddad party', 'Lina Farah party'] },
    ]);
  });
  it('takes two days', () => {
    expect(met('A summit of Norway and Jordan is scheduled in Oslo on 15 and 16 February.')).toMatchObject([
      { kind: 'summit', status: 'planned', days: ['2019-02-15', '2019-02-16'] },
    ]);
  });
  it('knows meetings that were called off', () => {
    expect(met('The summit between Norway and Jordan in Oslo was cancelled.')).toMatchObject([{ status: 'cancelled' }]);
  });
  it('knows a host', () => {
    expect(met('A conference hosted by Norway will open in Oslo on January 3.')).toMatchObject([
      { kind: 'conference', status: 'planned', parties: ['Norway host'], days: ['2019-01-03', '2019-01-03'] },
    ]);
  });
  it('joins a second report of the same meeting', () => {
    expect(met('Norway and Jordan held talks in Oslo on Monday. The talks lasted two hours.')).toHaveLength(1);
  });
  it('reads a capital by its country', () => {
    expect(met('Norway and Jordan held a meeting in the Kazakh capital.')).toMatchObject([{ place: 'Kazakh capital' }]);
  });
  it('reads a telephone call', () => {
    expect(met('The envoy Karim Haddad had spoken by telephone with Minister Lina Farah on Monday.')).toMatchObject([
      { kind: 'call', days: ['2018-12-10', '2018-12-10'] },
    ]);
  });
  it('passes over press conferences', () => {
    expect(met('Karim Haddad told a press conference in Oslo on Monday that it was over.')).toEqual([]);
  });
});

describe('days', () => {
  const on = (text: string, publishedOn: string | null = '2018-12-14') => met(text, publishedOn)[0]?.days[0];
  it.each([
    ['yesterday', '2018-12-13'],
    ['on Monday', '2018-12-10'],
    ['on Friday', '2018-12-14'],
    ['next Tuesday', '2018-12-18'],
    ['on Feb. 6', '2019-02-06'],
    ['on 6 February 2017', '2017-02-06'],
    ['on the 3rd of December', '2018-12-03'],
  ])('%s', (words, day) => {
    expect(on(`Norway and Jordan held talks in Oslo ${words}.`)).toBe(day);
  });
  it('are unknown without a dateline', () => {
    expect(on('Norway and Jordan held talks in Oslo on Monday.', null)).toBeNull();
  });
  it('are reckoned from the head of the report', () => {
    const text = 'ASTANA, Feb 6 (Agency) - Norway and Jordan held talks in Oslo yesterday.';
    expect(readEnglish(text, '2017-02-08').dateline).toBe('2017-02-06');
    expect(on(text, '2017-02-08')).toBe('2017-02-05');
  });
});
