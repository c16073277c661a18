import type { Span } from '../span.ts';
import type { Difference } from './difference.ts';
import type { GoldArticle, GoldStatement } from './gold.ts';
import { matchSpans, overlapShare } from './match-spans.ts';
import type { PredictedStatement } from './prediction.ts';
import { scoreSpeaker } from './score-speaker.ts';
import type { Scorer } from './scorer.ts';
import { newTally, type Tally } from './tally.ts';

/** What one rule found: statements it gave, those that gold has too, and those with the right speaker as well. */
export interface RuleTally {
  predicted: number;
  found: number;
  right: number;
}

export interface StatementScore {
  readonly detection: Tally;
  readonly strict: Tally;
  readonly endToEnd: Tally;
  readonly direct: Tally;
  readonly kind: Tally;
  readonly references: Tally;
  readonly via: Tally;
  readonly rules: Map<string, RuleTally>;
}

const SCORED_TYPES = new Set(['Person', 'Country', 'Organization']);

/** Scores the statements of one article; differences are pushed to `errors`. */
export function scoreStatements(
  gold: GoldArticle,
  predicted: readonly PredictedStatement[],
  scorer: Scorer,
  errors: Difference[],
): StatementScore {
  const score: StatementScore = {
    detection: newTally(),
    strict: newTally(),
    endToEnd: newTally(),
    direct: newTally(),
    kind: newTally(),
    references: newTally(),
    via: newTally(),
    rules: new Map(),
  };
  const pairs = matchSpans(predicted, gold.statements);
  const goldOf = new Map(pairs.map((pair) => [pair.predicted, gold.statements[pair.gold] as GoldStatement]));
  const predictionOf = new Map(pairs.map((pair) => [pair.gold, predicted[pair.predicted] as PredictedStatement]));
  const words = (span: Span): string => gold.content.slice(span.start, span.end);

  predicted.forEach((statement, index) => {
    const match = goldOf.get(index);
    if (match?.optional) return;
    countPredicted(score, statement);
    if (match) return;
    errors.push({
      class: 'spurious',
      foundBy: statement.foundBy ?? null,
      article: gold.id,
      text: words(statement),
      cue: cueText(statement),
      predicted: statement.speaker?.name ?? null,
    });
  });

  gold.statements.forEach((statement, index) => {
    if (statement.optional) return;
    countGold(score, statement);
    const match = predictionOf.get(index);
    if (match) {
      scorePair(gold, statement, match, scorer, score, errors);
      return;
    }
    const near = nearest(statement, predicted);
    errors.push({
      class: 'missed',
      foundBy: near?.foundBy ?? null,
      article: gold.id,
      text: words(statement),
      cue: statement.cue ?? null,
      gold: statement.speaker.name ?? null,
      predicted: near ? words(near) : null,
    });
  });
  return score;
}

function countPredicted(score: StatementScore, statement: PredictedStatement): void {
  for (const tally of [score.detection, score.strict, score.endToEnd]) tally.predicted++;
  rule(score, statement).predicted++;
}

function countGold(score: StatementScore, statement: GoldStatement): void {
  for (const tally of [score.detection, score.strict, score.endToEnd]) tally.gold++;
  if (statement.kind === 'direct') score.direct.gold++;
}

function scorePair(
  gold: GoldArticle,
  statement: GoldStatement,
  match: PredictedStatement,
  scorer: Scorer,
  score: StatementScore,
  errors: Difference[],
): void {
  const error = {
    foundBy: match.foundBy ?? null,
    article: gold.id,
    text: gold.content.slice(statement.start, statement.end),
    cue: statement.cue ?? null,
  };
  score.detection.hits++;
  rule(score, match).found++;
  if (statement.kind === 'direct') score.direct.hits++;
  if (scorer.strictKey(match, gold.content) === scorer.strictKey(statement, gold.content)) score.strict.hits++;
  else errors.push({ ...error, class: 'content', predicted: gold.content.slice(match.start, match.end) });

  const wrong = scoreSpeaker(statement.speaker, match.speaker, gold, scorer);
  if (wrong === null) {
    score.endToEnd.hits++;
    rule(score, match).right++;
  } else {
    const predicted = match.speaker?.name ?? null;
    errors.push({ ...error, class: wrong, gold: statement.speaker.name ?? null, predicted });
  }

  score.kind.gold++;
  if (match.kind === statement.kind) score.kind.hits++;
  scoreReferences(statement, match, scorer, score.references);
  if (statement.via) {
    score.via.gold++;
    if (scorer.names.same(match.via, statement.via)) score.via.hits++;
  }
  if (match.via) score.via.predicted++;
}

function scoreReferences(statement: GoldStatement, match: PredictedStatement, scorer: Scorer, tally: Tally): void {
  const required = statement.references.filter(({ type }) => type !== 'Group');
  tally.gold += required.length;
  tally.predicted += match.references.filter(({ type }) => type !== undefined && SCORED_TYPES.has(type)).length;
  tally.hits += required.filter((reference) =>
    match.references.some((candidate) => scorer.names.same(candidate, reference)),
  ).length;
}

function rule(score: StatementScore, statement: PredictedStatement): RuleTally {
  const name = statement.foundBy ?? 'unnamed';
  const known = score.rules.get(name);
  if (known) return known;
  const tally = { predicted: 0, found: 0, right: 0 };
  score.rules.set(name, tally);
  return tally;
}

/** The prediction that shares most with a gold statement that none matched. */
function nearest(statement: Span, predicted: readonly PredictedStatement[]): PredictedStatement | null {
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

function cueText({ cue }: PredictedStatement): string | null {
  return typeof cue === 'string' ? cue : (cue?.text ?? null);
}
