import { type Reads, toReads } from '../ask/reads.ts';
import type { GraphStore } from '../store/store.ts';

/** What every resolver of one request gets. */
export interface ApiContext {
  readonly store: GraphStore;
  /** Gathered reads: what a level of the answer needs comes with one read a kind. */
  readonly reads: Reads;
}

export function toContext(store: GraphStore): ApiContext {
  return { store, reads: toReads(store) };
}
