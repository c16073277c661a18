import { MahdarError } from '../errors.ts';
import type { Options } from '../options.ts';
import { type OpenOptions, openStore } from '../store/open-store.ts';
import type { GraphStore } from '../store/store.ts';
import { CliError } from './cli-error.ts';
import { servedAt } from './served-at.ts';
import type { CliText } from './text.ts';

/**
 * Opens the store that the options name, with the credentials that they give.
 * @throws MahdarError STORE_LOCKED, which names the address where the graph is served; STORE_MISSING and others
 */
export async function openStoreOf(
  { store, data, user, password }: Options,
  text: CliText,
  how: OpenOptions = {},
): Promise<GraphStore> {
  try {
    return await openStore(store, data, password === undefined ? undefined : { user, password }, how);
  } catch (error) {
    if (!(error instanceof MahdarError)) throw error;
    if (error.code === 'STORE_MISSING') throw new CliError('STORE_MISSING', 'missingGraph', data, text);
    const url = error.code === 'STORE_LOCKED' ? servedAt(data) : null;
    throw url === null ? error : new CliError('STORE_LOCKED', 'served', `${url}/graphql`, text);
  }
}
