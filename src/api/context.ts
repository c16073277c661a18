import { type Reads, toReads } from '../ask/reads.ts';
import type { GraphStore } from '../store/store.ts';
import { Deadline } from './deadline.ts';
import { timeoutError } from './timeout-error.ts';

/** What every resolver of one request gets. Store and reads throw OPERATION_TIMEOUT once the deadline has passed. */
export interface ApiContext {
  readonly store: GraphStore;
  /** Gathered reads: what a level of the answer needs comes with one read a kind. */
  readonly reads: Reads;
  readonly deadline: Deadline;
}

/** @param timeout longest operation, in milliseconds */
export function toContext(store: GraphStore, timeout: number): ApiContext {
  const deadline = new Deadline(timeout, () => timeoutError(timeout));
  const guarded = deadline.guard(store);
  return { store: guarded, reads: deadline.guard(toReads(guarded)), deadline };
}
