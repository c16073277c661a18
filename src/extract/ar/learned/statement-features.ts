import { featureOf, textHash } from '../../../learned/feature-hash.ts';
import type { TokenFeatures } from '../../../learned/linear-tagger.ts';
import type { ArabicText } from '../arabic-text.ts';
import { spanOf, tokenFrom } from '../arabic-text.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import type { CueHit } from '../statements/cues/find-cues.ts';
import type { Plan } from '../statements/plan.ts';
import { isComplementizer, type WordSigns, wordSigns } from './word-signs.ts';

const CUE = 1;
const SOURCE = 2;
const BEGIN = 3;
const INSIDE = 4;

/** What the rules made of a token, and by which construction. */
interface RuleSigns {
  readonly label: Int32Array;
  readonly how: Int32Array;
}

function ruleSigns(text: ArabicText, plans: readonly Plan[]): RuleSigns {
  const n = text.tokens.length;
  const label = new Int32Array(n + 1);
  const how = new Int32Array(n + 1);
  const mark = (start: number, end: number, first: number, rest: number, by: number) => {
    for (let k = tokenFrom(text, start); k < n && (text.tokens[k]?.start ?? end) < end; k++) {
      label[k] = (text.tokens[k]?.start ?? 0) <= start ? first : rest;
      how[k] = by;
    }
  };
  for (const { content, cue, subject, how: construction } of plans) {
    const by = textHash(construction);
    mark(content.start, content.end, BEGIN, INSIDE, by);
    if (subject) {
      const { start, end } = spanOf(text, subject.range);
      mark(start, end, SOURCE, SOURCE, by);
    }
    const { start, end } = spanOf(text, cue);
    mark(start, end, CUE, CUE, by);
  }
  return { label, how };
}

const TYPE_SIGN = { Person: 1, Country: 2, Organization: 3, Group: 4 } as const;

function mentionSigns(text: ArabicText, mentions: Mentions): Int32Array {
  const signs = new Int32Array(text.tokens.length + 1);
  for (const { from, to, type, indirect } of mentions.all)
    for (let k = from; k < to; k++)
      if (!signs[k]) signs[k] = TYPE_SIGN[type] * 4 + (k === from ? 1 : 2) + (indirect ? 20 : 0);
  for (const { from, to } of mentions.titles) for (let k = from; k < to; k++) if (!signs[k]) signs[k] = 50;
  return signs;
}

const bucket = (n: number) => (n < 6 ? n : n < 9 ? 6 : n < 14 ? 7 : n < 22 ? 8 : n < 40 ? 9 : 10);

/** Features by which cue, source and content are told: words, marks, names, and what the rules found. */
export function statementFeatures(
  text: ArabicText,
  mentions: Mentions,
  cues: ReadonlyMap<number, CueHit>,
  plans: readonly Plan[],
  bits: number,
): TokenFeatures {
  const n = text.tokens.length;
  const mask = 2 ** bits - 1;
  const w: WordSigns = wordSigns(text);
  const rule = ruleSigns(text, plans);
  const named = mentionSigns(text, mentions);
  // State of the sentence before each token.
  const cueSign = new Int32Array(n + 1);
  const sinceCue = new Int32Array(n + 1);
  const lastCue = new Int32Array(n + 1);
  const opened = new Int32Array(n + 1);
  const place = new Int32Array(n + 1);
  const commas = new Int32Array(n + 1);
  let sentence = -1;
  let since = 99;
  let cue = 0;
  let that = 0;
  let at = 0;
  let comma = 0;
  for (let i = 0; i < n; i++) {
    const token = text.tokens[i];
    if (token?.sentence !== sentence) {
      sentence = token?.sentence ?? -1;
      since = 99;
      cue = 0;
      that = 0;
      at = 0;
      comma = 0;
    }
    sinceCue[i] = bucket(since);
    lastCue[i] = cue;
    opened[i] = that;
    place[i] = bucket(at++);
    commas[i] = Math.min(comma, 3);
    const hit = cues.get(i);
    since++;
    if (hit) {
      cueSign[i] = textHash(hit.entry.id);
      cue = textHash(
        hit.entry.frames.join(' ') + (hit.form.tense === 'participle' ? 'p' : hit.form.tense === 'noun' ? 'n' : 'v'),
      );
      since = 0;
      that = 0;
      comma = 0;
    } else if ((text.infos[i]?.cues.length ?? 0) > 0) cueSign[i] = 1;
    if (isComplementizer(text, i)) that = 1;
    if (w.mark[i]) {
      comma++;
      if (token?.folded === ':') that = 2;
    }
  }
  let nextCue = 99;
  const toCue = new Int32Array(n + 1);
  for (let i = n - 1; i >= 0; i--) {
    if (text.tokens[i]?.sentence !== text.tokens[i + 1]?.sentence) nextCue = 99;
    toCue[i] = bucket(nextCue);
    nextCue = cues.has(i) ? 1 : nextCue + 1;
  }
  const width = 62;
  const values = new Int32Array(n * width);
  const get = (a: Int32Array, i: number) => (i < 0 || i >= n ? -7 : (a[i] as number));
  let p = 0;
  for (let i = 0; i < n; i++) {
    let t = 0;
    const put = (a: number, b = 0) => {
      values[p++] = featureOf(t++, a, b, mask);
    };
    const r0 = get(rule.label, i);
    const r1 = get(rule.label, i + 1);
    const rp = get(rule.label, i - 1);
    const rs = r0 * 36 + r1 * 6 + rp;
    const h0 = get(rule.how, i);
    put(1);
    put(get(w.form, i));
    put(get(w.key, i), get(w.clitics, i));
    put(get(w.form, i - 1));
    put(get(w.form, i + 1));
    put(get(w.key, i - 2));
    put(get(w.key, i + 2));
    put(get(w.form, i - 1), get(w.form, i));
    put(get(w.form, i), get(w.form, i + 1));
    put(get(w.flags, i), get(w.clitics, i));
    put(get(w.flags, i - 1), get(w.flags, i));
    put(get(w.flags, i), get(w.flags, i + 1));
    put(get(w.flags, i - 1), get(w.mark, i - 2));
    put(get(w.flags, i + 1), get(w.flags, i + 2));
    put(get(w.shape, i));
    put(get(w.shape, i), get(w.mark, i - 1));
    put(get(w.shape, i - 1), get(w.shape, i));
    put(get(w.shape, i), get(w.shape, i + 1));
    put(get(w.suffix, i));
    put(get(w.prefix, i), get(w.suffix, i));
    put(get(w.suffix, i - 1), get(w.suffix, i));
    put(get(w.mark, i), get(w.quote, i));
    put(get(w.quote, i) * 100 + get(w.quote, i - 1) * 10 + get(w.quote, i + 1), get(w.mark, i));
    put(get(w.mark, i - 1), get(w.mark, i + 1));
    put(get(w.mark, i - 2), get(w.mark, i - 1));
    put(get(named, i), get(w.clitics, i));
    put(get(named, i - 1), get(named, i));
    put(get(named, i), get(named, i + 1));
    put(get(named, i), get(w.flags, i - 1));
    put(get(cueSign, i), get(w.mark, i - 1));
    put(get(cueSign, i), get(w.clitics, i));
    put(get(cueSign, i - 1), get(w.flags, i));
    put(get(cueSign, i - 1), get(named, i));
    put(get(cueSign, i - 2), get(w.flags, i));
    put(get(cueSign, i + 1), get(w.flags, i));
    put(get(cueSign, i + 1), get(w.mark, i));
    put(get(sinceCue, i), get(lastCue, i));
    put(get(sinceCue, i) * 4 + get(opened, i), get(w.flags, i));
    put(get(opened, i), get(lastCue, i));
    put(get(opened, i) * 64 + get(commas, i) * 8 + get(w.quote, i), get(w.mark, i));
    put(get(opened, i), get(w.form, i));
    put(get(toCue, i), get(place, i));
    put(get(toCue, i) * 16 + get(opened, i), get(w.mark, i));
    put(get(place, i), get(w.shape, i));
    put(get(place, i), get(cueSign, i));
    put(r0, h0);
    put(rs);
    put(rs, h0);
    put(rs, get(w.mark, i));
    put(r0, get(w.form, i));
    put(rs, get(w.shape, i));
    put(r0 * 6 + rp, get(w.form, i - 1));
    put(r0 * 6 + r1, get(w.form, i + 1));
    put(rs, get(lastCue, i));
    put(rs, get(cueSign, i));
    put(rs, get(w.quote, i) * 16 + get(opened, i));
    put(r0 * 36 + get(rule.label, i + 2) * 6 + get(rule.label, i - 2));
    put(r0, get(w.flags, i));
    put(r1, get(w.flags, i));
    put(rs, get(named, i));
    put(rs, get(toCue, i));
    put(rs, get(sinceCue, i));
  }
  return { width, values };
}
