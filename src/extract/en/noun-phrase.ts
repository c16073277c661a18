import { type EnglishText, isGlued, isMark, type Range, wordAt } from './english-text.ts';

const LONGEST = 40;

/** First token of the noun phrase whose last token is `last`; it does not reach over clause borders. */
export function phraseStart(text: EnglishText, from: number, last: number): number {
  let at = last;
  let listed = false;
  for (; at >= from && last - at < LONGEST; at--) {
    if (isMark(text, at)) {
      const before = skipMark(text, from, at);
      if (before < 0 && listed && wordAt(text, at) === ',' && isListed(text, from, at)) continue;
      if (before < 0) break;
      at = before;
      continue;
    }
    if (isBorder(text, from, at, last)) break;
    if (wordAt(text, at) === 'and') listed = true;
  }
  return trimStart(text, at + 1, last);
}

/** `Merkel, Macron and May`: before the comma stands a name that opens the sentence or follows another comma. */
function isListed(text: EnglishText, from: number, comma: number): boolean {
  const { words } = text;
  let first = comma;
  while (first > from && wordAt(text, first - 1) !== ',' && !text.words.subordinators.has(wordAt(text, first - 1)))
    first--;
  if (comma - first > LISTED || text.capital[comma - 1] !== 1 || text.capital[first] !== 1) return false;
  for (let at = first; at < comma; at++) {
    const word = wordAt(text, at);
    if ((words.prepositions.has(word) && word !== 'of') || words['time-words'].has(word) || words.verbs.has(word))
      return false;
  }
  return true;
}

const LISTED = 8;

/** Token to go on from at a mark inside a phrase, or -1 where the mark ends it. */
function skipMark(text: EnglishText, from: number, at: number): number {
  const mark = wordAt(text, at);
  if (mark === '.') return isGlued(text, at) && text.capital[at - 1] ? at : -1;
  if (mark === '-') return isGlued(text, at) && isGlued(text, at + 1) ? at : -1;
  if (mark === "'" || mark === '\u2019' || mark === '&' || mark === '/' || mark === '%' || mark === '$') return at;
  if (mark !== ')') return -1;
  for (let k = at; k >= from && at - k < 12; k--) if (wordAt(text, k) === '(') return k;
  return -1;
}

function isBorder(text: EnglishText, from: number, at: number, last: number): boolean {
  const { words } = text;
  const word = wordAt(text, at);
  if (words.subordinators.has(word) || words.relatives.has(word)) return !(word === 'that' && at === last);
  if (words.coordinators.has(word)) return !joins(text, from, at);
  if (at === last || (wordAt(text, at - 1) === '-' && isGlued(text, at) && isGlued(text, at - 1))) return false;
  if (words.verbs.has(word) && text.capital[at] !== 1) return word !== "'s" || !possessive(text, at);
  if (words.pronouns.has(word)) return true;
  return isFiniteCue(text, at);
}

/** `'s` behind a noun and before another one owns; before a verb it is a verb, which no phrase before a cue has. */
function possessive(text: EnglishText, at: number): boolean {
  return !text.words.pronouns.has(wordAt(text, at - 1));
}

/** A past form of a reporting verb with its object behind it. */
function isFiniteCue(text: EnglishText, at: number): boolean {
  const forms = text.lexicon.forms.get(wordAt(text, at));
  if (!forms?.some((form) => form.tense === 'perfect')) return false;
  const next = wordAt(text, at + 1);
  return (
    text.words.determiners.has(next) || text.words.pronouns.has(next) || next === 'that' || text.capital[at + 1] === 1
  );
}

/** `and` joins names and nouns of one phrase; behind a finished clause it opens another. */
function joins(text: EnglishText, from: number, at: number): boolean {
  if (wordAt(text, at) !== 'and' && wordAt(text, at) !== 'or') return false;
  for (let k = at - 1; k >= from; k--) {
    const word = wordAt(text, k);
    if (isMark(text, k) && word !== '-' && word !== '.')
      return wordAt(text, k) === ',' ? text.capital[k - 1] === 1 : true;
    if (text.words.verbs.has(word) && word !== "'s") return false;
    const forms = text.lexicon.forms.get(word);
    if (forms && text.capital[k] !== 1 && forms.some((form) => form.tense !== 'noun')) return false;
    if (word.endsWith('ed') && text.capital[k] !== 1 && at - k > 1) return false;
  }
  return true;
}

/** Adverbs and adjuncts before the subject go: `On Monday the envoy said`. */
function trimStart(text: EnglishText, from: number, last: number): number {
  const { words } = text;
  let first = from;
  while (
    first < last &&
    (words.adverbs.has(wordAt(text, first)) || words.coordinators.has(wordAt(text, first)) || isMark(text, first))
  ) {
    first++;
  }
  if (!words.prepositions.has(wordAt(text, first)) && !words['time-words'].has(wordAt(text, first))) return first;
  let start = last;
  while (start > first && isNameWord(text, start) && isNameWord(text, start - 1)) start--;
  for (let at = start; at > first; at--) {
    const before = wordAt(text, at - 1);
    if (words.determiners.has(wordAt(text, at)) && !words.prepositions.has(before)) return at;
    if (words['time-words'].has(before) && !words.determiners.has(before)) return at;
  }
  return words.prepositions.has(wordAt(text, start - 1)) && start - 1 === first ? start : start;
}

function isNameWord(text: EnglishText, at: number): boolean {
  const { words } = text;
  const word = wordAt(text, at);
  if (words['time-words'].has(word)) return false;
  return text.capital[at] === 1 || isMark(text, at) || words.titles.has(word) || words['title-modifiers'].has(word);
}

/** The noun phrase that opens at `first`: up to a mark, a verb, a pronoun or a clause border. */
export function phraseFrom(text: EnglishText, first: number, limit: number): Range {
  const { words } = text;
  let at = first;
  for (; at < limit && at - first < LONGEST; at++) {
    const word = wordAt(text, at);
    if (isMark(text, at)) {
      if (
        word === '.' &&
        at + 1 < limit &&
        isGlued(text, at) &&
        text.capital[at - 1] &&
        (text.capital[at + 1] || isGlued(text, at + 1))
      )
        continue;
      if ((word === '-' && isGlued(text, at)) || word === "'" || word === '\u2019' || word === '&' || word === '%')
        continue;
      break;
    }
    if (at === first) continue;
    if (words.subordinators.has(word) || words.relatives.has(word) || words.pronouns.has(word)) break;
    if (words.verbs.has(word) && word !== "'s") break;
    if (
      word === 'and' &&
      !text.capital[at + 1] &&
      !text.words.determiners.has(wordAt(text, at + 1)) &&
      !text.words.titles.has(wordAt(text, at + 1))
    )
      break;
    if (word === 'but') break;
  }
  return { first, end: at };
}
