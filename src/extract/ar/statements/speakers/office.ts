import { withoutArticle } from '../../../../language/ar/clitics.ts';
import { type ArabicText, hasFlag, type Range, spanOf, tokenAt } from '../../arabic-text.ts';
import type { Entities, Entity } from '../../entities.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import type { RawMention } from '../../mentions/raw-mention.ts';
import { WORD } from '../../word-flags.ts';

/** Content words of an office: articles off, particles and demonyms left out. */
export function titleWords(text: ArabicText, range: Range): string[] {
  const words: string[] = [];
  for (let k = range.from; k < range.to; k++) {
    const info = text.infos[k];
    if (!info || tokenAt(text, k)?.kind !== 'word' || info.demonym || hasFlag(text, k, WORD.function)) continue;
    words.push(withoutArticle(info.main.key));
  }
  return words;
}

/** Takes an office into a person's record: its words, its text, and whom it speaks for. */
export function addTitle(
  text: ArabicText,
  mentions: Mentions,
  _entities: Entities,
  entity: Entity,
  range: Range,
  entityOf: (m: RawMention) => Entity,
): void {
  const span = spanOf(text, range);
  entity.title ??= text.content.slice(span.start, span.end);
  for (const word of titleWords(text, range)) entity.titleWords.add(word);
  for (const mention of mentions.within(range)) {
    if (mention.type === 'Person') continue;
    entity.represents.add(entityOf(mention).index);
  }
}
