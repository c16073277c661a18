import type { Known } from '../../gazetteer/known.ts';
import { type EnglishText, type Range, wordAt, wordsOf } from './english-text.ts';

/** `China's Foreign Ministry` and `the Chinese foreign ministry` are one body: the country stands as its adjective. */
export function bodyName(text: EnglishText, body: Range, country: Range, known: Known | null): string {
  const adjective = known?.type === 'Country' ? known.demonyms.en[0] : undefined;
  const rest = wordAt(text, country.end) === "'s" ? country.end + 1 : country.end;
  if (!adjective || wordAt(text, rest) === '-' || country.first < body.first || rest >= body.end)
    return wordsOf(text, body).replace(/^the /i, '');
  return `${adjective} ${wordsOf(text, { first: rest, end: body.end })}`;
}
