import type { Origin } from '../article.ts';
import { MahdarError } from '../errors.ts';
import type { Notice } from '../notice.ts';
import type { Given } from './given.ts';
import type { ReadResult } from './read-result.ts';
import { toArticle } from './to-article.ts';

/** Makes an article of one parsed record, or a failure of a bad one. What is given fills in what the record lacks. */
export function readRecord(record: unknown, origin: Origin, given: Given, notices: readonly Notice[]): ReadResult {
  try {
    return { article: toArticle(withGiven(record, given), origin), notices };
  } catch (error) {
    if (!(error instanceof MahdarError)) throw error;
    return { id: idOf(record), error };
  }
}

function withGiven(record: unknown, given: Given): unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return record;
  const own = Object.entries(record).filter(([, value]) => value !== null && value !== undefined);
  return { ...given, ...Object.fromEntries(own) };
}

function idOf(record: unknown): string | null {
  if (typeof record !== 'object' || record === null || !('id' in record)) return null;
  return typeof record.id === 'string' || typeof record.id === 'number' ? String(record.id) : null;
}
