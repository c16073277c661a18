import { type EnglishText, isMark, wordAt } from './english-text.ts';
import type { NameHit } from './name-hit.ts';
import { apposedTitle } from './person-title.ts';
import type { SourceWords } from './statement-parts.ts';

/** What an article shows of its people before names are joined. */
export interface PersonEvidence {
  /** Ends of the names that speak. */
  readonly heads: ReadonlySet<number>;
  /** Starts of the names in appositions to speakers. */
  readonly apposed: ReadonlySet<number>;
  /** Names of one word: surnames of those named in full elsewhere. */
  readonly single: ReadonlySet<string>;
}

export function toPersonEvidence(
  text: EnglishText,
  hits: readonly NameHit[],
  speaking: readonly SourceWords[],
): PersonEvidence {
  const single = new Set<string>();
  for (const hit of hits) {
    if (hit.type === 'candidate' && hit.end - hit.first === 1 && isInside(text, hit.first))
      single.add(wordAt(text, hit.first));
  }
  return {
    heads: new Set(speaking.map((source) => source.head.end)),
    apposed: new Set(speaking.map((source) => source.head.end + 1)),
    single,
  };
}

/** Not the first word of a sentence, which is capital anyway. */
function isInside(text: EnglishText, at: number): boolean {
  return text.sentences[text.tokens[at]?.sentence ?? 0]?.firstToken !== at;
}

const LONGEST = 4;

/** A capitalised run is a person where it speaks or meets, where an office or age stands next to it, and where its last word is used alone. */
export function isPersonName(text: EnglishText, hit: NameHit, evidence: PersonEvidence): boolean {
  if (hit.type === 'Person') return true;
  const length = hit.end - hit.first;
  if (hit.type !== 'candidate' || length < 2 || length > LONGEST) return false;
  if (evidence.heads.has(hit.end) || evidence.apposed.has(hit.first)) return true;
  if (isOfficeBefore(text, hit.first) || apposedTitle(text, hit.end) !== null || isAge(text, hit.end)) return true;
  const before = wordAt(text, hit.first - 1);
  if (text.words.determiners.has(before) || text.words['place-prepositions'].has(before)) return false;
  if (text.words['meeting-verbs'].has(wordAt(text, hit.end)) || text.words['meeting-verbs'].has(before)) return true;
  return evidence.single.has(wordAt(text, hit.end - 1)) || hasParticle(text, hit);
}

/** `Anas al-Abdah`: a small word of names inside. */
function hasParticle(text: EnglishText, { first, end }: NameHit): boolean {
  for (let at = first + 1; at < end - 1; at++) {
    if (text.capital[at] !== 1 && text.words['name-particles'].has(wordAt(text, at))) return true;
  }
  return false;
}

/** `the head of the delegation, X`: an office closes with the comma before a name. */
function isOfficeBefore(text: EnglishText, name: number): boolean {
  if (wordAt(text, name - 1) !== ',') return false;
  for (let at = name - 2; at >= 0 && name - at < OFFICE_REACH; at--) {
    const word = wordAt(text, at);
    if (text.words.titles.has(word)) return true;
    if (isMark(text, at) || text.words.verbs.has(word) || text.words.subordinators.has(word)) return false;
  }
  return false;
}

const OFFICE_REACH = 8;

function isAge(text: EnglishText, at: number): boolean {
  return wordAt(text, at) === ',' && text.tokens[at + 1]?.kind === 'number' && wordAt(text, at + 2) === ',';
}
