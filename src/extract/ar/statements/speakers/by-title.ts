import { isDefinite, withoutArticle } from '../../../../language/ar/clitics.ts';
import type { Range } from '../../arabic-text.ts';
import type { Entity } from '../../entities.ts';
import { isSoundPlural } from '../../word-endings.ts';
import { titleWords } from './add-title.ts';
import { point } from './describe-source.ts';
import type { Scene } from './scene.ts';

/** `al-wazir al-rusi`: a person seen with such an office, the latest first. */
export function byTitle(scene: Scene, range: Range): Entity | null {
  const words = titleWords(scene.text, range);
  const countries = countriesIn(scene, range);
  let best: Entity | null = null;
  let bestScore = 0;
  for (const entity of scene.entities.all) {
    if (!bears(entity, words) || (countries.length > 0 && !countries.some((c) => entity.represents.has(c)))) continue;
    const score =
      2 * sharedWords(entity, words) + recency(scene, entity) + (countries.length === 0 ? home(scene, entity) : 0);
    if (score <= bestScore) continue;
    best = entity;
    bestScore = score;
  }
  if (best) point(scene, best, range, 'ar.person.title-alone');
  return best;
}

/** All words of the office, or all but one if the head is among them. */
function bears(entity: Entity, words: readonly string[]): boolean {
  if (entity.type !== 'Person' || entity.titleWords.size === 0) return false;
  const missing = words.length - sharedWords(entity, words);
  return missing === 0 || (missing === 1 && words.length > 1 && entity.titleWords.has(words[0] as string));
}

function sharedWords(entity: Entity, words: readonly string[]): number {
  return words.filter((word) => entity.titleWords.has(word)).length;
}

/** Above 1 for those who spoke lately, else below 1 by the latest mention. */
function recency({ text, memory }: Scene, entity: Entity): number {
  const spoken = memory.recency(entity);
  return spoken === null ? entity.lastToken / (text.tokens.length + 1) : 1 + spoken;
}

/** An office without a country is more likely one that never had one. */
function home({ entities }: Scene, entity: Entity): number {
  return [...entity.represents].some((r) => entities.all[r]?.type === 'Country') ? 0 : 2;
}

/** Countries named in an office, as entities. */
export function countriesIn({ mentions, entityOf }: Scene, range: Range): number[] {
  return mentions
    .within(range)
    .filter((mention) => mention.type === 'Country')
    .map((mention) => entityOf(mention).index);
}

/** `al-mas'ul`: the unnamed source last described with this noun, else the last single speaker; `al-mas'ul al-urubbi`: the last who speaks for that country or body. */
export function pointedBack(scene: Scene, range: Range): Entity | null {
  const { text, memory } = scene;
  const key = text.infos[range.from]?.main.key ?? '';
  if (!isDefinite(key) || !text.words.lexicon.words('anaphor-nouns').has(key)) return null;
  const noun = withoutArticle(key);
  const described = memory.last((e) => e.type === 'Group' && withoutArticle(e.words[0] ?? '') === noun);
  if (described || isSoundPlural(key)) return described;
  const owners = ownersIn(scene, range);
  if (owners.length > 0)
    return memory.last((e) => e.type === 'Person' && owners.some((owner) => e.represents.has(owner)));
  return memory.last((e) => (e.type === 'Person' || e.type === 'Group') && !e.plural);
}

/** Countries and bodies named in some words, as entities. */
function ownersIn({ mentions, entityOf }: Scene, range: Range): number[] {
  return mentions
    .within(range)
    .filter((mention) => mention.type !== 'Person')
    .map((mention) => entityOf(mention).index);
}
