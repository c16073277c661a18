import type { Article } from '../../article.ts';
import type { Knowledge } from '../../gazetteer/knowledge.ts';
import type { Span } from '../../span.ts';
import type { Document } from '../document.ts';
import { pairQuotes } from '../pair-quotes.ts';
import { splitParagraphs } from '../split-paragraphs.ts';
import { type SentenceRules, splitSentences } from '../split-sentences.ts';
import { type RawToken, tokenize } from '../tokenize.ts';
import { foldArabic } from './fold.ts';

const STOPS = new Set(['.', '!', '?', '\u061f', '\u2026', '\u06d4']); // ARABIC QUESTION MARK, ELLIPSIS, ARABIC FULL STOP
const RULES: SentenceRules = { stops: STOPS, isInner };

/** Cuts an Arabic article into its parts. Linear; never throws. */
export function toArabicDocument(article: Article, knowledge: Knowledge): Document {
  const { content } = article;
  const paragraphs = splitParagraphs(content);
  const body = bodyOf(content, paragraphs, knowledge);
  const quotes = pairQuotes(content, paragraphs);
  const { tokens, sentences } = splitSentences(content, tokenize(content), paragraphs, quotes, RULES, foldArabic);
  return { article, language: 'ar', tokens, sentences, paragraphs, quotes, body };
}

/** A point between Latin letters or digits, or after a one-letter word (an initial, "d."), ends no sentence. */
function isInner(tokens: readonly RawToken[], index: number, content: string): boolean {
  const stop = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (!stop || content.charAt(stop.start) !== '.' || !before || !after) return false;
  if (before.end !== stop.start) return false;
  if (before.end - before.start === 1 && before.kind === 'word') return true;
  if (after.start !== stop.end) return false;
  const latinOrDigit = /[A-Za-z0-9]/;
  return latinOrDigit.test(content.charAt(after.start)) && latinOrDigit.test(content.charAt(before.end - 1));
}

/** The text before the first paragraph of the site's own words (subscribe, share, read also). */
function bodyOf(content: string, paragraphs: readonly Span[], knowledge: Knowledge): Span {
  const openers = knowledge.lexicons.ar.words('boilerplate');
  const longest = 4;
  for (const paragraph of paragraphs) {
    const words = foldArabic(content.slice(paragraph.start, paragraph.end).slice(0, 120))
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    for (let n = Math.min(longest, words.length); n > 0; n--) {
      if (openers.has(words.slice(0, n).join(' '))) return { start: 0, end: paragraph.start };
    }
  }
  return { start: 0, end: content.length };
}
