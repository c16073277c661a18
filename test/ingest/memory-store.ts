import type { GraphPatch } from '../../src/graph/rows.ts';
import type { CypherText, GraphStore, Parameters, WriteSummary } from '../../src/store/store.ts';

/** As much of a store as ingest uses. */
export class MemoryStore implements Pick<GraphStore, 'write' | 'fingerprints' | 'read' | 'replaceLinks'> {
  readonly patches = new Map<string, GraphPatch>();
  readonly batches: number[] = [];

  async write(patches: readonly GraphPatch[]): Promise<WriteSummary> {
    this.batches.push(patches.length);
    let unchanged = 0;
    for (const patch of patches) {
      if (this.patches.get(patch.article)?.fingerprint === patch.fingerprint) unchanged++;
      this.patches.set(patch.article, patch);
    }
    return { written: patches.length - unchanged, unchanged };
  }

  async fingerprints(articles: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const present = articles.flatMap((id) => this.patches.get(id) ?? []);
    return new Map(present.map(({ article, fingerprint }) => [article, fingerprint]));
  }

  async replaceLinks(): Promise<void> {}

  /** The reads of ingest: the articles as they are there; all of them where no ids are given. */
  async read<Row>(_cypher: CypherText, { ids = [...this.patches.keys()] }: Parameters = {}): Promise<Row[]> {
    const present = (ids as string[]).flatMap((id) => this.patches.get(id)?.nodes.find((node) => node.id === id) ?? []);
    return present.map(({ id, props }) => ({ id, ...props })) as Row[];
  }

  asStore(): GraphStore {
    return this as unknown as GraphStore;
  }
}
