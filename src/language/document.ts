import type { Article, LanguageCode } from '../article.ts';
import type { Span } from '../span.ts';

export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** Folded form of the whole token; a mark is its own form. */
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
