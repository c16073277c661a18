import { type ArabicText, isIn, tokenAt } from '../../arabic-text.ts';

/** First word of a sentence or clause: a conjunction on it, a mark or an opener before it, or qad, kana, kama, alladhi (with w- or without). */
export function isClauseInitial(text: ArabicText, at: number, conjunction: string): boolean {
  if (conjunction !== '') return true;
  const before = tokenAt(text, at - 1);
  if (!before || before.sentence !== tokenAt(text, at)?.sentence) return true;
  if (before.kind === 'mark') return before.folded !== '(';
  return isIn(text, at - 1, 'verb-openers') || text.words.lexicon.words('verb-openers').has(before.folded.slice(1));
}
