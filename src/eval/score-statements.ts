import type { Span } from '../span.ts';
import type { Difference } from './difference.ts';
import type { GoldArticle, GoldStatement } from './gold.ts';
import { type JudgedStatement, judgeStatements } from './judge-statements.ts';
import { cueEntry, cueText, type PredictedStatement } from './prediction.ts';
import { type RuleTallies, type RuleTally, tallyOf } from './rule-tally.ts';
import type { Scorer } from './scorer.ts';
import { newTally, type Tally } from './tally.ts';

export interface StatementScore {
  readonly detection: Tally;
  readonly strict: Tally;
  readonly endToEnd: Tally;
  readonly direct: Tally;
  readonly kind: Tally;
  readonly references: Tally;
  readonly via: Tally;
  /** Per rule (`foundBy`). */
  readonly rules: RuleTallies;
  /** Per entry of the lexicon that announced the statement. */
  readonly cues: RuleTallies;
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
    cues: new Map(),
  };
  for (const judged of judgeStatements(gold, predicted, scorer)) {
    if (judged.verdict === 'optional') continue;
    count(score, judged);
    if (judged.gold && judged.predicted) countDetails(score, judged.gold, judged.predicted, scorer);
    errors.push(...differencesOf(judged, gold));
  }
  return score;
}

/** Counts one statement that gold requires, or that was given, or both. */
function count(score: StatementScore, { verdict, gold, predicted, classes }: JudgedStatement): void {
  const headline = [score.detection, score.strict, score.endToEnd];
  if (gold) {
    for (const tally of headline) tally.gold++;
    if (gold.kind === 'direct') score.direct.gold++;
  }
  if (!predicted) return;
  for (const tally of headline) tally.predicted++;
  const names = tallies(score, predicted);
  for (const tally of names) tally.predicted++;
  if (!gold) return;
  score.detection.hits++;
  for (const tally of names) tally.found++;
  if (gold.kind === 'direct') score.direct.hits++;
  if (!classes.includes('content')) score.strict.hits++;
  if (verdict !== 'right') return;
  score.endToEnd.hits++;
  for (const tally of names) tally.right++;
}

function tallies(score: StatementScore, predicted: PredictedStatement): readonly RuleTally[] {
  return [tallyOf(score.rules, predicted.foundBy ?? 'unnamed'), tallyOf(score.cues, cueEntry(predicted) ?? 'unnamed')];
}

/** What is counted of a statement that both sides have. */
function countDetails(score: StatementScore, gold: GoldStatement, match: PredictedStatement, scorer: Scorer): void {
  score.kind.gold++;
  if (match.kind === gold.kind) score.kind.hits++;
  scoreReferences(gold, match, scorer, score.references);
  if (gold.via) {
    score.via.gold++;
    if (scorer.names.same(match.via, gold.via)) score.via.hits++;
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

/** One difference for each thing that is wrong. */
function differencesOf({ gold, predicted, nearest, classes }: JudgedStatement, article: GoldArticle): Difference[] {
  const words = (span: Span): string => article.content.slice(span.start, span.end);
  return classes.map((name): Difference => {
    const given = predicted ?? nearest;
    const found = { class: name, foundBy: given?.foundBy ?? null, article: article.id };
    const speaker = predicted?.speaker?.name ?? null;
    if (!gold)
      return { ...found, text: predicted ? words(predicted) : '', cue: cueText(predicted), predicted: speaker };
    const error = { ...found, text: words(gold), cue: gold.cue ?? null };
    if (name === 'content') return { ...error, predicted: predicted && words(predicted) };
    const wanted = gold.speaker.name ?? null;
    if (name === 'missed') return { ...error, gold: wanted, predicted: nearest && words(nearest) };
    return { ...error, gold: wanted, predicted: speaker };
  });
}
