// Persian is written in Arabic letters and French in Latin ones: what neither script tells, trigrams do.
import { francAll } from 'franc-min';
import type { LanguageCode } from '../article.ts';

/** Units that are looked at. */
const SAMPLE = 500;
/** Below this, a headline of names looks like any language. */
const LEAST_LATIN = 80;
/** A shorter text must be further from English to be none. */
const SHORT_LATIN = 120;
/** How near the expected language must come to the nearest one, from 0 to 1. */
const NEAR = 0.8;
const NEAR_WHERE_SHORT = 0.65;
/** Part of the letters that are Persian, Urdu or Kurdish ones: an Arabic text has a few, in names. */
const PERSIAN_SHARE = 0.01;

/** ISO 639-3 code of the language that a text in this script is in instead of the expected one; null where it is in none. */
export function otherLanguage(content: string, expected: LanguageCode): string | null {
  const sample = content.slice(0, SAMPLE).trim();
  if (expected === 'ar') return persianShare(sample) < PERSIAN_SHARE ? null : nearest(sample, 'arb', NEAR);
  if (sample.length < LEAST_LATIN) return null;
  return nearest(sample, 'eng', sample.length < SHORT_LATIN ? NEAR_WHERE_SHORT : NEAR);
}

/** English name of the language that a text seems to be in, e.g. `Persian`; null where nothing tells. */
export function nameLanguage(content: string): string | null {
  const [code] = francAll(content.slice(0, SAMPLE))[0] ?? ['und'];
  if (code === 'und') return null;
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(code);
  return name === undefined || name === code ? null : name;
}

function nearest(sample: string, expected: string, near: number): string | null {
  const scores = francAll(sample, { minLength: 1 });
  const [best] = scores[0] ?? [expected];
  const own = scores.find(([code]) => code === expected)?.[1] ?? 0;
  return best === expected || own >= near ? null : best;
}

/** Part of the letters that Arabic does not have: peh, tcheh, jeh, gaf, keheh, Farsi yeh, and those of Urdu and Kurdish. */
function persianShare(sample: string): number {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const persian = sample.match(/[\u0679\u067E\u0686\u0688\u0691\u0695\u0698\u06A9\u06AF\u06BA-\u06D3]/g)?.length ?? 0;
  return letters === 0 ? 0 : persian / letters;
}
