import { type EnglishText, isMark, opensQuote, wordAt } from './english-text.ts';

const REACH = 24;

/** Adverbs, times, and adjuncts of place and occasion between cue and content. */
export function skipAdjuncts(text: EnglishText, from: number, limit: number, keep: readonly string[] = []): number {
  const { words } = text;
  let at = from;
  while (at < limit) {
    const word = wordAt(text, at);
    const next = wordAt(text, at + 1);
    if (keep.includes(word)) break;
    if (words['time-words'].has(word) || words.adverbs.has(word)) {
      at++;
    } else if (
      (words['relative-times'].has(word) || word === 'on' || word === 'in' || word === 'late' || word === 'early') &&
      words['time-words'].has(next)
    )
      at += 2;
    else if (words.prepositions.has(word) && word !== 'of') {
      const end = adjunctEnd(text, at, limit);
      if (end < 0) break;
      at = end;
    } else if (text.tokens[at]?.kind === 'number' && words.months.has(wordAt(text, at - 1))) at++;
    else if (word === '.' && words.months.has(wordAt(text, at - 1)) && text.tokens[at + 1]?.kind === 'number') at++;
    else break;
  }
  return at;
}

/** End of a prepositional adjunct that is followed by `that`, a quotation, a colon, a comma or the end; else -1. */
function adjunctEnd(text: EnglishText, at: number, limit: number): number {
  const { words } = text;
  const bound = Math.min(limit, at + REACH);
  let noun = false;
  for (let k = at + 1; k < bound; k++) {
    const word = wordAt(text, k);
    if (word === 'that' || opensQuote(text, k) || word === ':') return k;
    if (
      word === ',' ||
      (isMark(text, k) && word !== '-' && word !== '.' && word !== "'" && word !== '\u2019' && word !== '%')
    )
      return k;
    if (word === '.' && k >= limit - 2) return k;
    if (words.pronouns.has(word)) return noun ? k : -1;
    if (words['document-nouns'].has(word)) noun = true;
    else if (
      noun &&
      !words.prepositions.has(wordAt(text, k - 1)) &&
      (words.determiners.has(word) || (text.capital[k] === 1 && text.capital[k - 1] !== 1))
    )
      return k;
    if (words['time-words'].has(word)) noun = true;
    if (words.verbs.has(word) && word !== "'s") return -1;
  }
  return bound === limit ? limit : -1;
}
