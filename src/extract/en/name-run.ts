import { type EnglishText, isGlued, isMark, isWord, type Range, wordAt } from './english-text.ts';
import { givenNames } from './given-names.ts';
import type { NameHit } from './name-hit.ts';

const LONGEST = 9;

/** Capitalised words in a row, with the small words of names inside: `Staffan de Mistura`, `Ministry of Foreign Affairs`. */
export function capitalRun(text: EnglishText, at: number): Range {
  let end = at + 1;
  while (end - at < LONGEST) {
    if (text.capital[end] && isWord(text, end)) {
      end++;
      continue;
    }
    const after = skipJoint(text, end);
    if (after === end || (!text.capital[after] && !isNamePart(text, after))) break;
    end = after + 1;
  }
  return { first: at, end };
}

/** `Ban Ki-moon`: a small part behind a hyphen, no compound such as `Saudi-led`. */
function isNamePart(text: EnglishText, at: number): boolean {
  const word = wordAt(text, at);
  if (wordAt(text, at - 1) !== '-' || !isGlued(text, at) || !isWord(text, at) || word.length > 6) return false;
  return !word.endsWith('ed') && !word.endsWith('ing') && !text.words['compound-endings'].has(word);
}

/** Behind an initial's point, a hyphen, or a small word of names. */
function skipJoint(text: EnglishText, at: number): number {
  const word = wordAt(text, at);
  if (isMark(text, at)) {
    if (word === '.' && wordAt(text, at - 1).length === 1 && isGlued(text, at)) return at + 1;
    if (word === '.' && text.words.honorifics.has(wordAt(text, at - 1))) return at + 1;
    if (word === '.' && text.words.titles.has(wordAt(text, at - 1))) return at + 1;
    return word === '-' && isGlued(text, at) && isGlued(text, at + 1) ? at + 1 : at;
  }
  if (!text.words['name-particles'].has(word)) return at;
  const next = wordAt(text, at + 1);
  if (next === '-') return at + 2;
  return text.words['name-particles'].has(next) ? at + 2 : at + 1;
}

/** Reads a run of capitals that the gazetteer does not know: a body by its head noun, a person by title, given name or form of address. */
export function readRun(text: EnglishText, run: Range, titled: boolean): NameHit | null {
  const { words } = text;
  const heads = words['organization-heads'];
  let { first, end } = run;
  if (isBody(text, run)) {
    if (heads.has(wordAt(text, first)) && wordAt(text, end) === 'of') end = bodyTail(text, end);
    while (first < end - 1 && words['not-names'].has(wordAt(text, first))) first++;
    return end - first > 1
      ? { first, end, type: 'Organization', known: null, sense: 'name', foundBy: 'en.name.body' }
      : null;
  }
  let title = titled;
  while (first < end) {
    const word = wordAt(text, first);
    if (words.titles.has(word) || words.honorifics.has(word)) title = true;
    else if (!words['title-modifiers'].has(word) && !words['not-names'].has(word) && !isMark(text, first)) break;
    else if (words['not-names'].has(word)) title = false;
    first++;
  }
  while (end > first && (isMark(text, end - 1) || words['not-names'].has(wordAt(text, end - 1)))) end--;
  const length = end - first;
  if (length === 0) return null;
  const found = (type: NameHit['type'], rule: string): NameHit => ({
    first,
    end,
    type,
    known: null,
    sense: 'name',
    foundBy: `en.name.${rule}`,
  });
  if (title) return found('Person', 'titled');
  if (length > 1 && length <= 6 && givenNames(text.knowledge.gazetteer).has(wordAt(text, first)))
    return found('Person', 'given');
  return found('candidate', 'candidate');
}

/** The head noun of a body stands at either end: `Ministry of Health`, `Syrian National Coalition`. */
function isBody(text: EnglishText, { first, end }: Range): boolean {
  const heads = text.words['organization-heads'];
  if (heads.has(wordAt(text, end - 1)) && end - first > 1) return true;
  return heads.has(wordAt(text, first)) && (end - first > 1 || wordAt(text, end) === 'of');
}

function bodyTail(text: EnglishText, at: number): number {
  const next = wordAt(text, at + 1) === 'the' ? at + 2 : at + 1;
  return text.capital[next] ? capitalRun(text, next).end : at;
}
