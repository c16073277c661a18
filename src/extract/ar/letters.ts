/** Letters and marks that constructions are told by; words are data (src/language/ar). */
export const ALEF = '\u0627';

export const BEH = '\u0628';

export const TEH = '\u062a';

export const SEEN = '\u0633';

export const LAM = '\u0644';

export const MEEM = '\u0645';

export const NOON = '\u0646';

/** A final TEH MARBUTA too, which folds to it. */
export const HEH = '\u0647';

export const WAW = '\u0648';

export const YEH = '\u064a';

/** ALEF, LAM: the article. */
export const ARTICLE = ALEF + LAM;

export const FATHATAN = '\u064b';

export const DAMMA = '\u064f';

export const SHADDA = '\u0651';

export const ARABIC_COMMA = '\u060c';

export const ARABIC_SEMICOLON = '\u061b';

export const ARABIC_QUESTION_MARK = '\u061f';

export const EN_DASH = '\u2013';

/** LEFT and RIGHT DOUBLE QUOTATION MARK, guillemets, single guillemets, DOUBLE LOW-9 QUOTATION MARK. */
export const QUOTATION_MARKS = '"\u201c\u201d\u00ab\u00bb\u2039\u203a\u201e';
/** ARABIC LETTER ALEF WITH HAMZA BELOW. */
export const ALEF_HAMZA_BELOW = '\u0625';
export const TEH_MARBUTA = '\u0629';
/** BEH, LAM, KAF: prepositions written with the next word. */
export const ATTACHED = '\u0628\u0644\u0643';
