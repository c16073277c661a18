import { readFileSync } from 'node:fs';
import { packagePath } from '../package-root.ts';

/** Words that scoring looks past, as the annotation guidelines have them (scoring-words.json). */
export interface ScoringWords {
  /** Letters that count as another one. */
  readonly letters: Readonly<Record<string, string>>;
  /** The Arabic article, written onto its word. */
  readonly article: string;
  /** Whole words left out of a name, folded. */
  readonly skipped: readonly string[];
  /** Words that may stand before a name. */
  readonly titles: readonly string[];
  /** Words that may open a clause without being part of what is said. */
  readonly complementisers: readonly string[];
  /** Two English spellings of one name, folded. */
  readonly sameInEnglish: Readonly<Record<string, string>>;
}

export function readScoringWords(): ScoringWords {
  return JSON.parse(readFileSync(packagePath('src/eval/scoring-words.json'), 'utf8')) as ScoringWords;
}
