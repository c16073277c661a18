/** The languages that Mahdar reads. */
export type LanguageCode = 'ar' | 'en';

/** Where an article was read: for messages and for provenance. */
export interface Origin {
  /** Path as given, or `-` for standard input. */
  readonly file: string;
  /** 1-based line of a JSONL record; null where the file is one article. */
  readonly line: number | null;
  /** Encoding that the bytes were read with, e.g. `utf-8`, `windows-1256`. */
  readonly encoding: string;
}

/** One news report as it was read. `content` is never altered afterwards: every span points into it. */
export interface Article {
  /** The record's own id, else the first 12 hex digits of the content's SHA-256. */
  readonly id: string;
  readonly url: string | null;
  /** Name, site or address of the outlet as given, e.g. `SANA`, `sana.sy`. */
  readonly outlet: string | null;
  readonly title: string | null;
  readonly content: string;
  /** ISO day, or null where neither given nor found. */
  readonly publishedOn: string | null;
  /** Given or detected; null where it is neither Arabic nor English. */
  readonly language: LanguageCode | null;
  readonly origin: Origin;
}
