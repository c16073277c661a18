import { type ArabicText, type Range, tokenAt } from '../../arabic-text.ts';

/** First word of a sentence or clause: a conjunction on it, a mark or an opener before it, or qad, kana, kama, alladhi. */
export function isClauseInitial(text: ArabicText, cue: Range & { conjunction: string }): boolean {
  if (cue.conjunction !== '') return true;
  const before = tokenAt(text, cue.from - 1);
  if (!before || before.sentence !== tokenAt(text, cue.from)?.sentence) return true;
  if (before.kind === 'mark') return before.folded !== '(' && before.folded !== '-' ? true : before.folded === '-';
  return (
    text.words.lexicon.words('verb-openers').has(before.folded) ||
    text.words.lexicon.words('verb-openers').has(before.folded.slice(1))
  );
}
