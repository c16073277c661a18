import { describe, expect, it } from 'vitest';
import { readArabic } from './ar/read-arabic.ts';
import { readEnglish } from './en/read-english.ts';

/** The first statement's meetings in an Arabic text. */
function meetingsSaid(text: string): readonly string[] {
  const { statements } = readArabic(text, '2017-02-20');
  return (statements[0]?.references ?? [])
    .filter(({ target }) => target.startsWith('meeting:'))
    .map(({ role, form }) => `${form} ${role}`);
}

describe('meetings that a statement names', () => {
  it('are spoken of', () => {
    expect(meetingsSaid('وقال رامي حداد إن مباحثات قطر مع تركيا مفيدة.')).toEqual(['مباحثات قطر مع تركيا topic']);
  });

  it('or the occasion of what is told', () => {
    expect(meetingsSaid('وقال رامي حداد إن بلاده شاركت في مباحثات قطر مع تركيا.')).toEqual([
      'مباحثات قطر مع تركيا host',
    ]);
  });

  it('belong to the statement only where its content names them', () => {
    expect(meetingsSaid('وقال رامي حداد إن الورقة جاهزة. وبدأت مباحثات قطر مع تركيا.')).toEqual([]);
  });

  it('in English', () => {
    const { statements } = readEnglish('Karim Haddad said Norway would attend the talks with Jordan in Geneva.');
    expect(statements[0]?.meetings.map(({ role }) => role)).toEqual(['topic']);
  });
});
