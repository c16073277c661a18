import type { Known } from '../../../gazetteer/known.ts';
import { type ArabicText, foldedAt, isIn, readingIn, sentenceOf, tokenAt } from '../arabic-text.ts';
import type { PlaceMention } from '../mentions/known-names.ts';
import { isOfRound, opensTopic } from './meeting-clause.ts';
import type { MeetingPlace, MeetingSearch } from './meeting-found.ts';

/** How far before the trigger a city, behind it a country may stand. */
const BEFORE = 10;

const COUNTRY_BEHIND = 10;

/** FEH, YEH: in. */
const IN = '\u0641\u064a';

/** A city behind in or at, nearest behind the trigger, else before it; else a country behind in. */
export function meetingPlace(search: MeetingSearch, at: number, end: number): MeetingPlace | null {
  return cityBehind(search, at, end) ?? cityBefore(search, at) ?? countryBehind(search, at, end);
}

/** `muhadathat fi Astana`, `muhadathat Astana`, `al-jawla al-thalitha min muhadathat Astana`. */
function cityBehind({ text, mentions }: MeetingSearch, at: number, end: number): MeetingPlace | null {
  for (let k = at + 1; k < end; k++) {
    const place = mentions.placeFrom(k);
    if (place && (k === at + 1 || isOfRound(text, k - 1) || isLocative(text, place))) return likeliest(place);
  }
  return null;
}

/** `fi Astana ... al-muhadathat`; the city that opens the article, in its dateline, counts as well. */
function cityBefore({ text, mentions }: MeetingSearch, at: number): MeetingPlace | null {
  const first = Math.max(sentenceOf(text, at).firstToken, at - BEFORE);
  for (let k = at - 1; k >= first; k--) {
    const place = mentions.placeFrom(k);
    if (place && (k === 0 || isLocative(text, place))) return likeliest(place);
  }
  return null;
}

/** `muhadathat fi Misr`, before the topic. */
function countryBehind({ text, mentions }: MeetingSearch, at: number, end: number): MeetingPlace | null {
  for (let k = at + 1; k < Math.min(end, at + COUNTRY_BEHIND) && !opensTopic(text, k); k++) {
    const named = mentions.namedFrom(k);
    if (named?.type !== 'Country' || named.indirect || !named.known) continue;
    const attached =
      named.start > (tokenAt(text, k)?.start ?? 0) && text.infos[k]?.readings.some((r) => r.preposition === 'b');
    if (attached || foldedAt(text, k - 1) === IN) return { start: named.start, end: named.end, known: named.known.id };
  }
  return null;
}

/** Behind a preposition of place, on the word or before it; a demonym may stand between: `fi al-asima al-urduniyya Amman`. */
function isLocative(text: ArabicText, place: PlaceMention): boolean {
  if (place.start > (tokenAt(text, place.from)?.start ?? 0)) return true;
  for (let k = place.from - 1; k >= place.from - 3; k--) {
    if (isIn(text, k, 'place-openers') || readingIn(text, k, 'hosting-verbs')) return true;
    if (!text.infos[k]?.demonym) return false;
  }
  return false;
}

/** Of several places of one name the capital, else a venue or area, else the most people. */
function likeliest({ start, end, places }: PlaceMention): MeetingPlace {
  const chosen = [...places].sort((a, b) => rank(b) - rank(a))[0];
  return { start, end, known: chosen?.id ?? '' };
}

function rank(place: Known): number {
  if (place.type !== 'Place') return 0;
  return (place.kind === 'capital' ? 1e9 : place.kind === 'city' ? 0 : 1e8) + place.population;
}
