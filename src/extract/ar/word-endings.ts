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

const NISBAS = [YEH, YEH + HEH, YEH + ALEF + NOON, YEH + YEH + NOON, YEH + WAW + NOON];

/** -i, -iyya, -iyyan, -iyyin, -iyyun behind two letters at least: an adjective of a place or a people, by its form. */
export function isNisba(folded: string): boolean {
  return NISBAS.some((ending) => folded.endsWith(ending) && folded.length > ending.length + 2);
}
