import { withoutArticle } from '../../../language/ar/clitics.ts';
import { textHash } from '../../../learned/feature-hash.ts';
import type { TokenFeatures } from '../../../learned/linear-tagger.ts';
import { type Column, column, featuresBy, one, two } from '../../../learned/templates.ts';
import type { ArabicText, Range } from '../arabic-text.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import { wordSigns } from './word-signs.ts';
import { wordTemplates } from './word-templates.ts';

export const NAME_OUT = 0;
export const NAME_BEGIN = 1;
export const NAME_INSIDE = 2;

/** Features by which names of people are told: words and what they may be, offices, other names, the names that the rules found, and how the words stood elsewhere (`seen`). */
export function nameFeatures(
  text: ArabicText,
  mentions: Mentions,
  bits: number,
  seenAs: ReadonlyMap<string, number>,
): TokenFeatures {
  const count = text.tokens.length;
  const words = wordSigns(text);
  const { form, clitics, flags, prefix, shape, mark, quote } = words;
  const { rule, by } = ruledNames(text, mentions);
  const other = otherNames(text, mentions);
  const keys = text.infos.map((info) => withoutArticle(info.main.key));
  const shared = wordsOfNames(keys, mentions);
  const seen = column(count, (i) => seenAs.get(keys[i] as string) ?? 0);
  const same = column(count, () => 1);
  const rules = column(count, (i) => (rule[i] ?? 0) * 25 + (rule[i - 1] ?? 0) * 5 + (rule[i + 1] ?? 0));
  const sharedTwo = column(count, (i) => (shared[i] ?? 0) * 16 + (shared[i - 1] ?? 0));
  const templates = [
    one(same),
    ...wordTemplates(words),
    one(form, -2),
    one(form, 2),
    one(flags),
    one(flags, -1),
    one(flags, 1),
    two(flags, -2, flags, -1),
    one(prefix),
    two(mark, -1, flags, 0),
    two(mark, 1, flags, 0),
    two(quote, 0, flags, 0),
    one(other),
    one(other, -1),
    one(other, 1),
    two(other, 0, flags, 0),
    two(other, -1, flags, 0),
    two(other, 1, flags, 0),
    two(other, -1, shape, 0),
    two(other, -1, rule, 0),
    two(rule, 0, by, 0),
    one(rules),
    two(rules, 0, by, 0),
    two(rules, 0, flags, 0),
    two(rules, 0, form, 0),
    two(rules, 0, shape, 0),
    two(rules, 0, flags, 1),
    two(rules, 0, flags, -1),
    two(rules, 0, form, 1),
    two(rules, 0, form, -1),
    two(rules, 0, clitics, 0),
    one(seen),
    two(seen, -1, seen, 0),
    two(seen, 0, seen, 1),
    two(seen, 0, rule, 0),
    two(seen, 0, rules, 0),
    two(seen, 0, flags, 0),
    two(seen, -1, flags, 0),
    two(seen, 0, flags, -1),
    two(seen, 0, other, -1),
    two(seen, 0, mark, 1),
    two(shared, 0, rule, 0),
    two(shared, 0, flags, 0),
    two(shared, 0, shared, 1),
    two(sharedTwo, 0, rule, 0),
  ];
  return featuresBy(templates, count, bits);
}

/** The names that the rules found: 1 begins, 2 goes on, 2 more where it ends; and which rule. */
function ruledNames(text: ArabicText, { people }: Mentions): { rule: Column; by: Column } {
  const rule = new Int32Array(text.tokens.length);
  const by = new Int32Array(text.tokens.length);
  for (const { from, to, foundBy, known } of people) {
    by.fill(textHash(known ? 'known' : foundBy), from, to);
    for (let k = from; k < to; k++) rule[k] = (k === from ? 1 : 2) + (k === to - 1 ? 2 : 0);
  }
  return { rule, by };
}

const OFFICE = 20;
const OFFICE_ALONE = 30;

/** What else stands at a token: a country or body, known or not, an office with a name or without; one more where an office ends, four where a name does. */
function otherNames(text: ArabicText, { all, people, titles }: Mentions): Column {
  const other = new Int32Array(text.tokens.length);
  for (const { from, to, type, known } of all) {
    if (type === 'Person') continue;
    for (let k = from; k < to; k++) other[k] = (type === 'Country' ? 1 : 2) + (known ? 2 : 0) + (k === to - 1 ? 4 : 0);
  }
  const fill = ({ from, to }: Range, office: number) => {
    for (let k = from; k < to; k++) other[k] ||= office + (k === to - 1 ? 1 : 0);
  };
  for (const { title } of people) if (title) fill(title, OFFICE);
  for (const title of titles) fill(title, OFFICE_ALONE);
  return other;
}

const MOST = 3;

/** How often each word is the last of a name of several words in the article, and how often another of them. */
function wordsOfNames(keys: readonly string[], { people }: Mentions): Column {
  const lasts = new Map<string, number>();
  const others = new Map<string, number>();
  for (const { from, to } of people) {
    if (to - from < 2) continue;
    for (let k = from; k < to; k++) {
      const counts = k === to - 1 ? lasts : others;
      counts.set(keys[k] as string, (counts.get(keys[k] as string) ?? 0) + 1);
    }
  }
  const atMost = (times = 0) => Math.min(times, MOST);
  return Int32Array.from(keys, (key) => atMost(lasts.get(key)) * (MOST + 1) + atMost(others.get(key)));
}
