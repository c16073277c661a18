import type { GraphPatch } from '../../graph/rows.ts';

/** Rows of one transaction: more save little, and hold the store longer. */
const ROWS_AT_ONCE = 8000;

/** Patches that go into one transaction each: in order, about as many rows as pay off, no article twice. */
export function toBatches(patches: readonly GraphPatch[]): GraphPatch[][] {
  const batches: GraphPatch[][] = [];
  let batch: GraphPatch[] = [];
  let rows = 0;
  const articles = new Set<string>();
  for (const patch of patches) {
    const size = patch.nodes.length + patch.edges.length;
    if (batch.length > 0 && (rows + size > ROWS_AT_ONCE || articles.has(patch.article))) {
      batches.push(batch);
      batch = [];
      rows = 0;
      articles.clear();
    }
    batch.push(patch);
    articles.add(patch.article);
    rows += size;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
