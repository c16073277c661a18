import { type ArabicText, foldedAt, type Range } from '../arabic-text.ts';
import { WORD } from '../word-flags.ts';
import { knownAt, toKnownMention } from './known-at.ts';
import { formWithout, type RawMention, toRawMention } from './raw-mention.ts';

/** `al-rusi`: an adjective of a country counts for the country. */
export function demonymAt(text: ArabicText, index: number): RawMention | null {
  const info = text.infos[index];
  if (!info?.demonym) return null;
  const reading = info.readings.find((r) => text.words.demonymOf(r.key) !== null);
  if (!reading || (reading.taken > 0 && info.flags & ~WORD.demonym)) return null;
  if (foldedAt(text, index) === reading.key && info.flags & WORD.given) return null;
  const range = { from: index, to: index + 1 };
  return toRawMention({
    ...range,
    ...formWithout(text, range, reading),
    type: 'Country',
    known: info.demonym,
    indirect: true,
    foundBy: 'ar.demonym',
  });
}

/** Countries and demonyms behind the head of a body: `wizarat al-kharijiyya al-rusiyya`. */
export function countriesInside(text: ArabicText, { from, to }: Range): RawMention[] {
  const found: RawMention[] = [];
  for (let at = from + 1; at < to; ) {
    const country = countryInside(text, at, to) ?? demonymAt(text, at);
    if (country) found.push(country);
    at = country?.to ?? at + 1;
  }
  return found;
}

function countryInside(text: ArabicText, at: number, to: number): RawMention | null {
  const hit = knownAt(text, at);
  if (!hit || hit.to > to) return null;
  const country = hit.senses.find(({ known, sense }) => known.type === 'Country' && sense === 'name');
  return country ? toKnownMention(hit, country.known, true, 'ar.known.country-in-body') : null;
}
