import { startAfter } from '../../../language/ar/clitics.ts';
import { type ArabicText, foldedAt } from '../arabic-text.ts';
import { WORD } from '../word-flags.ts';
import { knownAt } from './known-at.ts';
import { toMention } from './known-mention.ts';
import type { RawMention } from './raw-mention.ts';

/** `al-rusi`: an adjective of a country counts for the country. */
export function demonymAt(text: ArabicText, index: number): RawMention | null {
  const info = text.infos[index];
  const token = text.tokens[index];
  if (!info?.demonym || !token) return null;
  const reading = info.readings.find((r) => text.words.demonymOf(r.key) !== null);
  if (!reading || (reading.taken > 0 && info.flags & ~WORD.demonym)) return null;
  if (foldedAt(text, index) === reading.key && info.flags & WORD.given) return null;
  const start = startAfter(text.content, token, reading.taken);
  return {
    from: index,
    to: index + 1,
    start,
    end: token.end,
    form: text.content.slice(start, token.end),
    type: 'Country',
    known: info.demonym,
    indirect: true,
    phraseFrom: index,
    title: null,
    foundBy: 'ar.demonym',
  };
}

export function demonymsInside(text: ArabicText, from: number, to: number, mentions: RawMention[]): void {
  for (let k = from + 1; k < to; k++) {
    const hit = knownAt(text, k);
    const country =
      hit && hit.to <= to
        ? hit.senses.find(({ known, sense }) => known.type === 'Country' && sense === 'name')
        : undefined;
    if (hit && country) {
      mentions.push(toMention(hit, country.known, true, 'ar.known.country-in-body'));
      k = hit.to - 1;
      continue;
    }
    const found = demonymAt(text, k);
    if (found) mentions.push(found);
  }
}
