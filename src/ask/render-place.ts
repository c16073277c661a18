import type { LanguageCode } from '../article.ts';
import type { Span } from '../span.ts';
import type { AnswerStatement } from './answer.ts';
import { label } from './labels.ts';
import type { Paint } from './paint.ts';

/** Where words stand: title or first words of the article, outlet, day, address, characters. */
export function renderPlace(
  { id, title, opening, outlet, publishedOn, url }: AnswerStatement['article'],
  { start, end }: Span,
  language: LanguageCode,
  { isolate }: Paint,
): string {
  const parts = [title ?? opening ?? id, outlet, publishedOn, url].filter((part) => part !== null && part !== '');
  const named = parts.map((part) => isolate(part as string));
  const characters = label(language, 'field.characters', { start, end });
  return `${label(language, 'field.article')}: ${[...named, characters].join(label(language, 'list.and'))}`;
}
