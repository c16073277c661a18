import type { Silent } from './find-silent.ts';
import type { RuleRow, RuleTable } from './rule-table.ts';

const COLUMNS = ['given', 'found', 'right', 'precision', 'corpus'] as const satisfies readonly (keyof RuleRow)[];

/** How many articles were read; null where there were none to read. */
export interface ArticleCounts {
  readonly gold: number | null;
  readonly corpus: number | null;
}

/** The table that people read; precision as a percentage with one digit, columns that were not measured left out. */
export function renderRuleTable(table: RuleTable, by: string, articles: ArticleCounts, silent: Silent | null): string {
  const { rows, all } = table;
  const columns = COLUMNS.filter((column) => (column === 'corpus' ? articles.corpus : articles.gold) !== null);
  const width = Math.max(...[...rows, all].map(({ name }) => name.length), by.length);
  const read = [
    ...(articles.gold === null ? [] : [`${articles.gold} annotated articles`]),
    ...(articles.corpus === null ? [] : [`${articles.corpus} articles of the corpus`]),
  ];
  return [
    read.join(', '),
    [by.padEnd(width), ...columns.map((column) => column.padStart(widthOf(column)))].join('  '),
    ...[...rows, all].map((row) =>
      [row.name.padEnd(width), ...columns.map((column) => cell(row, column).padStart(widthOf(column)))].join('  '),
    ),
    ...(silent ? ['', ...list('rules', silent.rules), ...list('cues', silent.cues)] : []),
    '',
  ].join('\n');
}

function widthOf(column: string): number {
  return Math.max(column.length, 6);
}

function cell(row: RuleRow, column: (typeof COLUMNS)[number]): string {
  const value = row[column];
  if (value === null) return '-';
  return column === 'precision' ? (100 * value).toFixed(1) : String(value);
}

function list(what: string, names: readonly string[]): string[] {
  return [`silent ${what} ${names.length}`, ...names.map((name) => `  ${name}`)];
}
