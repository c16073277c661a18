// What the graph holds of shared nodes right now, and how it is brought to what it should hold.
import type { Contribution, SharedEdge, SharedEdgeType } from '../../graph/contribution.ts';
import { toEdgeRow } from '../../graph/contribution.ts';
import { labelOf, type SharedLabel } from '../../graph/ids.ts';
import type { Properties } from '../../graph/rows.ts';
import type { WriteRun } from './write-run.ts';

const LABELS: readonly SharedLabel[] = ['Country', 'Organization', 'Person', 'Place', 'Meeting', 'Topic'];
const EDGES: Readonly<Record<SharedEdgeType, SharedLabel>> = {
  REPRESENTS: 'Person',
  LOCATED_IN: 'Place',
  HELD_IN: 'Meeting',
  ATTENDED: 'Meeting',
};

/** A shared node as it is or should be; `props` is null where the node does not exist. */
export type SharedState = ReadonlyMap<string, Contribution>;

/** Reads the nodes with the relationships that they answer for. */
export async function readShared(
  run: WriteRun,
  ids: readonly string[],
  owners: readonly string[],
): Promise<SharedState> {
  const state = new Map<string, { props: Properties | null; edges: SharedEdge[] }>();
  for (const id of [...ids, ...owners]) state.set(id, { props: null, edges: [] });
  for (const [file, group] of Object.entries(byKind(ids))) {
    for (const row of await run.ids<{ id: string; props: Properties & { id?: string } }>(`${file}-now`, group)) {
      const { id: _, ...props } = row.props;
      state.set(row.id, { props, edges: [] });
    }
  }
  for (const [type, label] of Object.entries(EDGES) as [SharedEdgeType, SharedLabel][]) {
    const group = owners.filter((id) => labelOf(id) === label);
    const rows = await run.ids<{ owner: string; other: string; props: Properties }>(`${edgeFile(type)}-now`, group);
    for (const { owner, other, props } of rows) state.get(owner)?.edges.push({ type, other, props });
  }
  return state;
}

/** Writes what differs from `now`. Relationships of `now` that `wanted` lacks go only where `exact` is set. */
export async function writeShared(run: WriteRun, now: SharedState, wanted: SharedState, exact: boolean): Promise<void> {
  for (const label of LABELS) {
    const rows = [...wanted]
      .filter(([id]) => labelOf(id) === label)
      .filter(([id, { props }]) => props !== null && !sameProps(props, now.get(id)?.props ?? null))
      .map(([id, { props }]) => ({ id, props: { ...props, id } }));
    await run.rows(`upsert-${label.toLowerCase()}`, rows);
  }
  for (const type of Object.keys(EDGES) as SharedEdgeType[]) {
    const changed = [];
    const gone = [];
    for (const [owner, { edges }] of wanted) {
      const before = (now.get(owner)?.edges ?? []).filter((edge) => edge.type === type);
      const after = edges.filter((edge) => edge.type === type);
      const lookUp = new Map(before.map((edge) => [edge.other, edge.props]));
      for (const edge of after)
        if (!sameProps(edge.props, lookUp.get(edge.other) ?? null)) changed.push({ owner, edge });
      const others = new Set(after.map((edge) => edge.other));
      if (exact) for (const { other } of before) if (!others.has(other)) gone.push({ owner, other });
    }
    await run.rows(`delete-${edgeFile(type)}`, gone);
    const rows = changed.map(({ owner, edge }) => toEdgeRow(owner, edge));
    await run.counted(
      `upsert-${edgeFile(type)}`,
      rows.map(({ from, to, props }) => ({ from, to, props })),
    );
  }
}

const KINDS = {
  Country: 'actors',
  Organization: 'actors',
  Person: 'actors',
  Place: 'places',
  Meeting: 'meetings',
  Topic: 'topics',
} as const;

/** Ids by the statement files that look them up. */
export function byKind(ids: Iterable<string>): Record<(typeof KINDS)[SharedLabel], string[]> {
  const kinds = { actors: [] as string[], meetings: [] as string[], places: [] as string[], topics: [] as string[] };
  for (const id of ids) {
    kinds[KINDS[labelOf(id) as SharedLabel]].push(id);
  }
  return kinds;
}

function edgeFile(type: SharedEdgeType): string {
  return type.toLowerCase().replaceAll('_', '-');
}

function sameProps(a: Properties, b: Properties | null): boolean {
  if (b === null) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length && names.every((name) => JSON.stringify(a[name]) === JSON.stringify(b[name]))
  );
}
