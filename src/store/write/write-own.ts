// Nodes and relationships that belong to one article: always new, because what the article gave before is gone by now.
import { isShared } from '../../graph/contribution.ts';
import { labelOf } from '../../graph/ids.ts';
import type { EdgeRow, NodeRow } from '../../graph/rows.ts';
import type { WriteRun } from './write-run.ts';

const OWN_LABELS = ['Article', 'Statement', 'Group'] as const;

export async function createOwnNodes(run: WriteRun, nodes: readonly NodeRow[]): Promise<void> {
  for (const label of OWN_LABELS) {
    const rows = nodes.filter((node) => node.label === label).map(({ id, props }) => ({ id, props }));
    await run.rows(`create-${label.toLowerCase()}`, rows);
  }
}

export async function createOwnEdges(run: WriteRun, edges: readonly EdgeRow[]): Promise<void> {
  const byFile = new Map<string, EdgeRow[]>();
  for (const row of edges) {
    if (isShared(row)) continue;
    const file = fileFor(row);
    const list = byFile.get(file);
    if (list === undefined) byFile.set(file, [row]);
    else list.push(row);
  }
  for (const [file, rows] of byFile) {
    await run.counted(
      file,
      rows.map(({ from, to, props }) => ({ from, to, props })),
    );
  }
}

/** The statement that creates a relationship, by its type and by the label at the end that may be one of several. */
function fileFor({ type, to }: EdgeRow): string {
  const name = type.toLowerCase().replaceAll('_', '-');
  if (type === 'ATTENDED') return 'create-attended-by-group';
  if (type === 'REFERENCES' || type === 'MENTIONS') {
    return `create-${name}-${labelOf(to) === 'Meeting' ? 'meeting' : 'actor'}`;
  }
  if (type === 'IMPLIES') {
    const label = labelOf(to);
    return `create-implies-${label === 'Place' || label === 'Topic' ? label.toLowerCase() : 'actor'}`;
  }
  return `create-${name}`;
}
