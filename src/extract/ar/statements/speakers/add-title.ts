import { withoutArticle } from '../../../../language/ar/clitics.ts';
import { type ArabicText, hasFlag, isWord, type Range, wordsOf } from '../../arabic-text.ts';
import type { Entity } from '../../entities.ts';
import { WORD } from '../../word-flags.ts';
import type { Scene } from './scene.ts';

/** Takes an office into a person's record: its words, its text, and whom it speaks for. */
export function addTitle(
  { text, mentions, entityOf }: Pick<Scene, 'text' | 'mentions' | 'entityOf'>,
  entity: Entity,
  range: Range,
): void {
  entity.title ??= wordsOf(text, range);
  for (const word of titleWords(text, range)) entity.titleWords.add(word);
  // The first country and the first body: further ones are whom the office deals with (ambassador of Sudan in Uganda).
  const seen = new Set<string>();
  for (const mention of mentions.within(range)) {
    if (mention.type === 'Person' || seen.has(mention.type)) continue;
    seen.add(mention.type);
    entity.represents.add(entityOf(mention).index);
  }
}

/** Content words of an office: articles off, particles and demonyms left out. */
export function titleWords(text: ArabicText, range: Range): string[] {
  return text.infos
    .slice(range.from, range.to)
    .filter((info, k) => {
      const at = range.from + k;
      return isWord(text, at) && !info.demonym && !hasFlag(text, at, WORD.function);
    })
    .map((info) => withoutArticle(info.main.key));
}
