import iconv from 'iconv-lite';

/** What Arabic bytes become in the Western code page: letters with accents, signs, control characters. */
const FOREIGN = /[\u0080-\u02FF\u2013-\u20AC\u2122]/g;
const RUN_OF_FOREIGN = /[\u0080-\u02FF\u2013-\u20AC\u2122][\u0080-\u02FF\u2013-\u20AC\u2122 ]*/g;
/** Fewer of them are names and quotation marks. */
const LEAST_FOREIGN = 20;
/** Part of the letters that must be Arabic ones when the text is turned back. */
const ARABIC_SHARE = 0.6;

/**
 * The encoding that a text was in before it was read in a Latin one, so that its Arabic came out as accented letters;
 * null where it was not misread. Reads the first 4,000 units.
 */
export function looksMisread(text: string): 'utf-8' | 'windows-1256' | null {
  const sample = text.slice(0, 4000);
  const foreign = sample.match(FOREIGN)?.length ?? 0;
  if (foreign < LEAST_FOREIGN) return null;
  const bytes = toBytes((sample.match(RUN_OF_FOREIGN) ?? []).join(' '));
  if (isArabic(iconv.decode(bytes, 'utf-8'))) return 'utf-8';
  // A byte is a letter there, so French or German would do too: their plain letters outnumber the accented ones.
  const plain = sample.match(/[a-z]/gi)?.length ?? 0;
  return foreign > plain && isArabic(iconv.decode(bytes, 'windows-1256')) ? 'windows-1256' : null;
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
