// The one way into the graph, the same for both stores. Fresh contributions are joined with what is there; only where an
// article takes something back is a node made again from all that remains, so an ordinary write walks no hub.
import {
  type Contribution,
  mergeContributions,
  parseContribution,
  timesContribution,
} from '../../graph/contribution.ts';
import { isKnown, labelOf, type SharedLabel } from '../../graph/ids.ts';
import { joinKnown } from '../../graph/merge-node.ts';
import type { GraphPatch, Properties } from '../../graph/rows.ts';
import type { WriteSummary } from '../store.ts';
import { eraseArticles, type GaveBefore } from './erase.ts';
import { type Given, givenBy, withGave } from './given.ts';
import { byKind, readShared, type SharedState, writeShared } from './shared-state.ts';
import { createOwnEdges, createOwnNodes } from './write-own.ts';
import type { WriteRun } from './write-run.ts';

/** Writes patches of different articles inside one transaction. */
export async function writeBatch(run: WriteRun, patches: readonly GraphPatch[]): Promise<WriteSummary> {
  const stored = await readMade(
    run,
    patches.map((patch) => patch.article),
  );
  const isThere = ({ article, fingerprint, links }: GraphPatch) => {
    const there = stored.get(article);
    return there?.fingerprint === fingerprint && there.links === links;
  };
  const given = patches.filter((patch) => !isThere(patch)).map(givenBy);
  if (given.length === 0) return { written: 0, unchanged: patches.length };

  const rewritten = given.map(({ patch }) => patch.article).filter((article) => stored.has(article));
  const before = rewritten.length === 0 ? new Map() : await eraseArticles(run, rewritten);
  const taken = takenBack(before, given);
  await addShared(run, given, before);
  await createOwnNodes(
    run,
    given.flatMap(({ patch }) => patch.nodes),
  );
  await createOwnEdges(run, given.flatMap(withGave));
  await remake(run, taken);
  return { written: given.length, unchanged: patches.length - given.length };
}

/** Takes articles out inside one transaction. Gives how many were there. */
export async function removeBatch(run: WriteRun, articles: readonly string[]): Promise<number> {
  const stored = await readMade(run, articles);
  const before = await eraseArticles(run, [...stored.keys()]);
  await remake(run, takenBack(before, []));
  return stored.size;
}

/** How an article was made that is in the graph. */
interface Made {
  readonly id: string;
  readonly fingerprint: string;
  readonly links: string;
}

export async function readMade(run: WriteRun, articles: readonly string[]): Promise<Map<string, Made>> {
  const rows = await run.ids<Made>('article-fingerprints', new Set(articles));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Nodes of which an article no longer says what it said. */
function takenBack(before: GaveBefore, given: readonly Given[]): Set<string> {
  const now = new Map(given.map(({ patch, nodes }) => [patch.article, nodes]));
  const taken = new Set<string>();
  for (const [article, nodes] of before) {
    for (const [id, gave] of nodes) {
      const after = now.get(article)?.get(id);
      if ((after === undefined || after.gave !== gave) && labelOf(id) !== 'Group') taken.add(id);
    }
  }
  return taken;
}

/** Joins what is new with what is there. */
async function addShared(run: WriteRun, given: readonly Given[], before: GaveBefore): Promise<void> {
  const added = new Map<string, Contribution[]>();
  const known = new Map<string, Properties>();
  for (const { patch, nodes } of given) {
    for (const [id, { contribution, gave }] of nodes) {
      const list = added.get(id) ?? [];
      added.set(id, list);
      const old = before.get(patch.article);
      if (old === undefined || !old.has(id) || old.get(id) !== gave) list.push(contribution);
    }
    for (const { id, props } of patch.nodes) if (isKnown(id)) known.set(id, joinKnown(props, known.get(id)));
  }
  const ids = [...added.keys()];
  const owners = ids.filter((id) => added.get(id)?.some(({ edges }) => edges.length > 0));
  const now = await readShared(run, ids, owners);
  const wanted = new Map<string, Contribution>();
  for (const id of ids) {
    const there = now.get(id) ?? { props: null, edges: [] };
    const merged = mergeContributions(labelOf(id) as SharedLabel, [there, ...(added.get(id) ?? [])]);
    const props = known.get(id);
    wanted.set(id, { props: props === undefined ? merged.props : joinKnown(props, there.props), edges: merged.edges });
  }
  await writeShared(run, now, wanted, false);
}

/** Makes nodes again from what is still said about them; those that nothing speaks of any more are deleted. */
async function remake(run: WriteRun, taken: ReadonlySet<string>): Promise<void> {
  if (taken.size === 0) return;
  for (const [kind, ids] of Object.entries(byKind(taken))) await run.ids(`delete-unmentioned-${kind}`, ids);
  const made = [...taken].filter((id) => !isKnown(id) || labelOf(id) === 'Person');
  const now = await readShared(run, made, made);
  const left = made.filter((id) => now.get(id)?.props !== null);
  const sayings = await readGiven(run, left);
  const wanted: SharedState = new Map(
    left.map((id) => [id, mergeContributions(labelOf(id) as SharedLabel, sayings.get(id) ?? [])]),
  );
  await writeShared(run, now, wanted, true);
}

async function readGiven(run: WriteRun, ids: readonly string[]): Promise<Map<string, Contribution[]>> {
  const sayings = new Map<string, Contribution[]>();
  for (const [kind, group] of Object.entries(byKind(ids))) {
    for (const row of await run.ids<{ id: string; gave: string; times: number }>(`given-to-${kind}`, group)) {
      const list = sayings.get(row.id) ?? [];
      list.push(timesContribution(parseContribution(row.gave), row.times));
      sayings.set(row.id, list);
    }
  }
  return sayings;
}
