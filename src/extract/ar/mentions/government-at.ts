import type { Known } from '../../../gazetteer/known.ts';
import { isDefinite } from '../../../language/ar/clitics.ts';
import { type ArabicText, hasFlag } from '../arabic-text.ts';
import { isFeminine } from '../word-endings.ts';
import { WORD } from '../word-flags.ts';
import { knownAt } from './known-at.ts';
import { formWithout, type RawMention, toRawMention } from './raw-mention.ts';

interface Owner {
  readonly known: Known;
  readonly to: number;
}

/** `al-hukuma al-rusiyya`, `hukumat Rusya`: the government stands for its state. */
export function governmentAt(text: ArabicText, index: number): RawMention | null {
  const reading = text.infos[index]?.readings.find((r) => (r.flags & WORD.government) !== 0);
  if (!reading) return null;
  const definite = isDefinite(reading.key);
  if (definite && hasFlag(text, index - 1, WORD.title)) return null;
  const owner = definite ? adjectiveAt(text, index + 1) : countryAt(text, index + 1);
  if (!owner) return null;
  const range = { from: index, to: owner.to };
  return toRawMention({
    ...range,
    ...formWithout(text, range, reading),
    type: 'Country',
    known: owner.known,
    foundBy: 'ar.government',
  });
}

/** `al-rusiyya`: a definite feminine demonym. */
function adjectiveAt(text: ArabicText, at: number): Owner | null {
  const info = text.infos[at];
  if (!info?.demonym || !isDefinite(info.main.key) || !isFeminine(info.main.key)) return null;
  return { known: info.demonym, to: at + 1 };
}

/** `Rusya`: a country in the genitive. */
function countryAt(text: ArabicText, at: number): Owner | null {
  const hit = knownAt(text, at);
  const country = hit?.senses.find(({ known, sense }) => known.type === 'Country' && sense === 'name');
  return hit && country ? { known: country.known, to: hit.to } : null;
}
