import { createHash } from 'node:crypto';
import type { Article, Origin } from '../article.ts';
import { type ErrorCode, MahdarError } from '../errors.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { nameLanguage } from '../language/other-language.ts';
import { adviseMisread, looksMisread } from './looks-misread.ts';
import { articleRecord } from './record.ts';

/** Names that other tools give to the text. */
const OTHER_NAMES_OF_CONTENT = ['text', 'body', 'article', 'fullText', 'maintext'];

/**
 * Checks a record and makes an article of it; its language is found out where it is not given.
 * @param id used in messages and where the record has none; its own id is the first 12 hex digits of the content's SHA-256
 * @throws MahdarError RECORD_MALFORMED, RECORD_INCOMPLETE, RECORD_DATE, ARTICLE_LANGUAGE, ARTICLE_ENCODING, ARTICLE_EMPTY
 */
export function toArticle(record: unknown, origin: Origin): Article {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw failure('RECORD_MALFORMED', 'a record must be a JSON object', origin);
  }
  const result = articleRecord.safeParse(record);
  if (!result.success) throw explain(record, String(result.error.issues[0]?.path[0] ?? ''), origin);
  const { id, outlet, url, publishedOn, title, content } = result.data;
  const language = result.data.language ?? detectLanguage(content);
  if (language === null) throw unreadable(content, origin);
  return {
    id: id ?? contentId(content),
    url: url ?? null,
    outlet: outlet ?? null,
    title: title ?? null,
    content,
    publishedOn: publishedOn ?? null,
    language,
    origin,
  };
}

/** The id of an article that was given none: the first 12 hex digits of its content's SHA-256. */
export function contentId(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

/** A text in neither language: misread Arabic, or another language, named where it can be told. */
function unreadable(content: string, origin: Origin): MahdarError {
  const misread = looksMisread(content);
  if (misread) {
    const message = `the text looks like Arabic in ${misread} that was read in a wrong encoding`;
    const hint = adviseMisread(misread, origin.encoding);
    return failure('ARTICLE_ENCODING', message, origin, hint);
  }
  const name = nameLanguage(content);
  const message = name ? `the text seems to be in ${name}` : 'the text is in no language that Mahdar reads';
  const hint = 'Mahdar reads Arabic and English; if it is one of them after all, give the language (--language)';
  return failure('ARTICLE_LANGUAGE', message, origin, hint);
}

function explain(record: object, field: string, origin: Origin): MahdarError {
  const value = (record as Record<string, unknown>)[field];
  const shown = JSON.stringify(value)?.slice(0, 60) ?? 'nothing';
  if (field === 'publishedOn') {
    const hint = 'write the day as 2017-02-06, or leave it out';
    return failure('RECORD_DATE', `publishedOn is no date: ${shown}`, origin, hint);
  }
  if (field === 'language') {
    const hint = 'Mahdar reads Arabic ("ar") and English ("en"); leave the language out to have it detected';
    return failure('ARTICLE_LANGUAGE', `language is unknown: ${shown}`, origin, hint);
  }
  if (field !== 'content') return failure('RECORD_MALFORMED', `${field} has a wrong value: ${shown}`, origin);
  if (typeof value === 'string') return failure('ARTICLE_EMPTY', 'the article has no text', origin);
  const other = OTHER_NAMES_OF_CONTENT.find((name) => name in record);
  const hint = other
    ? `the text must be named "content", here it is "${other}"`
    : 'each record needs "content", the text';
  return failure('RECORD_INCOMPLETE', 'the record has no text in "content"', origin, hint);
}

function failure(code: ErrorCode, message: string, { file, line }: Origin, hint?: string): MahdarError {
  return new MahdarError(code, message, { file, ...(line === null ? {} : { line }), ...(hint ? { hint } : {}) });
}
