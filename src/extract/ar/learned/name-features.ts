import { withoutArticle } from '../../../language/ar/clitics.ts';
import { featureOf, textHash } from '../../../learned/feature-hash.ts';
import type { TokenFeatures } from '../../../learned/linear-tagger.ts';
import type { ArabicText } from '../arabic-text.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import { wordSigns } from './word-signs.ts';

export const NAME_OUT = 0;
export const NAME_BEGIN = 1;
export const NAME_INSIDE = 2;

const WIDTH = 58;

/** Features by which names of people are told: words, what they may be, offices, and the names that the rules found. */
export function nameFeatures(
  text: ArabicText,
  mentions: Mentions,
  bits: number,
  seenAs: ReadonlyMap<string, number>,
): TokenFeatures {
  const n = text.tokens.length;
  const mask = 2 ** bits - 1;
  const w = wordSigns(text);
  const rule = new Int32Array(n + 2);
  const by = new Int32Array(n + 2);
  for (const { from, to, foundBy, known } of mentions.people)
    for (let k = from; k < to; k++) {
      rule[k] = (k === from ? 1 : 2) + (k === to - 1 ? 2 : 0);
      by[k] = textHash(known ? 'known' : foundBy);
    }
  // How often a word stands in names of several words, as their last word or not, over the article.
  const lasts = new Map<string, number>();
  const inner = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { from, to } of mentions.people)
    if (to - from > 1)
      for (let k = from; k < to; k++)
        count(k === to - 1 ? lasts : inner, withoutArticle(text.infos[k]?.main.key ?? ''));
  const shared = new Int32Array(n + 2);
  const seen = new Int32Array(n + 2);
  for (let k = 0; k < n; k++) {
    const key = withoutArticle(text.infos[k]?.main.key ?? '');
    seen[k] = seenAs.get(key) ?? 0;
    shared[k] = Math.min(lasts.get(key) ?? 0, 3) * 4 + Math.min(inner.get(key) ?? 0, 3);
  }
  const other = new Int32Array(n + 2);
  for (const { from, to, type, known } of mentions.all)
    if (type !== 'Person')
      for (let k = from; k < to; k++)
        other[k] = (type === 'Country' ? 1 : 2) + (known ? 2 : 0) + (k === to - 1 ? 4 : 0);
  for (const { title } of mentions.people)
    if (title) for (let k = title.from; k < title.to; k++) other[k] ||= 20 + (k === title.to - 1 ? 1 : 0);
  for (const { from, to } of mentions.titles) for (let k = from; k < to; k++) other[k] ||= 30 + (k === to - 1 ? 1 : 0);
  const values = new Int32Array(n * WIDTH);
  const get = (a: Int32Array, i: number) => (i < 0 || i >= n ? -7 : (a[i] as number));
  let p = 0;
  for (let i = 0; i < n; i++) {
    let t = 100;
    const put = (a: number, b = 0) => {
      values[p++] = featureOf(t++, a, b, mask);
    };
    const r = get(rule, i);
    const rs = r * 25 + get(rule, i - 1) * 5 + get(rule, i + 1);
    put(1);
    put(get(w.form, i));
    put(get(w.key, i), get(w.clitics, i));
    put(get(w.form, i - 1));
    put(get(w.form, i + 1));
    put(get(w.form, i - 2));
    put(get(w.form, i + 2));
    put(get(w.flags, i));
    put(get(w.flags, i - 1), get(w.flags, i));
    put(get(w.flags, i), get(w.flags, i + 1));
    put(get(w.flags, i - 1));
    put(get(w.flags, i + 1));
    put(get(w.flags, i - 2), get(w.flags, i - 1));
    put(get(w.flags, i + 1), get(w.flags, i + 2));
    put(get(w.shape, i));
    put(get(w.shape, i - 1), get(w.shape, i));
    put(get(w.shape, i), get(w.shape, i + 1));
    put(get(w.prefix, i));
    put(get(w.suffix, i));
    put(get(w.prefix, i), get(w.suffix, i));
    put(get(w.suffix, i - 1), get(w.suffix, i));
    put(get(w.mark, i - 1), get(w.mark, i + 1));
    put(get(w.mark, i - 1), get(w.flags, i));
    put(get(w.mark, i + 1), get(w.flags, i));
    put(get(w.quote, i), get(w.flags, i));
    put(get(other, i));
    put(get(other, i - 1));
    put(get(other, i + 1));
    put(get(other, i), get(w.flags, i));
    put(get(other, i - 1), get(w.flags, i));
    put(get(other, i + 1), get(w.flags, i));
    put(get(other, i - 1), get(w.shape, i));
    put(get(other, i - 1), r);
    put(r, get(by, i));
    put(rs);
    put(rs, get(by, i));
    put(rs, get(w.flags, i));
    put(rs, get(w.form, i));
    put(rs, get(w.shape, i));
    put(rs, get(w.flags, i + 1));
    put(rs, get(w.flags, i - 1));
    put(rs, get(w.form, i + 1));
    put(rs, get(w.form, i - 1));
    put(rs, get(w.clitics, i));
    put(get(seen, i));
    put(get(seen, i - 1), get(seen, i));
    put(get(seen, i), get(seen, i + 1));
    put(get(seen, i), r);
    put(get(seen, i), rs);
    put(get(seen, i), get(w.flags, i));
    put(get(seen, i - 1), get(w.flags, i));
    put(get(seen, i), get(w.flags, i - 1));
    put(get(seen, i), get(other, i - 1));
    put(get(seen, i), get(w.mark, i + 1));
    put(get(shared, i), r);
    put(get(shared, i), get(w.flags, i));
    put(get(shared, i), get(shared, i + 1));
    put(get(shared, i) * 16 + get(shared, i - 1), r);
  }
  return { width: WIDTH, values };
}
