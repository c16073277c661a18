import { type ArabicText, foldedAt, hasFlag, isIn, readingIn, sentenceOf } from '../arabic-text.ts';
import { type DateMention, isOneDay, type TimeMention } from '../dates/date-mention.ts';
import { isImperfect } from '../dates/is-to-come.ts';
import { firstIndex } from '../first-index.ts';
import { WORD } from '../word-flags.ts';
import { isReportingVerb } from './meeting-clause.ts';

/** Sentences behind the lead that go on with its story. */
const STORY = 2;

/** Tokens of the lead and the sentences behind it; longer ones tell several stories. */
const LONGEST = 300;

/** Words before the verb that opens a sentence (`kama`, `wa-qad`). */
const OPENING = 1;

/**
 * The day of an article's first sentence for a meeting told right behind it with no time of its own: `zara X amsi ... . wa-'aqada
 * ijtima'an`. Only where the lead tells one day, and the meeting is what the narrator goes on to tell: the object of a verb of
 * holding in the perfect, or the occasion on which something is said.
 */
export function leadDay(
  text: ArabicText,
  dates: readonly TimeMention[],
  at: number,
  dateline: string | null,
): DateMention | null {
  const sentence = sentenceOf(text, at);
  const lead = text.document.sentences[0];
  if (!lead || sentence.index === 0 || sentence.index > STORY || !dateline) return null;
  if (sentence.endToken > LONGEST) return null;
  const told = dates.slice(
    0,
    firstIndex(dates, ({ from }) => from >= sentence.endToken),
  );
  if (told.some(({ from }) => from >= sentence.firstToken) || !isNarrated(text, sentence.firstToken, at)) return null;
  const days = told.filter(({ from }) => from < lead.endToken);
  const [day] = days;
  if (!day || !isOneDay(day) || day.startsOn > dateline) return null;
  if (days.some(({ startsOn }) => startsOn !== day.startsOn)) return null;
  return { ...day, foundBy: `${day.foundBy}+lead` };
}

/** Its verb in the perfect, or one of saying, opens the sentence, and nothing puts the meeting into somebody's mouth. */
function isNarrated(text: ArabicText, from: number, at: number): boolean {
  for (let k = from; k < at; k++) {
    if (hasFlag(text, k, WORD.complementizer) || foldedAt(text, k) === ':' || text.quoteAt[k] !== -1) return false;
  }
  const said = isIn(text, at - 1, 'speech-occasions');
  for (let k = from; k <= Math.min(at, from + OPENING); k++) {
    if (said && k < at && isReportingVerb(text, k)) return true;
    const verb = readingIn(text, k, 'taking-place-verbs', true) ?? readingIn(text, k, 'meeting-verbs', true);
    if (verb) return !isImperfect(verb.key);
  }
  return false;
}
