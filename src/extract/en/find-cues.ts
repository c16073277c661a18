import type { Sentence } from '../../language/document.ts';
import type { CueEntry } from '../../lexicon/file-schemas.ts';
import type { CueForm } from '../../lexicon/lexicon.ts';
import { closesQuote, type EnglishText, isMark, opensQuote, type Range, wordAt } from './english-text.ts';

import { phraseLength } from './phrase-length.ts';

/** A reporting verb in a place where it can report. */
export interface CueHit extends Range {
  readonly form: CueForm;
  readonly entry: CueEntry;
}

/** Reporting verbs of a sentence outside quotations, nouns and passives left out. */
export function findCues(text: EnglishText, sentence: Sentence): CueHit[] {
  const hits: CueHit[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken && at < text.bodyEnd; at++) {
    if (text.quoteOf[at] !== -1) continue;
    const hit = cueAt(text, at);
    if (!hit || !isVerbHere(text, hit, sentence.firstToken)) continue;
    hits.push(hit);
    at = hit.end - 1;
  }
  return hits;
}

/** Longest cue that starts at a token: `pointed out` before `pointed`. */
export function cueAt(text: EnglishText, at: number): CueHit | null {
  const { forms, cues } = text.lexicon;
  const length = phraseLength(text, at, forms);
  if (length === 0) return null;
  const form = forms.get(text.folded.slice(at, at + length).join(' '))?.[0];
  const entry = form && cues[form.cue];
  return form && entry ? { first: at, end: at + length, form, entry } : null;
}

/** Nearest token on the left that is neither adverb nor auxiliary. */
export function beforeVerb(text: EnglishText, at: number, from: number): number {
  const { words } = text;
  let k = at - 1;
  while (k >= from) {
    const word = wordAt(text, k);
    const skips =
      words.adverbs.has(word) ||
      words['have-forms'].has(word) ||
      words.modals.has(word) ||
      words['be-forms'].has(word) ||
      (word.endsWith('ly') && text.capital[k] !== 1) ||
      (word === "'s" && words.pronouns.has(wordAt(text, k - 1)));
    if (!skips || (text.capital[k] === 1 && k > from) || (word === "'s" && !words.pronouns.has(wordAt(text, k - 1))))
      break;
    k--;
  }
  return k;
}

function isVerbHere(text: EnglishText, hit: CueHit, from: number): boolean {
  const { words } = text;
  const before = wordAt(text, hit.first - 1);
  const after = wordAt(text, hit.end);
  if (text.capital[hit.first] && hit.first > from) return false;
  if (after === '-' || before === '-') return false;
  if (hit.first === from) return false;
  switch (hit.form.tense) {
    case 'participle':
      return (
        !words.determiners.has(before) &&
        before !== "'s" &&
        after !== 'of' &&
        !isModifier(text, hit, from) &&
        isAttached(text, hit)
      );
    case 'imperfect':
      return isFinitePresent(text, hit, from);
    case 'perfect':
      if (words.determiners.has(before) && !standsAlone(text, before)) return false;
      if (words.subordinators.has(before) && before !== 'that') return false;
      return after !== 'by' && before !== "'s" && !words.negations.has(before) && !isPassive(text, hit, from);
    default:
      return false;
  }
}

/** `Some said`, `three in five said`. */
function standsAlone(text: EnglishText, word: string): boolean {
  return text.words.indefinites.has(word) || text.words.numbers.has(word);
}

/** A participle that takes a noun and follows one without a comma tells which: `the states supporting the plan`. */
function isAttached(text: EnglishText, { first, entry }: CueHit): boolean {
  const { words } = text;
  const before = wordAt(text, first - 1);
  if (!entry.frames.includes('noun') || isMark(text, first - 1)) return true;
  return (
    words.coordinators.has(before) ||
    words['be-forms'].has(before) ||
    words.subordinators.has(before) ||
    words.prepositions.has(before) ||
    words.adverbs.has(before)
  );
}

/** `the warning signs`: an attribute, not a verb. */
function isModifier(text: EnglishText, hit: CueHit, from: number): boolean {
  const before = wordAt(text, hit.first - 1);
  return hit.first - 1 >= from && text.words.possessives.has(before);
}

/** Present forms look like nouns: they need a subject, no article, and no `to` or modal before them. */
function isFinitePresent(text: EnglishText, hit: CueHit, from: number): boolean {
  const { words } = text;
  const before = wordAt(text, hit.first - 1);
  const blocked =
    (words.determiners.has(before) && !standsAlone(text, before)) ||
    words.possessives.has(before) ||
    words.prepositions.has(before) ||
    words['be-forms'].has(before) ||
    before === "'s";
  if (blocked) return false;
  for (let k = hit.first - 1; k >= from && k > hit.first - 4; k--) {
    const word = wordAt(text, k);
    if (words.modals.has(word) || words['unreal-modals'].has(word)) return false;
    if (!words.adverbs.has(word)) break;
  }
  const subject = wordAt(text, beforeVerb(text, hit.first, from));
  if (words['also-nouns'].has(hit.form.form) && !words.pronouns.has(subject) && subject !== 'who')
    return isFollowed(text, hit);
  return true;
}

/** What follows shows the verb: `that`, an article, a quotation, a pronoun. */
function isFollowed(text: EnglishText, { end, form, entry }: CueHit): boolean {
  const { words } = text;
  if (form.form === entry.imperfect?.toLowerCase()) return false;
  const next = wordAt(text, end);
  return (
    next === 'that' ||
    entry.frames.includes(`prep:${next}`) ||
    opensQuote(text, end) ||
    words.determiners.has(next) ||
    words.possessives.has(next) ||
    words.pronouns.has(next) ||
    words['object-pronouns'].has(next)
  );
}

/** `was told`, `is expected`: somebody else speaks. */
function isPassive(text: EnglishText, hit: CueHit, from: number): boolean {
  const { words } = text;
  for (let k = hit.first - 1; k >= from && k > hit.first - 5; k--) {
    const word = wordAt(text, k);
    if (words['be-forms'].has(word) && word !== 'got')
      return word !== "'s" || hit.entry.perfect !== hit.entry.imperfect;
    if (isMark(text, k) || closesQuote(text, k)) return false;
    if (!words.adverbs.has(word) && !word.endsWith('ly') && !words.negations.has(word)) return false;
  }
  return false;
}
