import type { WordClass } from '../../../lexicon/lexicon.ts';
import { type ArabicText, foldedAt, isWord, tokenAt } from '../arabic-text.ts';
import { ARTICLE, EN_DASH, WAW, YEH } from '../letters.ts';
import { digits } from './digits.ts';

/** A day of the month in digits or words, and the token behind it. */
interface DayNumber {
  readonly day: number;
  readonly to: number;
}

/** `15`, `al-khamis ashar` (the fifteenth). */
export function dayNumber(text: ArabicText, at: number): DayNumber | null {
  const token = tokenAt(text, at);
  if (token?.kind !== 'number') return ordinalAt(text, at, 3, 0);
  const day = digits(token.folded);
  return day >= 1 && day <= 31 ? { day, to: at + 1 } : null;
}

/** What joins two days: w- and al- before digits, a hyphen or dash, the prepositions ila (ALEF LAM YEH) and hatta (HAH TEH YEH), both to. */
const JOINTS = new Set([WAW, WAW + ARTICLE, ARTICLE, '-', EN_DASH, ARTICLE + YEH, '\u062d\u062a\u064a']);

const MOST_JOINTS = 3;

/** `15 wa 16`, `al-23 wal-24`, `15-16`, `al-awwal wal-thani`: the second day of a range, read from behind the first. */
export function secondDay(text: ArabicText, from: number): DayNumber | null {
  let at = from;
  while (at < from + MOST_JOINTS && JOINTS.has(foldedAt(text, at) ?? '')) at++;
  const found = at > from ? dayNumber(text, at) : null;
  if (found || at === from + MOST_JOINTS) return found;
  return foldedAt(text, at)?.startsWith(WAW) ? ordinalAt(text, at, 2, 1) : null;
}

/** The longest ordinal of the lexicon that starts at a token; `taken` letters are left off its first word. */
function ordinalAt(text: ArabicText, at: number, longest: number, taken: number): DayNumber | null {
  const ordinals = text.words.lexicon.words('ordinals');
  const first = foldedAt(text, at)?.slice(taken);
  if (first === undefined || !isWord(text, at) || !firstWordsOf(ordinals).has(first)) return null;
  for (let length = longest; length > 0; length--) {
    let words = first;
    let to = at + 1;
    while (to < at + length && isWord(text, to)) words += ` ${foldedAt(text, to++)}`;
    const day = to === at + length ? ordinals.get(words) : undefined;
    if (typeof day === 'number') return { day, to };
  }
  return null;
}

const firstWords = new WeakMap<WordClass, ReadonlySet<string>>();

/** Most words begin no ordinal: they are told by one look. */
function firstWordsOf(ordinals: WordClass): ReadonlySet<string> {
  const made =
    firstWords.get(ordinals) ?? new Set([...ordinals.keys()].map((phrase) => phrase.split(' ')[0] as string));
  firstWords.set(ordinals, made);
  return made;
}
