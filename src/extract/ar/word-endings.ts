import { ALEF, HEH, NOON, TEH, WAW, YEH } from './letters.ts';

/** -un, -in, -at: sound plurals. */
const PLURALS = [WAW + NOON, YEH + NOON, ALEF + TEH];

export function isSoundPlural(folded: string): boolean {
  return PLURALS.some((ending) => folded.endsWith(ending));
}

/** TEH MARBUTA, folded. */
export function isFeminine(folded: string): boolean {
  return folded.endsWith(HEH);
}
