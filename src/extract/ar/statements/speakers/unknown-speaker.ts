import { isDefinite } from '../../../../language/ar/clitics.ts';
import { foldedAt, hasFlag, isComma, type Range, spanOf, tokenAt } from '../../arabic-text.ts';
import type { Entity } from '../../entities.ts';
import { toRawMention } from '../../mentions/raw-mention.ts';
import { isSoundPlural } from '../../word-endings.ts';
import { WORD } from '../../word-flags.ts';
import { addTitle } from './add-title.ts';
import { describedForm, isSingle, keyOf } from './describe-source.ts';
import type { Scene } from './scene.ts';

const LONGEST_QUOTED_NAME = 6;
const LONGEST_NAME = 5;
const OUTER_MARKS = /^["\u201c\u00ab]|["\u201d\u00bb]$/gu;

/** Words in the place of a subject that no list knows: a surname of the article, else a person by their shape, else a body in marks or people described. */
export function unknownSpeaker(scene: Scene, range: Range): Entity {
  const { text, entities } = scene;
  const quoted = tokenAt(text, range.from)?.kind === 'mark';
  const form = describedForm(text, range).replace(OUTER_MARKS, '');
  const place = { ...spanOf(text, range), form };
  const words = quoted ? { from: range.from + 1, to: range.to - 1 } : range;
  const seen = words.to - words.from === 1 ? entities.personBySurname(foldedAt(text, words.to - 1) ?? '') : null;
  if (!seen && isPersonsName(text, range, quoted)) {
    const person = entities.add(toRawMention({ ...range, ...place, type: 'Person', foundBy: 'ar.person.subject' }));
    const title = scene.mentions.titleFrom(isComma(text, range.to) ? range.to + 1 : range.to);
    if (title) addTitle(scene, person, title);
    return person;
  }
  const entity = seen ?? entities.describe(quoted ? 'Organization' : 'Group', form, keyOf(text, range));
  if (entity.type === 'Group') entity.plural = !isSingle(text, words.from);
  entities.point(entity, { ...place, foundBy: seen ? 'ar.person.surname' : 'ar.subject.unknown' });
  entity.lastToken = range.from;
  return entity;
}

/** In marks with an office behind; without marks few words, the first neither definite nor plural. */
function isPersonsName(text: Scene['text'], range: Range, quoted: boolean): boolean {
  const length = range.to - range.from;
  if (quoted) return length <= LONGEST_QUOTED_NAME && hasFlag(text, range.to, WORD.title);
  const first = text.infos[range.from];
  if (!first || length > LONGEST_NAME) return false;
  return !isSoundPlural(first.folded) && !isDefinite(first.main.key);
}
