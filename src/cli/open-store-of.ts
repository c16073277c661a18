import type { Options } from '../options.ts';
import { openStore } from '../store/open-store.ts';
import type { GraphStore } from '../store/store.ts';

/** Opens the store that the options name, with the credentials that they give. */
export function openStoreOf({ store, data, user, password }: Options): Promise<GraphStore> {
  return openStore(store, data, password === undefined ? undefined : { user, password });
}
