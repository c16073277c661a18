import { overlapShare, type Span } from '../span.ts';
import type { ErrorClass } from './difference.ts';
import type { GoldArticle, GoldStatement } from './gold.ts';
import { matchSpans } from './match-spans.ts';
import type { PredictedStatement } from './prediction.ts';
import { scoreSpeaker } from './score-speaker.ts';
import type { Scorer } from './scorer.ts';

/** What became of a statement: `optional` ones neither count nor cost. */
export const VERDICTS = ['right', 'wrong-speaker', 'missed', 'spurious', 'optional'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A gold statement and the prediction it was paired with; one of the two is null where nothing was paired with the other. */
export interface JudgedStatement {
  readonly verdict: Verdict;
  readonly gold: GoldStatement | null;
  readonly predicted: PredictedStatement | null;
  /** Where it is missed, the prediction that shares most with it, if any does. */
  readonly nearest: PredictedStatement | null;
  /** What is wrong with it; a pair may differ in content and in its speaker. */
  readonly classes: readonly ErrorClass[];
}

/** Pairs the statements of one article and says what is wrong with each: the spurious ones first, then all of gold in its order. */
export function judgeStatements(
  article: GoldArticle,
  predicted: readonly PredictedStatement[],
  scorer: Scorer,
): JudgedStatement[] {
  const pairs = matchSpans(predicted, article.statements);
  const paired = new Set(pairs.map((pair) => pair.predicted));
  const predictionOf = new Map(pairs.map((pair) => [pair.gold, predicted[pair.predicted] as PredictedStatement]));
  const spurious = predicted
    .filter((_, index) => !paired.has(index))
    .map((statement): JudgedStatement => {
      return { verdict: 'spurious', gold: null, predicted: statement, nearest: null, classes: ['spurious'] };
    });
  const annotated = article.statements.map((statement, index): JudgedStatement => {
    const match = predictionOf.get(index) ?? null;
    const judged = { gold: statement, predicted: match, nearest: null, classes: [] };
    if (statement.optional) return { ...judged, verdict: 'optional' };
    if (match) return judgePair(article, statement, match, scorer);
    return { ...judged, verdict: 'missed', nearest: nearestTo(statement, predicted), classes: ['missed'] };
  });
  return [...spurious, ...annotated];
}

function judgePair(
  article: GoldArticle,
  gold: GoldStatement,
  predicted: PredictedStatement,
  scorer: Scorer,
): JudgedStatement {
  const words = (span: Span): string => scorer.strictKey(span, article.content);
  const wrong = scoreSpeaker(gold.speaker, predicted.speaker, article, scorer);
  const classes: ErrorClass[] = words(predicted) === words(gold) ? [] : ['content'];
  if (wrong !== null) classes.push(wrong);
  return { verdict: wrong === null ? 'right' : 'wrong-speaker', gold, predicted, nearest: null, classes };
}

function nearestTo(statement: Span, predicted: readonly PredictedStatement[]): PredictedStatement | null {
  let best: PredictedStatement | null = null;
  let most = 0;
  for (const candidate of predicted) {
    const share = overlapShare(candidate, statement);
    if (share > most) {
      most = share;
      best = candidate;
    }
  }
  return best;
}
