import { isoDay, nearestYear } from '../calendar.ts';
import { type EnglishText, wordAt } from './english-text.ts';

const REACH = 14;

/** The day at the head of a report, `ASTANA, Feb 6 (Agency) -`, else the day it was published. */
export function findDateline(text: EnglishText): string | null {
  const published = text.document.article.publishedOn;
  const { sentences } = text.document;
  for (const paragraph of [0, 1, 2]) {
    const first = sentences.find((sentence) => sentence.paragraph === paragraph)?.firstToken;
    if (first === undefined) break;
    const day = dayAtHead(text, first, published);
    if (day) return day;
  }
  return published;
}

function dayAtHead(text: EnglishText, first: number, published: string | null): string | null {
  if (text.capital[first] !== 1) return null;
  for (let at = first; at < first + REACH; at++) {
    const month = text.words.months.get(wordAt(text, at));
    if (typeof month !== 'number') continue;
    const ahead = wordAt(text, at + 1) === '.' ? at + 2 : at + 1;
    const day = Number(text.tokens[ahead]?.kind === 'number' ? wordAt(text, ahead) : wordAt(text, at - 1));
    const behind = wordAt(text, ahead + 1) === ',' ? ahead + 2 : ahead + 1;
    const written = /^(?:19|20)\d\d$/.test(wordAt(text, behind)) ? Number(wordAt(text, behind)) : null;
    const year = written ?? (published ? nearestYear(published, month) : null);
    if (!closesHead(text, at, first)) return null;
    return year === null || !Number.isInteger(day) ? null : isoDay(year, month, day);
  }
  return null;
}

/** A dash or a bracket follows the head of the report. */
function closesHead(text: EnglishText, from: number, first: number): boolean {
  for (let at = from; at < first + REACH + 8; at++) if (/^[-\u2013\u2014(]+$/.test(wordAt(text, at))) return true;
  return false;
}
