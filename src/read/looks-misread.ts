import iconv from 'iconv-lite';

/**
 * What Arabic words become in the Western code page: letters with accents, signs, control characters, three and more
 * on end, which no language has.
 */
const FOREIGN_WORD = /[\u0080-\u02FF\u2013-\u20AC\u2122]{3,}/g;
/** Fewer of them are marks that stand together. */
const LEAST_FOREIGN = 20;
/** Part of the letters that must be Arabic ones when the text is turned back. */
const ARABIC_SHARE = 0.6;

/**
 * The encoding that a text was in before it was read in a Latin one, so that its Arabic came out as accented letters;
 * null where it was not misread. Reads the first 4,000 units.
 */
export function looksMisread(text: string): 'utf-8' | 'windows-1256' | null {
  const foreign = (text.slice(0, 4000).match(FOREIGN_WORD) ?? []).join(' ');
  if (foreign.length < LEAST_FOREIGN) return null;
  const bytes = toBytes(foreign);
  return (['utf-8', 'windows-1256'] as const).find((name) => isArabic(iconv.decode(bytes, name))) ?? null;
}

/** What to do about misread Arabic: only bytes that are in no Unicode encoding can still be read in another one. */
export function adviseMisread(was: 'utf-8' | 'windows-1256', readAs: string): string {
  return /^utf/.test(readAs)
    ? `the file was saved after it had been read in a wrong encoding: turn it back, e.g. with iconv -f utf-8 -t windows-1252, and read the result with --encoding ${was}`
    : `give the encoding: --encoding ${was}`;
}

/** The bytes that were misread: windows-1252, whose five empty places are read as control characters. */
function toBytes(text: string): Buffer {
  const bytes = [...text].map((character) =>
    character >= '\u0080' && character <= '\u009F'
      ? Buffer.from([character.charCodeAt(0)])
      : iconv.encode(character, 'windows-1252'),
  );
  return Buffer.concat(bytes);
}

function isArabic(text: string): boolean {
  const letters = text.match(/[\p{L}\uFFFD]/gu) ?? [];
  const arabic = letters.filter((letter) => /\p{Script=Arabic}/u.test(letter)).length;
  return letters.length > 0 && arabic >= letters.length * ARABIC_SHARE;
}
