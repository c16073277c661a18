// What one article says about one node that it shares with others. It stays on the article's own relationship to that
// node (property `gave`), so the node can be made again from what remains when an article changes or goes.
import { isKnown, labelOf } from './ids.ts';
import { mergeEdge, timesEdge } from './merge-edge.ts';
import { mergeNode } from './merge-node.ts';
import type { EdgeRow, GraphPatch, NodeLabel, Properties } from './rows.ts';

/** The relationships that articles share, and the end that answers for each: the one with few of them. */
const OWNER = { REPRESENTS: 'from', HELD_IN: 'from', LOCATED_IN: 'from', ATTENDED: 'to' } as const;

export type SharedEdgeType = keyof typeof OWNER;

export interface SharedEdge {
  readonly type: SharedEdgeType;
  /** The node at the other end. */
  readonly other: string;
  readonly props: Properties;
}

/** `props` is null where the knowledge base alone says what the node is. */
export interface Contribution {
  readonly props: Properties | null;
  readonly edges: readonly SharedEdge[];
}

export type SharedEdgeRow = EdgeRow & { readonly type: SharedEdgeType };

/** True for relationships that several articles may give. A group belongs to one article, and so does what it attended. */
export function isShared(row: EdgeRow): row is SharedEdgeRow {
  return row.type in OWNER && labelOf(row.from) !== 'Group';
}

/** A shared relationship as a row again. */
export function toEdgeRow(owner: string, edge: SharedEdge): EdgeRow {
  const [from, to] = OWNER[edge.type] === 'from' ? [owner, edge.other] : [edge.other, owner];
  return { type: edge.type, from, to, key: '', props: edge.props };
}

/** What a patch says about each shared node, by node id; nodes that it only points to have an empty contribution. */
export function contributionsOf(patch: GraphPatch): Map<string, Contribution> {
  const edges = new Map<string, SharedEdge[]>();
  for (const row of patch.edges) {
    if (!isShared(row)) continue;
    const [owner, other] = OWNER[row.type] === 'from' ? [row.from, row.to] : [row.to, row.from];
    const list = edges.get(owner) ?? [];
    list.push({ type: row.type, other, props: row.props });
    edges.set(owner, list);
  }
  const found = new Map<string, Contribution>();
  for (const node of patch.nodes) {
    const label = labelOf(node.id);
    if (label === null || label === 'Article' || label === 'Statement' || label === 'Group') continue;
    found.set(node.id, { props: isKnown(node.id) ? null : node.props, edges: edges.get(node.id) ?? [] });
  }
  return found;
}

/** A contribution as the text of `gave`; undefined where there is nothing to remember. */
export function writeContribution({ props, edges }: Contribution): string | undefined {
  return props === null && edges.length === 0 ? undefined : JSON.stringify({ props, edges });
}

export function parseContribution(gave: string): Contribution {
  return JSON.parse(gave) as Contribution;
}

/** Joins contributions to one node; the result is one as well. */
export function mergeContributions(label: NodeLabel, all: readonly Contribution[]): Contribution {
  let props: Properties | null = null;
  const edges = new Map<string, SharedEdge>();
  for (const each of all) {
    if (each.props !== null) props = props === null ? each.props : mergeNode(label, props, each.props);
    for (const edge of each.edges) {
      const name = `${edge.type} ${edge.other}`;
      const before = edges.get(name);
      edges.set(name, before === undefined ? edge : { ...edge, props: mergeEdge(edge.type, before.props, edge.props) });
    }
  }
  return { props, edges: [...edges.values()] };
}

/** `count` articles that say exactly the same. */
export function timesContribution({ props, edges }: Contribution, count: number): Contribution {
  if (count === 1) return { props, edges };
  return { props, edges: edges.map((edge) => ({ ...edge, props: timesEdge(edge.type, edge.props, count) })) };
}
