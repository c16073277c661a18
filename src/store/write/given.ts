import { type Contribution, contributionsOf, writeContribution } from '../../graph/contribution.ts';
import type { EdgeRow, GraphPatch } from '../../graph/rows.ts';

/** What one article says about its shared nodes, by node id: the contribution, and its text for the graph. */
export interface Given {
  readonly patch: GraphPatch;
  readonly nodes: ReadonlyMap<string, { readonly contribution: Contribution; readonly gave: string | undefined }>;
}

export function givenBy(patch: GraphPatch): Given {
  const nodes = new Map<string, { contribution: Contribution; gave: string | undefined }>();
  for (const [id, contribution] of contributionsOf(patch)) {
    nodes.set(id, { contribution, gave: writeContribution(contribution) });
  }
  return { patch, nodes };
}

/** The article's relationships to shared nodes, with what it gave on one of those to each node (MENTIONS first). */
export function withGave({ patch, nodes }: Given): EdgeRow[] {
  const carrier = new Map<string, EdgeRow>();
  for (const row of patch.edges) {
    if (row.from !== patch.article) continue;
    if (row.type === 'MENTIONS' || !carrier.has(row.to)) carrier.set(row.to, row);
  }
  return patch.edges.map((row) => {
    const gave = carrier.get(row.to) === row ? nodes.get(row.to)?.gave : undefined;
    return gave === undefined ? row : { ...row, props: { ...row.props, gave } };
  });
}
