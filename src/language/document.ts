import type { Article, LanguageCode } from '../article.ts';
import type { Span } from '../span.ts';

/** Folded text with, for each of its units, the place it had in the original; `at[text.length]` is the original's end. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

/** One way to read a written word: Arabic `wktb` is w+ktb or wktb. `stem` is its place, `key` its folded letters. */
export interface Reading {
  readonly key: string;
  /** Clitics before the stem, folded, outermost first: و ف ب ل ك ال. */
  readonly prefixes: readonly string[];
  /** Pronoun after the stem, folded, or ''. */
  readonly suffix: string;
  readonly stem: Span;
}

export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** Folded form of the whole token. */
  readonly folded: string;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Index in `Document.tokens`. */
  readonly index: number;
}

export interface Sentence extends Span {
  readonly index: number;
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
  readonly paragraph: number;
}

/** A pair of quotation marks; `inner` is what they hold. `closed` is false where the closing mark is missing. */
export interface Quote extends Span {
  readonly inner: Span;
  readonly closed: boolean;
}

/** An article cut into its parts. `body` ends before boilerplate (share links, "read also"), which is kept but never read. */
export interface Document {
  readonly article: Article;
  readonly language: LanguageCode;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Span[];
  readonly quotes: readonly Quote[];
  readonly body: Span;
}
