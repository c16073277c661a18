import { textHash } from '../../../learned/feature-hash.ts';
import type { ArabicText } from '../arabic-text.ts';
import type { WordInfo } from '../word-types.ts';

/** What each token shows by itself, as numbers. */
export interface WordSigns {
  readonly form: Int32Array;
  /** The word without its clitics, and the clitics. */
  readonly key: Int32Array;
  readonly clitics: Int32Array;
  readonly flags: Int32Array;
  readonly prefix: Int32Array;
  readonly suffix: Int32Array;
  /** Length, first and last letter, and whether anything is known of the word. */
  readonly shape: Int32Array;
  /** The mark that a token is; 0 for words, 1 for numbers. */
  readonly mark: Int32Array;
  /** Quotation: 0 outside, 1 inside, 2 opens, 3 closes, 4 in an unclosed one. */
  readonly quote: Int32Array;
}

type Sign = 'form' | 'key' | 'clitics' | 'flags' | 'prefix' | 'suffix' | 'shape';
type SignsOfWord = Readonly<Record<Sign, number>>;

const remembered = new WeakMap<WordInfo, SignsOfWord>();
const ofTexts = new WeakMap<ArabicText, WordSigns>();

/** The signs of all tokens of a text, made once for it. */
export function wordSigns(text: ArabicText): WordSigns {
  const made = ofTexts.get(text) ?? signsOfText(text);
  ofTexts.set(text, made);
  return made;
}

function signsOfText(text: ArabicText): WordSigns {
  const count = text.tokens.length;
  const column = () => new Int32Array(count);
  const signs = {
    form: column(),
    key: column(),
    clitics: column(),
    flags: column(),
    prefix: column(),
    suffix: column(),
    shape: column(),
    mark: column(),
    quote: column(),
  };
  text.tokens.forEach((token, at) => {
    const info = text.infos[at] as WordInfo;
    const word = signsOfWord(info);
    signs.form[at] = word.form;
    signs.key[at] = word.key;
    signs.clitics[at] = word.clitics;
    signs.flags[at] = word.flags;
    signs.prefix[at] = word.prefix;
    signs.suffix[at] = word.suffix;
    signs.shape[at] = word.shape;
    signs.mark[at] = token.kind === 'word' ? 0 : token.kind === 'number' ? 1 : word.form;
    const quote = text.document.quotes[text.quoteAt[at] ?? -1];
    if (quote) signs.quote[at] = quote.closed ? placeIn(token, quote) : 4;
  });
  return signs;
}

function placeIn(token: { start: number; end: number }, quote: { start: number; end: number }): number {
  if (token.start <= quote.start) return 2;
  return token.end >= quote.end ? 3 : 1;
}

function signsOfWord(info: WordInfo): SignsOfWord {
  const known = remembered.get(info);
  if (known) return known;
  const { folded, main, flags } = info;
  const length = Math.min(4, folded.length >> 1);
  const made = {
    form: textHash(folded),
    key: textHash(main.key),
    clitics: textHash(`${main.conjunction} ${main.preposition}`),
    flags,
    prefix: textHash(folded.slice(0, 2)),
    suffix: textHash(folded.slice(-2)),
    shape: textHash(`${length}${folded.slice(0, 1)}${folded.slice(-1)}${flags ? 1 : 0}`),
  };
  remembered.set(info, made);
  return made;
}
