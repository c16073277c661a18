import type { Notice } from '../notice.ts';
import { type Span, textAt } from '../span.ts';

/** Says that an article without a day tells times against the day it was written, which are left open. */
export function undatedNotice(content: string, relative: readonly Span[]): Notice[] {
  const [first] = relative;
  if (!first) return [];
  const others = relative.length > 1 ? ` and ${relative.length - 1} more` : '';
  const message = `the article has no day: "${textAt(content, first)}"${others} cannot be resolved; give publishedOn`;
  return [{ code: 'ARTICLE_UNDATED', severity: 'info', span: { start: first.start, end: first.end }, message }];
}
