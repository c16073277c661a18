import type { Span } from '../span.ts';
import { createNameMatcher, type NameMatcher } from './name-match.ts';
import type { ScoringWords } from './scoring-words.ts';
import { createStrictKey } from './strict-key.ts';

/** The comparisons that every part of scoring uses. */
export interface Scorer {
  readonly names: NameMatcher;
  readonly strictKey: (span: Span, content: string) => string;
  readonly sameInEnglish: Readonly<Record<string, string>>;
}

export function createScorer(words: ScoringWords): Scorer {
  return {
    names: createNameMatcher(words),
    strictKey: createStrictKey(words),
    sameInEnglish: words.sameInEnglish,
  };
}
