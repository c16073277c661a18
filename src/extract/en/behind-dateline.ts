import type { Document, Sentence } from '../../language/document.ts';
import type { WordClass } from '../../lexicon/lexicon.ts';

const REACH = 16;
const DASH = /^[-\u2013\u2014]$/;

/** Sentences without the head of a report: `ASTANA, Feb 6 (Agency) -`, `23 February 2017 –`. */
export function behindDatelines({ sentences, tokens, article }: Document, months: WordClass): Sentence[] {
  let paragraph = -1;
  return sentences.map((sentence) => {
    const opens = sentence.paragraph !== paragraph;
    paragraph = sentence.paragraph;
    if (!opens) return sentence;
    const { firstToken } = sentence;
    const limit = Math.min(sentence.endToken - 1, firstToken + REACH);
    let place = false;
    for (let at = firstToken; at < limit; at++) {
      const token = tokens[at];
      if (!token) break;
      const word = article.content.slice(token.start, token.end);
      const spaced = tokens[at - 1]?.end !== token.start;
      if (at > firstToken && DASH.test(word) && spaced) {
        return place ? { ...sentence, firstToken: at + 1, start: tokens[at + 1]?.start ?? sentence.start } : sentence;
      }
      if (token.kind === 'word' && at === firstToken && word.length > 2 && word === word.toUpperCase()) place = true;
      if (months.has(token.folded)) place = true;
      if (
        token.kind === 'word' &&
        word.charAt(0) === word.charAt(0).toLowerCase() &&
        !insideBrackets(article.content, sentence.start, token.start)
      )
        break;
    }
    return sentence;
  });
}

function insideBrackets(content: string, from: number, at: number): boolean {
  const open = content.lastIndexOf('(', at);
  return open >= from && content.indexOf(')', open) >= at;
}
