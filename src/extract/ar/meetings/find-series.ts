import { withoutArticle } from '../../../language/ar/clitics.ts';
import { seriesOf } from '../../meeting-series.ts';
import { type ArabicText, foldedAt, isIn, sentenceOf, tokenAt } from '../arabic-text.ts';
import { MEEM, NOON } from '../letters.ts';
import { phraseAt } from '../phrase-length.ts';
import type { MeetingFound } from './meeting-found.ts';

/** MEEM NOON: of, and who. */
const OF = MEEM + NOON;

/** How far before and behind a meeting noun the words of a series may stand. */
const BEFORE = 3;

const BEHIND = 14;

/** How many reports of a meeting are asked for its series, and how far behind its noun the number of its round may stand. */
const ASKED = 5;

const NUMBER_WITHIN = 6;

const HIGHEST_ROUND = 40;

/** The series that a meeting belongs to, and which round of it. */
export interface Series {
  readonly series: string | null;
  readonly round: number | null;
}

/** `al-jawla al-thalitha min muhadathat Astana hawla Suriya`: series and round by the words near any of the first reports. */
export function findSeries(
  text: ArabicText,
  article: ReadonlySet<string>,
  { byVerb, kind, reports }: MeetingFound,
): Series {
  if (byVerb || kind === 'call') return { series: null, round: null };
  const signs = text.words.lexicon.words('meeting-series');
  for (const { at } of reports.slice(0, ASKED)) {
    const { firstToken, endToken } = sentenceOf(text, at);
    const series = seriesOf(
      wordsIn(text, Math.max(firstToken, at - BEFORE), nameEnd(text, at, Math.min(endToken, at + BEHIND))),
      article,
      signs,
    );
    if (series) return { series, round: roundAt(text, at, Math.min(endToken, at + NUMBER_WITHIN)) };
  }
  return { series: null, round: null };
}

/** A relative clause tells of the meeting, and may name others: it is no part of its name. */
function nameEnd(text: ArabicText, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && (foldedAt(text, end) === OF || !isIn(text, end, 'relative-pronouns'))) end++;
  return end;
}

/** All ways to read the words of a range, articles off. */
export function wordsIn(text: ArabicText, from: number, to: number): Set<string> {
  const words = new Set<string>();
  for (let k = from; k < to; k++) for (const { key } of text.infos[k]?.readings ?? []) words.add(withoutArticle(key));
  return words;
}

/** `al-jawla al-thalitha`, `Astana 3`, `Jinif-2`; a number behind in is a day. */
function roundAt(text: ArabicText, at: number, end: number): number | null {
  const ordinal = phraseAt(text, at + 1, 'round-numbers', 2);
  if (ordinal) return Number(text.words.lexicon.words('round-numbers').get(ordinal.key));
  for (let k = at + 2; k < end; k++) {
    const behind = foldedAt(text, k - 1) === '-' ? k - 2 : k - 1;
    const number = tokenAt(text, k)?.kind === 'number' ? Number(foldedAt(text, k)) : Number.NaN;
    if (number > 0 && number <= HIGHEST_ROUND && isSeriesName(text, behind)) return number;
  }
  return null;
}

/** The word opens the sign of a series: a city, a group. */
function isSeriesName(text: ArabicText, at: number): boolean {
  const names = firstWords(text.words.lexicon.words('meeting-series'));
  return text.infos[at]?.readings.some(({ key }) => names.has(withoutArticle(key))) ?? false;
}

const firstWordsOf = new WeakMap<ReadonlyMap<string, unknown>, ReadonlySet<string>>();

function firstWords(signs: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const known = firstWordsOf.get(signs) ?? new Set([...signs.keys()].map((sign) => sign.split(' ')[0] as string));
  firstWordsOf.set(signs, known);
  return known;
}
