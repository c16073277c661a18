import { createHash } from 'node:crypto';
import type { Article } from '../article.ts';

/** SHA-256 of a text's UTF-8 bytes, 64 hex digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * What an article's part of the graph depends on: content, metadata and the version of the rules (and of the decisions)
 * that read it. Known before extraction, so an unchanged article need not be read again. 64 hex digits.
 */
export function fingerprint(article: Article, rulesVersion: string): string {
  const { id, content, title, outlet, url, publishedOn, language } = article;
  return sha256(JSON.stringify([id, content, title, outlet, url, publishedOn, language, rulesVersion]));
}
