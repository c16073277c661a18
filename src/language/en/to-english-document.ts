import type { Article } from '../../article.ts';
import type { Knowledge } from '../../gazetteer/knowledge.ts';
import type { Span } from '../../span.ts';
import type { Document } from '../document.ts';
import { pairQuotes } from '../pair-quotes.ts';
import { splitParagraphs } from '../split-paragraphs.ts';
import { tokenize } from '../tokenize.ts';
import { joinApostrophes } from './clitics.ts';
import { foldEnglish } from './fold.ts';
import { splitEnglishSentences } from './split-english-sentences.ts';

/** Cuts an English article into its parts. Linear; never throws. */
export function toEnglishDocument(article: Article, knowledge: Knowledge): Document {
  const { content } = article;
  const lexicon = knowledge.lexicons.en;
  const abbreviations = lexicon.words('abbreviations');
  const openers = lexicon.words('not-names');
  const paragraphs = splitParagraphs(content);
  // Two apostrophes are a mark of older wire style; the copy keeps every place.
  const quotes = pairQuotes(withLikeMarks(content.replace(/(\S')?''/g, '$1" ')), paragraphs);
  const { tokens, sentences } = splitEnglishSentences(
    content,
    joinApostrophes(content, tokenize(content)),
    paragraphs,
    quotes,
    {
      fold: foldEnglish,
      isAbbreviation: (word) => abbreviations.has(word),
      opensSentence: (word) => openers.has(word),
      isCue: (word) => lexicon.forms.has(word),
    },
  );
  return {
    article,
    language: 'en',
    tokens,
    sentences,
    paragraphs,
    quotes,
    body: bodyOf(content, paragraphs, knowledge),
  };
}

const MIXED_LINE = /^(?=.*")(?=.*[\u201c\u201d]).*$/gmu;

/** A line that opens with a curly mark and closes with a straight one, or the reverse, is paired as if all were straight. */
function withLikeMarks(content: string): string {
  return content.replace(MIXED_LINE, (line) => line.replace(/[\u201c\u201d]/g, '"'));
}

const LONGEST_OPENER = 4;
const LEAD = 120;

/** The text before the first paragraph of the site's own words (subscribe, share, read also). */
function bodyOf(content: string, paragraphs: readonly Span[], knowledge: Knowledge): Span {
  const openers = knowledge.lexicons.en.words('boilerplate');
  for (const paragraph of paragraphs.slice(1)) {
    const words = foldEnglish(content.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LEAD)))
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    for (let n = Math.min(LONGEST_OPENER, words.length); n > 0; n--) {
      if (openers.has(words.slice(0, n).join(' '))) return { start: 0, end: paragraph.start };
    }
  }
  return { start: 0, end: content.length };
}
