import { type ArabicText, type Range, spanOf, wordsOf } from '../arabic-text.ts';
import { WORD } from '../word-flags.ts';
import type { TypedReading } from '../word-types.ts';
import { formWithout, type RawMention, toRawMention } from './raw-mention.ts';

/** Flags of words that are names. */
const LISTED_NAME = WORD.given | WORD.surname | WORD.nameLink;

/** A person's name as a mention; `title`: its office; `sure`: a name for certain, so that its first word loses its clitics though no list knows it. */
export function toPersonMention(
  text: ArabicText,
  range: Range,
  title: Range | null,
  foundBy: string,
  sure = false,
): RawMention {
  const phraseFrom = title?.from ?? range.from;
  return toRawMention({ ...range, ...nameForm(text, range, sure), type: 'Person', title, phraseFrom, foundBy });
}

/** `wa-Muhammad ...`: a name behind a conjunction or preposition is taken without it, where it is listed or `sure`. */
export function nameForm(text: ArabicText, range: Range, sure: boolean): Pick<RawMention, 'start' | 'end' | 'form'> {
  const reading = nameReading(text, range.from);
  if (!reading || reading.taken === 0 || !(sure || reading.flags & LISTED_NAME))
    return { ...spanOf(text, range), form: wordsOf(text, range) };
  return formWithout(text, range, reading);
}

/** `li-Hadi`: a word that is no listed name as it stands, but is one without its preposition. */
function nameReading(text: ArabicText, at: number): TypedReading | undefined {
  const info = text.infos[at];
  const { main, readings } = info ?? {};
  if (!main || !readings || main.taken > 0 || main.flags & LISTED_NAME) return main;
  return readings.find(({ preposition, flags }) => preposition !== '' && flags & LISTED_NAME) ?? main;
}
