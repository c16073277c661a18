import type { Known } from '../../../gazetteer/known.ts';
import { type ArabicText, foldedAt, hasFlag, isIn } from '../arabic-text.ts';
import { WORD } from '../word-flags.ts';
import type { KnownHit } from './known-at.ts';
import type { PlaceMention } from './known-names.ts';
import type { RawMention } from './raw-mention.ts';

/** A word that is a country and the capital of another: Oman and Amman. */
export interface Doubtful {
  readonly hit: KnownHit;
  readonly place: Known;
  readonly country: Known;
}

const SHADDA = '\u0651';

const DAMMA = '\u064f';

/** By its marks, by a word before it, or by which of the two countries the article names otherwise. */
export function settleCapitals(
  text: ArabicText,
  doubtful: readonly Doubtful[],
  mentions: RawMention[],
  places: PlaceMention[],
): void {
  if (doubtful.length === 0) return;
  const starts = new Set(doubtful.map(({ hit }) => hit.start));
  const named = (id: string | null) => mentions.some((m) => m.known?.id === id && !starts.has(m.start));
  for (const { hit, place, country } of doubtful) {
    const written = text.content.slice(hit.start, hit.end);
    const owner = place.type === 'Place' ? place.country : null;
    const before = foldedAt(text, hit.from - 1) ?? '';
    const byMark = written.includes(SHADDA) ? true : written.includes(DAMMA) ? false : null;
    const isCapital =
      byMark ??
      (text.words.lexicon.words('place-openers').has(before) && before.length > 3
        ? true
        : named(owner) && !named(country.id));
    if (!isCapital) continue;
    const at = mentions.findIndex((m) => m.start === hit.start && m.known?.id === country.id);
    if (at >= 0) mentions.splice(at, 1);
    places.push({ from: hit.from, to: hit.to, start: hit.start, end: hit.end, form: hit.form, places: [place] });
  }
  places.sort((a, b) => a.from - b.from);
}

/** A capital right behind a complementiser, a reporting verb or between stands for its state, and so does one joined to such a capital. */
export function stateBehind(text: ArabicText, hit: KnownHit, spots: readonly Known[]): Known | null {
  const capital = spots.find(
    (spot) => spot.type === 'Place' && (spot.kind === 'capital' || spot.kind === 'institution_metonym'),
  );
  if (capital?.type !== 'Place' || !capital.country || hit.reading.preposition !== '') return null;
  const before = hit.from - 1;
  const joined = hit.reading.conjunction !== '' && isIn(text, before - 1, 'state-openers');
  const opened = hasFlag(text, before, WORD.complementizer) || isIn(text, before, 'state-openers');
  return opened || joined ? (text.words.knowledge.gazetteer.country(capital.country) ?? null) : null;
}
