const PLAIN = /^[\x20-\x7e]*$/;

/** Folded English: lower case, accents off, curly apostrophes straight. For keys and look-ups only. */
export function foldEnglish(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .toLowerCase();
}
