import { describe, expect, it } from 'vitest';
import { readEnglish } from './read-english.ts';

function madeAt(content: string): (number | null)[] {
  return readEnglish(content).statements.map((statement) => statement.madeAt);
}

describe('an English statement is made at a meeting', () => {
  it.each<[string, string]>([
    [
      'in its course',
      'Minister Karim Haddad said during talks between Norway and Jordan in Oslo that the truce was holding.',
    ],
    ['at it', 'Minister Karim Haddad said at a summit of Norway and Jordan in Oslo that the truce was holding.'],
  ])('%s', (_what, text) => {
    expect(madeAt(text)).toEqual([0]);
  });

  it('and so is what the same speaker goes on to say', () => {
    const text =
      'Minister Karim Haddad said during talks between Norway and Jordan in Oslo that the truce was holding. He added that it mattered. Minister Lina Farah said that it did not.';
    expect(madeAt(text)).toEqual([0, 0, null]);
  });

  it.each<[string, string]>([
    [
      'after it',
      'Minister Karim Haddad said after talks between Norway and Jordan in Oslo that the truce was holding.',
    ],
    ['about it', 'Minister Karim Haddad said that the truce held during talks between Norway and Jordan in Oslo.'],
  ])('but not %s', (_what, text) => {
    expect(madeAt(text)).toEqual([null]);
  });
});

describe('the series of an English meeting', () => {
  it('is known by city and subject, the round by its ordinal', () => {
    const { meetings } = readEnglish('Norway and Jordan held the third round of the Astana talks on Syria on Monday.');
    expect(meetings).toMatchObject([{ series: 'astana-syria', round: 3 }]);
  });
});
