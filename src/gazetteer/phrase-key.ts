/** Words of a phrase with single spaces; hyphens and marks part words as the tokenizer parts them. */
export function phraseKey(folded: string): string {
  return folded
    .replace(/[^\p{L}\p{N}'&+]+/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ');
}
