import { ERROR_CLASSES } from './difference.ts';
import type { ArticleFigure, Evaluation, Figures } from './score.ts';

/** What is shown with precision, recall and F1. */
export const MEASURES = [
  'detection',
  'strict',
  'endToEnd',
  'references',
  'via',
  'actors',
  'countries',
  'meetings',
  'attendees',
  'links',
] as const satisfies readonly (keyof Figures)[];
/** What is shown as one share. */
export const RATIOS = [
  'speakerAccuracy',
  'directRecall',
  'kindAccuracy',
  'meetingDates',
] as const satisfies readonly (keyof Figures)[];

/** How end-to-end F1 is spread over articles; null where no article has a statement. */
export interface Spread {
  readonly median: number | null;
  /** Mean of the worst tenth of the articles, at least one. */
  readonly worstTenth: number | null;
  readonly worst: readonly string[];
}

export function spreadOf(articles: readonly ArticleFigure[]): Spread {
  const scored = articles
    .filter((article): article is ArticleFigure & { endToEnd: number } => article.endToEnd !== null)
    .sort((a, b) => a.endToEnd - b.endToEnd);
  if (scored.length === 0) return { median: null, worstTenth: null, worst: [] };
  const middle = (scored.length - 1) / 2;
  const low = scored[Math.floor(middle)]?.endToEnd ?? 0;
  const high = scored[Math.ceil(middle)]?.endToEnd ?? 0;
  const tenth = scored.slice(0, Math.ceil(scored.length / 10));
  return {
    median: (low + high) / 2,
    worstTenth: tenth.reduce((sum, { endToEnd }) => sum + endToEnd, 0) / tenth.length,
    worst: tenth.map(({ article }) => article),
  };
}

/** The report that people read; percentages with one digit. */
export function renderReport(evaluation: Evaluation): string {
  const { figures } = evaluation;
  const spread = spreadOf(evaluation.articles);
  return [
    `${figures.documents} articles, ${figures.statements} gold statements, ${figures.predicted} predicted`,
    ...MEASURES.map((name) => {
      const { P, R, F1 } = figures[name];
      return `${name.padEnd(16)} P ${percent(P)}  R ${percent(R)}  F1 ${percent(F1)}`;
    }),
    ...RATIOS.map((name) => `${name.padEnd(16)}   ${percent(figures[name])}`),
    `articles, endToEnd F1: median ${percent(spread.median)}, worst tenth ${percent(spread.worstTenth)} (${spread.worst.join(' ')})`,
    '',
    ...renderErrors(evaluation),
    '',
    ...renderRules(evaluation),
    '',
  ].join('\n');
}

function renderErrors({ errors }: Evaluation): string[] {
  return ERROR_CLASSES.flatMap((name) => {
    const own = errors.filter((error) => error.class === name);
    if (own.length === 0) return [];
    const byRule = new Map<string, number>();
    for (const { foundBy } of own) byRule.set(foundBy ?? '-', (byRule.get(foundBy ?? '-') ?? 0) + 1);
    const rules = [...byRule].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `${rule} ${count}`);
    return [`${name.padEnd(16)} ${String(own.length).padStart(4)}  ${rules.join(', ')}`];
  });
}

function renderRules({ rules }: Evaluation): string[] {
  if (rules.size === 0) return [];
  const names = [...rules.keys()].sort();
  const width = Math.max(...names.map((name) => name.length), 4);
  return [
    `${'rule'.padEnd(width)}  given  found  right`,
    ...names.map((name) => {
      const { predicted, found, right } = rules.get(name) ?? { predicted: 0, found: 0, right: 0 };
      return `${name.padEnd(width)}  ${[predicted, found, right].map((n) => String(n).padStart(5)).join('  ')}`;
    }),
  ];
}

function percent(value: number | null): string {
  return value === null ? '    -' : (100 * value).toFixed(1).padStart(5);
}
