import { type EnglishText, isMark, type Range, wordAt } from './english-text.ts';
import { beforeVerb } from './find-cues.ts';
import { phraseStart } from './noun-phrase.ts';
import type { SourceWords } from './statement-parts.ts';

const APPOSITION = 32;

/** Reads the subject to the left of a cue. `coordinated`: the cue follows `and`, a comma or nothing, so an earlier subject goes on. */
export function sourceBefore(
  text: EnglishText,
  cue: Range & { readonly form?: { readonly tense: string } },
  from: number,
): SourceWords | 'coordinated' {
  const { words } = text;
  const at = beforeVerb(text, cue.first, from);
  if (at < from) return 'coordinated';
  const word = wordAt(text, at);
  if (words.coordinators.has(word) || (words.prepositions.has(word) && !words.adverbs.has(word))) return 'coordinated';
  if (word === 'who' || word === 'which' || word === 'that') return antecedent(text, at, from);
  if (words.subordinators.has(word)) return 'coordinated';
  if (word === ',' && at === cue.first - 1 && cue.form?.tense === 'participle') return 'coordinated';
  if (word === ',' || word === '\u2014' || word === '\u2013' || word === ')') return overApposition(text, at, from);
  if (isMark(text, at) && word !== '.' && word !== '%' && word !== "'" && word !== '\u2019') return 'coordinated';
  if (words.pronouns.has(word)) return phrase({ first: at, end: at + 1 });
  return phrase({ first: phraseStart(text, from, at), end: at + 1 });
}

function phrase(range: Range): SourceWords {
  return { ...range, head: range };
}

/** `the envoy, who said`: the noun before the relative pronoun. */
function antecedent(text: EnglishText, relative: number, from: number): SourceWords | 'coordinated' {
  let at = relative - 1;
  if (at < from) return 'coordinated';
  if (wordAt(text, at) === ',') at--;
  if (at < from || (isMark(text, at) && wordAt(text, at) !== '.')) return 'coordinated';
  return phrase({ first: phraseStart(text, from, at), end: at + 1 });
}

/** `Lavrov, the Russian foreign minister, said`: the noun before the pair of commas. */
function overApposition(text: EnglishText, closing: number, from: number): SourceWords | 'coordinated' {
  const opener = wordAt(text, closing) === ')' ? '(' : wordAt(text, closing);
  for (let at = closing - 1; at > from && closing - at < APPOSITION; at--) {
    if (text.quoteOf[at] !== -1) return 'coordinated';
    if (wordAt(text, at) !== opener) continue;
    if (/^\d+$/.test(wordAt(text, at - 1)) && text.words.months.has(wordAt(text, at - 2))) return 'coordinated';
    const last = at - 1;
    const first = phraseStart(text, from, last);
    if (isMark(text, last) && wordAt(text, last) !== '.') return 'coordinated';
    return { first, end: closing, head: { first, end: last + 1 } };
  }
  return 'coordinated';
}
