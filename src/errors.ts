/** Every code that a MahdarError can carry; each is explained in docs/errors.md. */
export type ErrorCode =
  | 'ARTICLE_EMPTY'
  | 'ARTICLE_BINARY'
  | 'ARTICLE_TOO_LARGE'
  | 'ARTICLE_ENCODING'
  | 'ARTICLE_LANGUAGE'
  | 'ARTICLE_FAILED'
  | 'RECORD_MALFORMED'
  | 'RECORD_INCOMPLETE'
  | 'RECORD_DATE'
  | 'RECORD_DUPLICATE'
  | 'INPUT_NOT_FOUND'
  | 'OPTION_INVALID'
  | 'DATA_INVALID'
  | 'DATA_NOT_BUILT'
  | 'STORE_MISSING'
  | 'STORE_UNREACHABLE'
  | 'STORE_UNAUTHORIZED'
  | 'STORE_LOCKED'
  | 'STORE_DAMAGED'
  | 'STORE_CLOSED'
  | 'STORE_CONFLICT'
  | 'STORE_FAILED'
  | 'PATCH_INVALID'
  | 'PORT_TAKEN'
  | 'QUESTION_NOT_UNDERSTOOD'
  | 'CURSOR_INVALID'
  | 'ARGUMENT_INVALID'
  | 'GOLD_INVALID';

export interface ErrorPlace {
  readonly file?: string;
  readonly line?: number;
  /** What to do about it, one sentence. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/** The one error that Mahdar throws on purpose: what, where, and what to do. Codes are stable, messages may improve. */
export class MahdarError extends Error {
  readonly code: ErrorCode;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, place: ErrorPlace = {}) {
    super(message, place.cause === undefined ? undefined : { cause: place.cause });
    this.name = 'MahdarError';
    this.code = code;
    this.file = place.file;
    this.line = place.line;
    this.hint = place.hint;
  }
}
