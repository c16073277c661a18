import type { Span } from './span.ts';

/** Something about one article that its reader should know. Stages return notices; they never log. */
export interface Notice {
  /** Stable code, listed in docs/errors.md. */
  readonly code: string;
  readonly severity: 'info' | 'warning' | 'error';
  readonly span: Span | null;
  readonly message: string;
}
