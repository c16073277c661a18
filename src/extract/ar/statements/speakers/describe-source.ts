import { formOf, withoutArticle } from '../../../../language/ar/clitics.ts';
import { type ArabicText, hasFlag, type Range, spanOf, tokenAt, wordsOf } from '../../arabic-text.ts';
import type { Entity } from '../../entities.ts';
import { ARTICLE } from '../../letters.ts';
import { isSoundPlural } from '../../word-endings.ts';
import { WORD } from '../../word-flags.ts';
import { addTitle } from './add-title.ts';
import type { Scene } from './scene.ts';

/** `masadir diblumasiyya`: a described source: one entity an article and wording. */
export function describedGroup(scene: Scene, range: Range): Entity {
  const entity = describe(scene, 'Group', range, 'ar.group');
  entity.plural = !isSingle(scene.text, range.from);
  return entity;
}

/** `masdar`, `mas'ul`: a noun of one person, who takes no plural verb. */
export function isSingle(text: ArabicText, at: number): boolean {
  const noun = withoutArticle(text.infos[at]?.main.key ?? '');
  const { lexicon } = text.words;
  if (lexicon.words('collective-nouns').has(noun) || isSoundPlural(noun)) return false;
  return (
    hasFlag(text, at, WORD.title) ||
    lexicon.words('single-sources').has(noun) ||
    lexicon.words('anaphor-nouns').get(ARTICLE + noun) === 'person'
  );
}

/** `al-mutahaddith al-rasmi`: someone known by the office only. */
export function describedPerson(scene: Scene, range: Range): Entity {
  const entity = describe(scene, 'Group', range, 'ar.person.office');
  entity.plural = !isSingle(scene.text, range.from);
  addTitle(scene, entity, range);
  return entity;
}

/** `al-wizara`: a body that no other words name. */
export function describedBody(scene: Scene, range: Range): Entity {
  return describe(scene, 'Organization', range, 'ar.body.definite');
}

function describe(scene: Scene, type: 'Group' | 'Organization', range: Range, foundBy: string): Entity {
  const entity = scene.entities.describe(type, describedForm(scene.text, range), keyOf(scene.text, range));
  point(scene, entity, range, foundBy);
  return entity;
}

/** These words mean that entity. */
export function point({ text, entities }: Scene, entity: Entity, range: Range, foundBy: string): void {
  entities.point(entity, { ...spanOf(text, range), form: describedForm(text, range), foundBy });
  entity.lastToken = range.from;
}

/** By which a description is known again. */
export function keyOf(text: ArabicText, range: Range): string {
  return text.tokens
    .slice(range.from, range.to)
    .map((token) => token.folded)
    .join(' ');
}

/** The words without a preposition attached to the first of them: `li-masadir ...`. */
export function describedForm(text: ArabicText, range: Range): string {
  const first = tokenAt(text, range.from);
  const info = text.infos[range.from];
  const unknown = info?.readings[0]?.flags === 0 && info.main.flags === 0;
  const reading = unknown ? info.readings.find((r) => r.preposition === 'l' && r.flags !== 0) : undefined;
  if (!first || !reading) return wordsOf(text, range);
  return formOf(text.content, first, reading) + text.content.slice(first.end, spanOf(text, range).end);
}
