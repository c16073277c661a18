import {
  type ArabicText,
  type Range,
  toArabicText,
  tokenFrom,
  wordsOf,
} from '../../../../src/extract/ar/arabic-text.ts';
import { BEGIN, CUE, INSIDE, SOURCE } from '../../../../src/extract/ar/learned/labels.ts';
import { findPeopleBy } from '../../../../src/extract/ar/learned/settle-names.ts';
import type { Plan } from '../../../../src/extract/ar/statements/plan.ts';
import { planStatements } from '../../../../src/extract/ar/statements/plan-statements.ts';
import { arabicWords } from '../../../../src/extract/ar/word-types.ts';
import { toArabicDocument } from '../../../../src/language/ar/to-arabic-document.ts';
import { textAt } from '../../../../src/span.ts';
import { knowledge, toArticle } from '../read-arabic.ts';

export function toText(content: string): ArabicText {
  return toArabicText(toArabicDocument(toArticle(content), knowledge), arabicWords(knowledge));
}

/** The tokens of words of an article, where they stand first. */
export function tokensOf(text: ArabicText, words: string): Range {
  const start = text.content.indexOf(words);
  if (start < 0) throw new Error(`not in the article: ${words}`);
  return { from: tokenFrom(text, start), to: tokenFrom(text, start + words.length) };
}

/** An article with its names and statements as the rules alone read them. */
export function ruled(content: string) {
  const text = toText(content);
  const mentions = findPeopleBy(text, null);
  return { text, mentions, ...planStatements(text, mentions) };
}

/** What is labelled, in words of the article. */
export interface Labelled {
  readonly cues?: readonly string[];
  readonly sources?: readonly string[];
  readonly contents?: readonly string[];
}

export function labelsOf(text: ArabicText, { cues = [], sources = [], contents = [] }: Labelled): Uint8Array {
  const labels = new Uint8Array(text.tokens.length);
  const mark = (words: string, first: number, rest: number) => {
    const { from, to } = tokensOf(text, words);
    labels.fill(rest, from, to);
    labels[from] = first;
  };
  for (const words of cues) mark(words, CUE, CUE);
  for (const words of sources) mark(words, SOURCE, SOURCE);
  for (const words of contents) mark(words, BEGIN, INSIDE);
  return labels;
}

/** A plan in words. */
export function inWords(text: ArabicText, { how, cue, content, subject }: Plan) {
  return {
    how,
    cue: wordsOf(text, cue),
    content: textAt(text.content, content),
    subject: subject && `${subject.kind} ${wordsOf(text, subject.range)}`,
    name: subject?.kind === 'mention' ? subject.mention.form : null,
  };
}
