import { ALEF, HEH, NOON, TEH, WAW, YEH } from './letters.ts';

const PLURALS = [WAW + NOON, YEH + NOON, ALEF + TEH];

/** -un, -in, -at: a sound plural. */
export function isSoundPlural(folded: string): boolean {
  return PLURALS.some((ending) => folded.endsWith(ending));
}

/** TEH MARBUTA, folded. */
export function isFeminine(folded: string): boolean {
  return folded.endsWith(HEH);
}
