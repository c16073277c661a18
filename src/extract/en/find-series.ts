import { seriesOf } from '../meeting-series.ts';
import type { EnglishText } from './english-text.ts';
import type { MeetingFound } from './meeting-found.ts';

/** How far before and behind a meeting's words those of a series may stand. */
const BEFORE = 6;

const BEHIND = 10;

/** The series that a meeting belongs to (`the third round of the Astana talks on Syria`), and which round of it. */
export function findSeries(
  text: EnglishText,
  article: ReadonlySet<string>,
  { trigger, kind }: MeetingFound,
): { series: string | null; round: number | null } {
  const sentence = text.document.sentences[text.tokens[trigger.first]?.sentence ?? 0];
  if (kind === 'call' || !sentence) return { series: null, round: null };
  const from = Math.max(sentence.firstToken, trigger.first - BEFORE);
  const near = text.folded.slice(from, Math.min(sentence.endToken, trigger.end + BEHIND));
  const series = seriesOf(new Set(near), article, text.words['meeting-series']);
  return { series, round: series ? roundOf(text, trigger) : null };
}

function roundOf({ folded, words }: EnglishText, { first, end }: MeetingFound['trigger']): number | null {
  const ordinal = folded.slice(first, end).find((word) => words.ordinals.has(word));
  return ordinal === undefined ? null : Number(words.ordinals.get(ordinal));
}
