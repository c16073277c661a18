import { type EnglishText, isMark, isWord, wordAt } from './english-text.ts';
import { findKnownName } from './find-known-name.ts';
import { givenNames } from './given-names.ts';
import type { NameHit } from './name-hit.ts';
import { capitalRun, readRun } from './name-run.ts';

/** Names in reading order: those the gazetteer knows, then capitalised runs. Surnames alone are settled later, when all full names are known. */
export function findNames(text: EnglishText): NameHit[] {
  const hits: NameHit[] = [];
  let titled = false;
  let at = 0;
  while (at < text.bodyEnd) {
    if (!isWord(text, at)) {
      if (wordAt(text, at) !== '.' && wordAt(text, at) !== '-') titled = false;
      at++;
      continue;
    }
    const word = wordAt(text, at);
    if (!text.capital[at]) {
      titled = text.words.titles.has(word);
      at++;
      continue;
    }
    const outlet = outletAt(text, at);
    if (outlet) {
      hits.push(outlet);
      at = outlet.end;
      titled = false;
      continue;
    }
    const known = findKnownName(text, at);
    if (known && stands(text, known)) {
      const body = known.type === 'Country' ? bodyBehind(text, known) : null;
      hits.push(known);
      if (body) hits.push(body);
      at = body?.end ?? known.end;
      titled = false;
      continue;
    }
    if (text.words['not-names'].has(word)) {
      titled = false;
      at++;
      continue;
    }
    const run = withoutKnown(text, capitalRun(text, at));
    const hit = readRun(text, run, titled);
    if (hit && keeps(hit)) hits.push(hit);
    titled = !hit && endsInTitle(text, run.end - 1);
    at = Math.max(run.end, hit?.end ?? 0);
  }
  return hits;
}

/** `the news agency Petra`: a name behind a noun for an outlet is the outlet's. */
function outletAt(text: EnglishText, at: number): NameHit | null {
  const { words } = text;
  if (text.capital[at - 1] === 1 || !words['outlet-heads'].has(wordAt(text, at - 1))) return null;
  if (words['not-names'].has(wordAt(text, at)) || words.titles.has(wordAt(text, at))) return null;
  const known = findKnownName(text, at);
  if (known?.type === 'Organization') return known;
  if (known && known.end - known.first > 1) return null;
  const run = capitalRun(text, at);
  return { ...run, type: 'Organization', known: null, sense: 'name', foundBy: 'en.name.outlet' };
}

function endsInTitle(text: EnglishText, at: number): boolean {
  return text.words.titles.has(wordAt(text, at)) || text.words.honorifics.has(wordAt(text, at));
}

/** A run stops before a name that the gazetteer knows: `President Vladimir Putin`. */
function withoutKnown(text: EnglishText, run: { first: number; end: number }): { first: number; end: number } {
  for (let at = run.first + 1; at < run.end; at++) {
    if (!text.capital[at]) continue;
    const known = findKnownName(text, at);
    if (!known) continue;
    if (known.type === 'Person' && known.end - known.first > 1) return { first: run.first, end: at };
    if (known.end > run.end) continue;
    const before = wordAt(text, at - 1);
    const title = text.words.titles.has(before) || text.words['title-modifiers'].has(before);
    if (title && known.type !== 'Place' && known.known) return { first: run.first, end: at };
  }
  return run;
}

/** A one-word name that is part of a longer unknown one (Michael Jordan), an abbreviation in small letters, or an ordinary word stands for nothing. */
function stands(text: EnglishText, hit: NameHit): boolean {
  if (hit.end - hit.first > 1) return true;
  const word = wordAt(text, hit.first);
  const { words } = text;
  if (hit.type === 'Organization' && (word.length < 2 || words.titles.has(word) || words.months.has(word)))
    return false;
  const written = text.content.slice(text.tokens[hit.first]?.start, text.tokens[hit.first]?.end);
  if (hit.type === 'Organization' && word.length <= 4 && written !== written.toUpperCase()) return false;
  if (hit.type === 'Country' && word.length <= 3 && written !== written.toUpperCase()) return false;
  if (written.length > 1 && written === written.toUpperCase()) return true;
  if (words['not-names'].has(word) || words.titles.has(word) || words.weekdays.has(word)) return false;
  if (hit.sense === 'demonym') return true;
  if (hit.type === 'Organization')
    return !givenNames(text.knowledge.gazetteer).has(word) || written === written.toUpperCase();
  const given = givenNames(text.knowledge.gazetteer);
  const before = text.capital[hit.first - 1] ? wordAt(text, hit.first - 1) : '';
  if (before.length > 1 && given.has(before) && !words.titles.has(before)) return false;
  const next = text.capital[hit.end] ? wordAt(text, hit.end) : '';
  if (next === '' || !given.has(word)) return true;
  return words.titles.has(next) || words['title-modifiers'].has(next) || words['organization-heads'].has(next);
}

/** `Russian Foreign Ministry`: a demonym and a body's head in capitals are the body's name. */
function bodyBehind(text: EnglishText, demonym: NameHit): NameHit | null {
  const start = demonym.sense !== 'demonym' && wordAt(text, demonym.end) === "'s" ? demonym.end + 1 : demonym.end;
  if (!text.capital[start] || (start === demonym.end && demonym.sense !== 'demonym')) return null;
  const run = capitalRun(text, start);
  let end = run.end;
  while (end > run.first && !text.words['organization-heads'].has(wordAt(text, end - 1))) end--;
  if (end === run.first || isMark(text, end - 1)) return null;
  return { first: demonym.first, end, type: 'Organization', known: null, sense: 'name', foundBy: 'en.name.body' };
}

/** Long runs of capitals that nothing tells to be names are headlines. */
function keeps(hit: NameHit): boolean {
  return hit.type !== 'candidate' || hit.end - hit.first <= 5;
}
