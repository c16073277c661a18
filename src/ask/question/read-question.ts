import type { LanguageCode } from '../../article.ts';
import type { Draft } from './draft.ts';
import { pieceReadings } from './piece-readings.ts';
import { type Piece, questionPieces } from './question-piece.ts';
import { questionTokens } from './question-token.ts';
import type { QuestionData } from './question-words.ts';
import { toDraft } from './to-draft.ts';

/** Longer texts are no questions: characters. */
export const LONGEST_QUESTION = 500;

export interface QuestionReading {
  /** Language of the answer. */
  readonly language: LanguageCode;
  /** Ways to understand it, the likeliest first; none where the words make no question that is known. */
  readonly drafts: readonly Draft[];
  /** Whether it holds words that can only be a name. */
  readonly hasNames: boolean;
}

/** Understands a question by its words alone. Pure; names are only cut out, not looked up. */
export function readQuestion(text: string, data: QuestionData): QuestionReading {
  const tokens = questionTokens(text);
  const pieces = questionPieces(tokens, data);
  const language = languageOf(text, pieces);
  const hasNames = pieces.some((piece) => piece.as === 'name');
  if (text.length > LONGEST_QUESTION) return { language, drafts: [], hasNames };
  const drafts = pieceReadings(pieces, tokens)
    .map((reading) => toDraft(reading, language === 'en'))
    .filter((draft): draft is Draft => draft !== null);
  return { language, drafts, hasNames };
}

/** The language of the words that make it a question, else of all: names may be in the other one. */
function languageOf(text: string, pieces: readonly Piece[]): LanguageCode {
  const words = pieces.filter((piece) => piece.as !== 'name').map(({ start, end }) => text.slice(start, end));
  const sample = /\p{L}/u.test(words.join(' ')) ? words.join(' ') : text;
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return arabic >= latin && arabic > 0 ? 'ar' : 'en';
}
