import type { Sentence } from '../../language/document.ts';
import { closesQuote, type EnglishText, isMark, opensQuote } from './english-text.ts';
import type { StatementParts } from './statement-parts.ts';

/**
 * A quotation that runs over several sentences or paragraphs is one statement: whole quoted sentences behind a quotation belong to it while
 * no new cue comes, and a paragraph whose quotation is left open goes on in the next that opens with a mark.
 */
export function joinQuotes(text: EnglishText, found: readonly StatementParts[]): StatementParts[] {
  const joined: StatementParts[] = [];
  found.forEach((parts, at) => {
    const next = found.find((other, k) => k > at && other.sentence > parts.sentence);
    const previous = joined.findLast((other) => other.sentence < parts.sentence);
    const first = backwards(text, parts, previous?.content.end ?? 0);
    const end = forwards(text, parts, next ? Math.min(next.content.first, next.cue.first) : text.bodyEnd);
    joined.push({ ...parts, content: { first, end } });
  });
  return joined;
}

function forwards(text: EnglishText, parts: StatementParts, limit: number): number {
  let end = parts.content.end;
  if (!endsQuoted(text, parts)) return end;
  const { sentences } = text;
  let paragraph = sentences[parts.sentence]?.paragraph ?? -1;
  for (let at = parts.sentence + 1; at < sentences.length; at++) {
    const sentence = sentences[at] as Sentence;
    if (sentence.endToken > limit || sentence.firstToken < end) break;
    if (sentence.paragraph !== paragraph && !isQuotedParagraph(text, at)) break;
    if (!isQuoted(text, sentence)) break;
    paragraph = sentence.paragraph;
    end = sentence.endToken;
  }
  while (end > parts.content.end && isMark(text, end - 1)) end--;
  return end;
}

/** The content's last words stand in marks, or the sentence holds a quotation of it. */
function endsQuoted(text: EnglishText, { content }: StatementParts): boolean {
  return text.quoteOf[content.end - 1] !== -1;
}

/** The paragraph before left its quotation open, and this one opens with a mark. */
function isOpenAt(text: EnglishText, sentence: Sentence): boolean {
  const last = sentence.firstToken - 1;
  const quote = text.document.quotes[text.quoteOf[last] ?? -1];
  return quote !== undefined && !quote.closed && opensQuote(text, sentence.firstToken);
}

function isQuoted(text: EnglishText, sentence: Sentence): boolean {
  let last = sentence.endToken - 1;
  while (last > sentence.firstToken && isMark(text, last) && !closesQuote(text, last) && text.quoteOf[last] === -1)
    last--;
  return text.quoteOf[sentence.firstToken] !== -1 && text.quoteOf[last] !== -1;
}

/** An open quotation of the paragraphs before, without a cue of its own, belongs to the cue that ends it. */
function backwards(text: EnglishText, parts: StatementParts, from: number): number {
  const { sentences } = text;
  let first = parts.content.first;
  let sentence = sentences[parts.sentence];
  while (sentence && first <= sentence.firstToken + 1 && text.quoteOf[sentence.firstToken] !== -1) {
    const before = sentences[sentence.index - 1];
    if (!before || before.firstToken < from) break;
    const same = before.paragraph === sentence.paragraph;
    if (same ? text.quoteOf[before.firstToken] !== text.quoteOf[sentence.firstToken] : !isOpenAt(text, sentence)) break;
    if (!isQuoted(text, before)) break;
    first = before.firstToken;
    sentence = before;
  }
  while (first < parts.content.first && isMark(text, first)) first++;
  return first;
}

/** All sentences of the paragraph that opens with sentence `index` stand in marks. */
function isQuotedParagraph(text: EnglishText, index: number): boolean {
  const { sentences } = text;
  const paragraph = sentences[index]?.paragraph;
  for (let at = index; sentences[at]?.paragraph === paragraph && at < sentences.length; at++) {
    if (!isQuoted(text, sentences[at] as Sentence)) return false;
  }
  return true;
}
