import { MahdarError } from '../errors.ts';
import { labelOf } from './ids.ts';
import { edgeEnds, edgeProperties, type GraphPatch, type NodeLabel, nodeProperties } from './rows.ts';

/**
 * Refuses a patch that no store may keep: an unknown or missing property, a relationship to a node that the article does
 * not give, or one that joins the wrong labels. Throws MahdarError PATCH_INVALID naming article, row and property.
 */
export function checkPatch(patch: GraphPatch): void {
  const labels = new Map<string, NodeLabel>();
  for (const node of patch.nodes) {
    if (labels.has(node.id)) refuse(patch, `node ${node.id} is given twice`);
    if (labelOf(node.id) !== node.label) refuse(patch, `a ${node.label} may not have the id ${node.id}`);
    labels.set(node.id, node.label);
    const problem = nodeProperties[node.label]?.safeParse(node.props);
    if (!problem?.success) refuse(patch, `${node.label} ${node.id}: ${firstIssue(problem?.error)}`);
  }
  if (labels.get(patch.article) !== 'Article') refuse(patch, 'its own Article node is missing');
  for (const edge of patch.edges) {
    const name = `(${edge.from})-[:${edge.type}]->(${edge.to})`;
    const from = labels.get(edge.from);
    const to = labels.get(edge.to);
    if (from === undefined) refuse(patch, `${name}: the article gives no node ${edge.from}`);
    if (to === undefined) refuse(patch, `${name}: the article gives no node ${edge.to}`);
    const ends = edgeEnds[edge.type];
    if (!ends?.from.includes(from) || !ends.to.includes(to)) refuse(patch, `${name}: it may not join ${from} to ${to}`);
    const problem = edgeProperties[edge.type].safeParse(edge.props);
    if (!problem.success) refuse(patch, `${name}: ${firstIssue(problem.error)}`);
  }
}

function firstIssue(
  error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } | undefined,
): string {
  const issue = error?.issues[0];
  return issue === undefined
    ? 'no such label'
    : `${issue.path.map(String).join('.') || 'properties'}: ${issue.message}`;
}

function refuse(patch: GraphPatch, what: string): never {
  throw new MahdarError('PATCH_INVALID', `The graph rows of ${patch.article} are not usable: ${what}.`, {
    hint: 'This is a fault in the stage that linked the article; the article was not written.',
  });
}
