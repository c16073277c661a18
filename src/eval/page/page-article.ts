import type { Article } from '../../article.ts';
import type { Difference, ErrorClass } from '../difference.ts';
import { type JudgedStatement, judgeStatements } from '../judge-statements.ts';
import type { Prediction } from '../prediction.ts';
import type { Gold } from '../read-gold.ts';
import type { Evaluation } from '../score.ts';
import type { Scorer } from '../scorer.ts';

/** One article as the page shows it. */
export interface PageArticle {
  readonly article: Article;
  /** End-to-end F1, 0 to 1; null where neither side has a statement. */
  readonly endToEnd: number | null;
  /** In text order: the number of a statement is its place here. */
  readonly statements: readonly JudgedStatement[];
  /** Differences that are no statement's: of meetings and actors. */
  readonly others: readonly Difference[];
  /** Every class of error that it has. */
  readonly classes: ReadonlySet<ErrorClass>;
}

/** The articles of an evaluation, the worst first; of two with the same figure the one with more errors. */
export function toPageArticles(
  { articles, annotated }: Gold,
  predictions: ReadonlyMap<string, Prediction>,
  evaluation: Evaluation,
  scorer: Scorer,
): PageArticle[] {
  const figures = new Map(evaluation.articles.map(({ article, endToEnd }) => [article, endToEnd]));
  const errors = new Map<string, Difference[]>(annotated.map(({ id }) => [id, []]));
  for (const error of evaluation.errors) errors.get(error.article)?.push(error);
  const shown = annotated.map((gold, index): PageArticle => {
    const judged = judgeStatements(gold, predictions.get(gold.id)?.statements ?? [], scorer);
    const own = errors.get(gold.id) ?? [];
    return {
      article: articles[index] as Article,
      endToEnd: figures.get(gold.id) ?? null,
      statements: judged.sort((a, b) => startOf(a) - startOf(b)),
      others: own.filter((error) => /^(?:meeting|actor)-/.test(error.class)),
      classes: new Set(own.map((error) => error.class)),
    };
  });
  return shown.sort(compareArticles);
}

function startOf({ gold, predicted }: JudgedStatement): number {
  return (gold ?? predicted)?.start ?? 0;
}

function compareArticles(a: PageArticle, b: PageArticle): number {
  const errors = ({ statements, others }: PageArticle): number =>
    statements.reduce((sum, { classes }) => sum + classes.length, others.length);
  return (a.endToEnd ?? 2) - (b.endToEnd ?? 2) || errors(b) - errors(a) || (a.article.id < b.article.id ? -1 : 1);
}
