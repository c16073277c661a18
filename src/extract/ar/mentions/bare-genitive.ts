import { type ArabicText, foldedAt } from '../arabic-text.ts';
import { ARTICLE } from '../letters.ts';

/** An indefinite noun between head and genitive (the council of ministers of ...), known as part of titles with its article. */
export function isBareGenitive(text: ArabicText, at: number): boolean {
  const key = foldedAt(text, at);
  return key !== null && text.words.lexicon.words('title-modifiers').has(ARTICLE + key);
}
