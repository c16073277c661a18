import { type ArabicText, foldedAt, hasFlag } from './arabic-text.ts';
import { isFeminine, isSoundPlural } from './word-endings.ts';
import { WORD } from './word-flags.ts';

/**
 * Whether a definite word can go on with the definite words before it: adjectives agree. Not `al-wazir al-sahafiyyin` (the minister, the reporters:
 * people told), not `al-wazir al-rusi al-mu'arada` (the Russian minister, the opposition: the object).
 */
export function agreesWithBefore(text: ArabicText, at: number, flags: number): boolean {
  const word = foldedAt(text, at) ?? '';
  const before = foldedAt(text, at - 1) ?? '';
  if (flags & WORD.personNoun && isSoundPlural(word) && !isSoundPlural(before)) return false;
  return !(hasFlag(text, at - 1, WORD.demonym) && isFeminine(word) && !isFeminine(before) && !isSoundPlural(before));
}
