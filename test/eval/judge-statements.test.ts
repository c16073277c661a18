import { expect, it } from 'vitest';
import type { GoldArticle } from '../../src/eval/gold.ts';
import { judgeStatements } from '../../src/eval/judge-statements.ts';
import { predictionLine } from '../../src/eval/prediction.ts';
import { score } from '../../src/eval/score.ts';
import { createScorer } from '../../src/eval/scorer.ts';
import { readScoringWords } from '../../src/eval/scoring-words.ts';

const scorer = createScorer(readScoringWords());
const content = [0, 1, 2, 3, 4, 5].map((n) => `word${n}`.padEnd(20, 'x')).join(' ');
const span = (n: number, length = 20) => ({ start: 21 * n, end: 21 * n + length });
const salem = { name: 'Salem', type: 'Person' as const };
const karim = { name: 'Karim', type: 'Person' as const };
const required = { kind: 'indirect' as const, optional: false, references: [] };

const gold = {
  ...{ id: 'a', content, meetings: [], actors: [] },
  statements: [
    { ...required, ...span(0), speaker: salem },
    { ...required, ...span(1), speaker: salem },
    { ...required, ...span(2), speaker: salem },
    { ...required, ...span(3), speaker: salem, optional: true },
    { ...required, ...span(5), speaker: salem },
  ],
} as unknown as GoldArticle;
const say = { text: 'said', start: 0, end: 4, entry: 'en.cue.say' };
const prediction = predictionLine.parse({
  id: 'a',
  statements: [
    { ...span(0), speaker: salem, foundBy: 'x', cue: say },
    { ...span(1, 15), speaker: karim, foundBy: 'x', cue: say },
    { ...span(2, 6), speaker: salem, foundBy: 'y', cue: 'warned' },
    { ...span(3), speaker: salem, foundBy: 'y', cue: say },
  ],
});

it('each statement has its verdict, and what is wrong with it', () => {
  const judged = judgeStatements(gold, prediction.statements, scorer);
  expect(
    judged.map(({ verdict, classes, gold, predicted, nearest }) => [
      ...[verdict, classes.join(' ')],
      ...[gold, predicted, nearest].map((one) => one && one.start / 21),
    ]),
  ).toEqual([
    ['spurious', 'spurious', null, 2, null],
    ['right', '', 0, 0, null],
    ['wrong-speaker', 'content speaker-link', 1, 1, null],
    ['missed', 'missed', 2, null, 2],
    ['optional', '', 3, 3, null],
    ['missed', 'missed', 5, null, null],
  ]);
});

it('rules and entries of the lexicon are counted alike, optional statements left out', () => {
  const { rules, cues } = score([gold], new Map([['a', prediction]]), scorer);
  expect(Object.fromEntries(rules)).toEqual({
    x: { predicted: 2, found: 2, right: 1 },
    y: { predicted: 1, found: 0, right: 0 },
  });
  expect(Object.fromEntries(cues)).toEqual({
    'en.cue.say': { predicted: 2, found: 2, right: 1 },
    unnamed: { predicted: 1, found: 0, right: 0 },
  });
});
