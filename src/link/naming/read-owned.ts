import { nameKey } from '../name-key.ts';
import type { Owners } from './owners.ts';

/** What a title or a body's name says: which office or body, and of whom as far as the words tell. */
export interface Owned<What> {
  readonly what: What;
  /** Ids, sorted. */
  readonly owners: readonly string[];
}

const LONGEST_OWNER = 6;
const MOST_OWNERS = 2;

/**
 * Reads `the Russian foreign minister`, `foreign minister of Russia`: the words of an owner are taken out, and what is left must be a form,
 * whole. A deputy minister is no minister. The words by themselves come first: the ministry of finance is nothing of Mali.
 */
export function readOwned<What>(
  text: string,
  {
    forms,
    small,
    owners,
  }: { readonly forms: ReadonlyMap<string, What>; readonly small: ReadonlySet<string>; readonly owners: Owners },
): Owned<What> | null {
  const words = nameKey(text)
    .split(' ')
    .filter((word) => !small.has(word));
  return rest(words, []);

  function rest(left: readonly string[], found: readonly string[]): Owned<What> | null {
    const what = forms.get(left.join(' '));
    if (what !== undefined) return { what, owners: [...new Set(found)].sort() };
    if (found.length === MOST_OWNERS) return null;
    for (let count = Math.min(LONGEST_OWNER, left.length - 1); count > 0; count--) {
      for (let at = 0; at + count <= left.length; at++) {
        const owner = owners.get(left.slice(at, at + count).join(' '));
        if (!owner) continue;
        const read = rest([...left.slice(0, at), ...left.slice(at + count)], [...found, owner]);
        if (read) return read;
      }
    }
    return null;
  }
}
