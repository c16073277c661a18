/** Folded English: lower case, accents off, curly apostrophes straight. For keys and look-ups only. */
export function foldEnglish(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .toLowerCase();
}
