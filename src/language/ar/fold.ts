/**
 * Folding joins spellings of one Arabic word: hamza carriers, alif maqsura, ta marbuta, Persian letters; marks and tatweel go.
 * It serves keys and look-ups only: names and quotes stay as written.
 */
const FOLDED: Readonly<Record<number, number>> = {
  1570: 0x0627, // ALEF WITH MADDA ABOVE -> ALEF
  1571: 0x0627, // ALEF WITH HAMZA ABOVE -> ALEF
  1573: 0x0627, // ALEF WITH HAMZA BELOW -> ALEF
  1649: 0x0627, // ALEF WASLA -> ALEF
  1609: 0x064a, // ALEF MAKSURA -> YEH
  1740: 0x064a, // FARSI YEH -> YEH
  1574: 0x064a, // YEH WITH HAMZA ABOVE -> YEH
  1577: 0x0647, // TEH MARBUTA -> HEH
  1729: 0x0647, // HEH GOAL -> HEH
  1572: 0x0648, // WAW WITH HAMZA ABOVE -> WAW
  1705: 0x0643, // KEHEH -> KAF
  1711: 0x0643, // GAF -> KAF
  1709: 0x0643, // NG -> KAF
};

/** Diacritics, superscript alef, tatweel, joiners and direction marks: no letter of a word. */
export function isArabicMark(unit: number): boolean {
  return (
    (unit >= 0x064b && unit <= 0x065f) ||
    unit === 0x0670 ||
    unit === 0x0640 ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2066 && unit <= 0x2069) ||
    unit === 0xfeff
  );
}

/** One UTF-16 unit, folded; marks give -1. */
export function foldArabicUnit(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
  return isArabicMark(unit) ? -1 : (FOLDED[unit] ?? unit);
}

/** The folded form of a word or phrase. Linear; Latin letters are lower-cased. */
export function foldArabic(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const unit = foldArabicUnit(text.charCodeAt(i));
    if (unit >= 0) folded += String.fromCharCode(unit);
  }
  return folded;
}
