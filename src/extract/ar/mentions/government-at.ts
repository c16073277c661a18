import { isDefinite, startAfter } from '../../../language/ar/clitics.ts';
import { type ArabicText, hasFlag } from '../arabic-text.ts';
import { WORD } from '../word-flags.ts';
import { knownAt } from './known-at.ts';
import type { RawMention } from './raw-mention.ts';

const FEMININE = '\u0647';

/** `al-hukuma al-rusiyya`, `hukumat Rusya`: the government stands for its state. */
export function governmentAt(text: ArabicText, index: number): RawMention | null {
  const info = text.infos[index];
  const token = text.tokens[index];
  const reading = info?.readings.find((r) => (r.flags & WORD.government) !== 0);
  if (!info || !token || !reading || (hasFlag(text, index - 1, WORD.title) && isDefinite(reading.key))) return null;
  const start = startAfter(text.content, token, reading.taken);
  const next = text.infos[index + 1];
  const hit = isDefinite(reading.key) ? null : knownAt(text, index + 1);
  const named = hit?.senses.find(({ known, sense }) => known.type === 'Country' && sense === 'name');
  const to =
    hit && named
      ? hit.to
      : isDefinite(reading.key) && next?.demonym && isDefinite(next.main.key) && next.main.key.endsWith(FEMININE)
        ? index + 2
        : index;
  const known = named?.known ?? next?.demonym ?? null;
  const last = text.tokens[to - 1];
  if (to === index || !known || !last) return null;
  return {
    from: index,
    to,
    start,
    end: last.end,
    form: text.content.slice(start, last.end),
    type: 'Country',
    known,
    indirect: false,
    phraseFrom: index,
    title: null,
    foundBy: 'ar.government',
  };
}
