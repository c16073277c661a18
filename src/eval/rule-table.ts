import type { RuleTally } from './rule-tally.ts';
import { ratio } from './tally.ts';

/** One rule or entry of the lexicon; what was not measured is null. */
export interface RuleRow {
  readonly name: string;
  /** Statements it gave in the annotated articles, those that match optional ones left out. */
  readonly given: number | null;
  /** How many of them gold has, too. */
  readonly found: number | null;
  /** How many have the right speaker as well. */
  readonly right: number | null;
  /** `right` over `given`, 0 to 1; null where it gave nothing. */
  readonly precision: number | null;
  /** Statements it gave in the corpus. */
  readonly corpus: number | null;
}

export interface RuleTable {
  /** The most frequent first. */
  readonly rows: readonly RuleRow[];
  readonly all: RuleRow;
}

type Counted = 'given' | 'found' | 'right' | 'corpus';

/**
 * A row for each rule that fired.
 * @param tallies over annotated articles, null without any
 * @param firings over a corpus, null without one
 */
export function toRuleTable(
  tallies: ReadonlyMap<string, RuleTally> | null,
  firings: ReadonlyMap<string, number> | null,
): RuleTable {
  const names = new Set([...(tallies?.keys() ?? []), ...(firings?.keys() ?? [])]);
  const rows = [...names].map((name): RuleRow => {
    const tally = tallies && (tallies.get(name) ?? { predicted: 0, found: 0, right: 0 });
    const corpus = firings && (firings.get(name) ?? 0);
    return toRow(name, tally && { ...tally, given: tally.predicted }, corpus);
  });
  const sum = (column: Counted): number => rows.reduce((total, row) => total + (row[column] ?? 0), 0);
  const counts = { given: sum('given'), found: sum('found'), right: sum('right') };
  return { rows: rows.sort(compareRows), all: toRow('all', tallies && counts, firings && sum('corpus')) };
}

function toRow(
  name: string,
  counts: { readonly given: number; readonly found: number; readonly right: number } | null,
  corpus: number | null,
): RuleRow {
  if (counts === null) return { name, given: null, found: null, right: null, precision: null, corpus };
  const { given, found, right } = counts;
  return { name, given, found, right, precision: given ? ratio(right, given) : null, corpus };
}

function compareRows(a: RuleRow, b: RuleRow): number {
  return (b.given ?? 0) - (a.given ?? 0) || (b.corpus ?? 0) - (a.corpus ?? 0) || (a.name < b.name ? -1 : 1);
}
