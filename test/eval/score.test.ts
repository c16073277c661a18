import { describe, expect, it } from 'vitest';
import type { GoldArticle } from '../../src/eval/gold.ts';
import { createNameMatcher } from '../../src/eval/name-match.ts';
import { predictionLine } from '../../src/eval/prediction.ts';
import { renderReport, spreadOf } from '../../src/eval/report.ts';
import { score } from '../../src/eval/score.ts';
import { createScorer } from '../../src/eval/scorer.ts';
import { readScoringWords } from '../../src/eval/scoring-words.ts';

const words = readScoringWords();
const scorer = createScorer(words);

// Five words of twenty letters each, so that spans are easy to count: w0 is 0..20, w1 is 21..41 …
const content = [0, 1, 2, 3, 4].map((n) => `word${n}`.padEnd(20, 'x')).join(' ');
const span = (n: number) => ({ start: 21 * n, end: 21 * n + 20 });
const envoy = { name: 'المبعوث سالم', name_en: 'Salem', type: 'Person' as const };
const minister = { name: 'كريم', name_en: 'Karim', type: 'Person' as const };
const base = { kind: 'direct' as const, optional: false, references: [], represents: [] };

function goldWith(statements: object[]): GoldArticle {
  return { id: 'a', content, statements, meetings: [], actors: [envoy, minister] } as unknown as GoldArticle;
}

function scoreOf(gold: object[], predicted: object[]) {
  const prediction = predictionLine.parse({ id: 'a', statements: predicted });
  return score([goldWith(gold)], new Map([['a', prediction]]), scorer);
}

describe('names meet', () => {
  const { same } = createNameMatcher(words);
  it.each([
    ['with and without title', { name: 'وزير الخارجية كريم' }, minister, true],
    ['in the other language', { name: 'KARIM' }, minister, true],
    ['by one of several names', { names: ['x', 'Karim'] }, minister, true],
    ['not by a part', { name: 'Karim Salem' }, minister, false],
    [
      'groups by most of their words',
      { name: 'officials of the ministry' },
      { name: 'ministry officials', type: 'Group' },
      true,
    ],
    ['not where one is missing', null, minister, false],
  ])('%s', (_name, predicted, gold, expected) => {
    expect(same(predicted, gold)).toBe(expected);
  });
});

describe('statements', () => {
  it('optional ones neither count nor cost', () => {
    const { figures, errors } = scoreOf(
      [{ ...base, ...span(0), speaker: envoy, optional: true }],
      [{ ...span(0), speaker: envoy }],
    );
    expect(figures).toMatchObject({ statements: 0, predicted: 0 });
    expect(errors.filter((error) => !error.class.startsWith('actor'))).toEqual([]);
  });

  it('errors are sorted by class and rule', () => {
    const mention = { start: 0, end: 20 };
    const { errors, rules } = scoreOf(
      [
        { ...base, ...span(0), speaker: { ...envoy, mention: null } },
        { ...base, ...span(1), speaker: { ...envoy, mention: 'word0xxxxxxxxxxxxxxx' } },
        { ...base, ...span(2), speaker: { ...envoy, mention: 'elsewhere' } },
        { ...base, ...span(3), speaker: envoy },
      ],
      [
        { ...span(0), speaker: { ...minister, mention: null }, foundBy: 'b' },
        { ...span(1), speaker: { ...minister, mention }, foundBy: 'a' },
        { start: 42, end: 60, speaker: { ...minister, mention }, foundBy: 'a' },
        { ...span(4), speaker: envoy, foundBy: 'c' },
      ],
    );
    expect(errors.map((error) => `${error.class} ${error.foundBy}`)).toEqual([
      'missed null',
      'spurious c',
      'speaker-link a',
      'speaker-link b',
      'speaker-mention a',
      'content a',
      'actor-missed Person',
      'actor-missed Person',
    ]);
    expect(Object.fromEntries(rules)).toEqual({
      a: { predicted: 2, found: 2, right: 0 },
      b: { predicted: 1, found: 1, right: 0 },
      c: { predicted: 1, found: 0, right: 0 },
    });
  });

  it('a speaker with the names of two people is wrong', () => {
    const speaker = { ...envoy, names: ['Salem', 'Karim'] };
    expect(scoreOf([{ ...base, ...span(0), speaker: envoy }], [{ ...span(0), speaker }]).figures.endToEnd.F1).toBe(0);
  });
});

describe('the report', () => {
  it('shows how the articles spread', () => {
    const articles = [0.9, 0.1, 0.5, null, 0.7].map((endToEnd, i) => ({ article: `a${i}`, endToEnd }));
    expect(spreadOf(articles)).toEqual({ median: 0.6, worstTenth: 0.1, worst: ['a1'] });
    expect(spreadOf([])).toEqual({ median: null, worstTenth: null, worst: [] });
  });

  it('is text', () => {
    const evaluation = scoreOf(
      [{ ...base, ...span(0), speaker: envoy }],
      [{ ...span(0), kind: 'direct', speaker: envoy, foundBy: 'rule' }],
    );
    expect(renderReport(evaluation)).toMatchInlineSnapshot(`
      "1 articles, 1 gold statements, 1 predicted
      detection        P 100.0  R 100.0  F1 100.0
      strict           P 100.0  R 100.0  F1 100.0
      endToEnd         P 100.0  R 100.0  F1 100.0
      references       P   0.0  R   0.0  F1   0.0
      via              P   0.0  R   0.0  F1   0.0
      actors           P   0.0  R   0.0  F1   0.0
      countries        P   0.0  R   0.0  F1   0.0
      meetings         P   0.0  R   0.0  F1   0.0
      attendees        P   0.0  R   0.0  F1   0.0
      links            P   0.0  R   0.0  F1   0.0
      speakerAccuracy    100.0
      directRecall       100.0
      kindAccuracy       100.0
      meetingDates         0.0
      articles, endToEnd F1: median 100.0, worst tenth 100.0 (a)

      actor-missed        2  Person 2

      rule  given  found  right
      rule      1      1      1
      "
    `);
  });
});
