import type { Known, KnownCountry, KnownPlace } from '../../../gazetteer/known.ts';
import { type ArabicText, foldedAt, hasFlag, isIn } from '../arabic-text.ts';
import { DAMMA, SHADDA } from '../letters.ts';
import { WORD } from '../word-flags.ts';
import { type KnownHit, toPlaceMention } from './known-at.ts';
import type { PlaceMention } from './known-names.ts';
import type { RawMention } from './raw-mention.ts';

/** A word that is a country and the capital of another: Oman and Amman. */
export interface Doubtful {
  readonly hit: KnownHit;
  readonly place: KnownPlace;
  readonly country: Known;
}

/** The word is the country's name and another country's capital. */
export function isDoubtfulCapital(place: KnownPlace, country: Known): boolean {
  return place.kind === 'capital' && place.country !== country.id;
}

/** Takes the doubtful words that are capitals out of the countries and puts them with the places. */
export function settleCapitals(
  text: ArabicText,
  doubtful: readonly Doubtful[],
  { mentions, places }: { readonly mentions: readonly RawMention[]; readonly places: readonly PlaceMention[] },
): { mentions: RawMention[]; places: PlaceMention[] } {
  const starts = new Set(doubtful.map(({ hit }) => hit.start));
  const elsewhere = new Set(mentions.flatMap((m) => (m.known && !starts.has(m.start) ? [m.known.id] : [])));
  const capitals = doubtful.filter((word) => isCapitalHere(text, word, elsewhere));
  const taken = new Set(capitals.map(({ hit }) => hit.start));
  return {
    mentions: mentions.filter((m) => !taken.has(m.start)),
    places: [...places, ...capitals.map(({ hit, place }) => toPlaceMention(hit, [place]))].sort(
      (a, b) => a.from - b.from,
    ),
  };
}

/** By its marks (`'Amman` has a shadda, `'Uman` a damma), by a word of place before it, or by which of the two countries the article names otherwise. */
function isCapitalHere(text: ArabicText, { hit, place, country }: Doubtful, elsewhere: ReadonlySet<string>): boolean {
  const written = text.content.slice(hit.start, hit.end);
  if (written.includes(SHADDA)) return true;
  if (written.includes(DAMMA)) return false;
  const before = foldedAt(text, hit.from - 1) ?? '';
  if (before.length > 3 && text.words.lexicon.words('place-openers').has(before)) return true;
  return place.country !== null && elsewhere.has(place.country) && !elsewhere.has(country.id);
}

/** The country whose capital (Moscow) or seat of government (the Kremlin) is among some places of one name, or null. */
export function stateOf(text: ArabicText, places: readonly KnownPlace[]): KnownCountry | null {
  const seat = places.find(isSeat);
  return seat?.country ? (text.words.knowledge.gazetteer.country(seat.country) ?? null) : null;
}

/** A capital, or a seat such as the Kremlin, that stands for its government. */
export function isSeat(place: KnownPlace): boolean {
  return (place.kind === 'capital' || place.kind === 'institution_metonym') && place.country !== null;
}

/** `anna Musku turid`: a capital right behind a complementiser, a reporting verb or between stands for its state, and so does one joined to such a capital. */
export function stateThatSpeaks(text: ArabicText, hit: KnownHit, places: readonly KnownPlace[]): KnownCountry | null {
  if (hit.reading.preposition !== '') return null;
  const before = hit.from - 1;
  const opened = hasFlag(text, before, WORD.complementizer) || isIn(text, before, 'state-openers');
  const joined = hit.reading.conjunction !== '' && isIn(text, before - 1, 'state-openers');
  return opened || joined ? stateOf(text, places) : null;
}
