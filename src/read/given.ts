import type { LanguageCode } from '../article.ts';

/** What the caller says of articles that do not say it themselves: `--published`, `--outlet` and so on. */
export interface Given {
  readonly publishedOn?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly title?: string;
  readonly language?: LanguageCode;
  /** What the bytes are in, where that is not to be found out. */
  readonly encoding?: string;
}
