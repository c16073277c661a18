import { describe, expect, it } from 'vitest';
import { readEnglish } from './read-english.ts';

const ODD = [
  '',
  ' ',
  '\n\n\n',
  '"',
  '""""""',
  "''",
  'said',
  'said said said said',
  '"said',
  'according to',
  'According to.',
  ', said .',
  'He, she, it, said, that',
  "'s said 's",
  '\u201c\u201c\u201d\u201d said X',
  '\ud83d\ude00 said \ud83d',
  'U.N. U.S. U.K.',
  'A said that "B said that \u201cC said that',
  'met with between and in on 31 February',
  'quoted as saying',
  '- ( ) [ ] \u2014 \u2013 :',
  '\u0642\u0627\u0644 said \u0627\u0644\u0648\u0632\u064a\u0631',
];

describe('odd texts', () => {
  it.each(ODD.map((text) => [text]))('%j is read without an error', (text) => {
    const { statements, mentions } = readEnglish(text);
    for (const span of [...mentions, ...statements.map(({ content }) => content)]) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(span.end).toBeGreaterThan(span.start);
    }
  });
  it('every start of a report is read without an error', () => {
    const report =
      'OSLO, Feb 6 (Agency) - "We are close," said Karim Haddad, the minister, who met U.S. envoy Lina Farah on Monday.\n\nAccording to TASS, he added: “It\'s over.”';
    for (let end = 0; end <= report.length; end++) expect(() => readEnglish(report.slice(0, end))).not.toThrow();
  });
  it('time grows with the length, not with its square', () => {
    const line =
      'Norway said Jordan had agreed, adding that "talks in Oslo" went on, according to Karim Haddad, the envoy. ';
    const time = (n: number) => {
      const text = line.repeat(n);
      const start = performance.now();
      readEnglish(text);
      return performance.now() - start;
    };
    time(200);
    const [small, large] = [time(400), time(3200)];
    expect(large / small).toBeLessThan(24);
  });
  it.each(['"', 'said ', 'A, ', 'talks ', 'according to ', 'X said, "', 'citing X, ', 'Kerry met Lavrov, '])(
    'a text of nothing but %j is read in time',
    (part) => {
      const start = performance.now();
      readEnglish(part.repeat(20_000));
      expect(performance.now() - start).toBeLessThan(5_000);
    },
  );
  it("text behind the site's own words is not read", () => {
    expect(readEnglish('Norway said it was late.\n\nRead more\n\nJordan said it was early.').statements).toHaveLength(
      1,
    );
  });
});
