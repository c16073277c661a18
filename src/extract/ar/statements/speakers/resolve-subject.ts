import { isComma } from '../../arabic-text.ts';
import type { Entity } from '../../entities.ts';
import { stateOf } from '../../mentions/capitals.ts';
import { type RawMention, toRawMention } from '../../mentions/raw-mention.ts';
import type { CueHit } from '../cues/find-cues.ts';
import type { Subject } from '../subject/subject.ts';
import { addTitle, titleWords } from './add-title.ts';
import { byAnaphor } from './by-anaphor.ts';
import { byTitle, pointedBack } from './by-title.ts';
import { describedGroup, describedPerson } from './describe-source.ts';
import { issuerWithin } from './issuers.ts';
import type { FoundSpeaker, Scene } from './scene.ts';
import { unknownSpeaker } from './unknown-speaker.ts';

/** The actor that the words next to a cue mean. */
export function resolveSubject(scene: Scene, subject: Subject, cue: CueHit): FoundSpeaker | null {
  const entity = entityOfSubject(scene, subject, cue);
  const foundBy = subject.kind === 'mention' ? 'subject' : subject.kind;
  return entity && { entity, source: subject.range, foundBy };
}

function entityOfSubject(scene: Scene, subject: Subject, cue: CueHit): Entity | null {
  const { range } = subject;
  switch (subject.kind) {
    case 'mention':
      return named(scene, subject, cue);
    case 'title':
      return byTitle(scene, range) ?? pointedBack(scene, range) ?? describedPerson(scene, range);
    case 'anaphor':
      return byAnaphor(scene, range);
    case 'group':
      return issuerWithin(scene, range) ?? describedGroup(scene, range);
    case 'capital':
      return capitalsState(scene, subject);
    case 'unknown':
      return unknownSpeaker(scene, range);
  }
}

/** The verb's form tells a person's gender where nothing else does. */
function named(scene: Scene, { mention }: Extract<Subject, { kind: 'mention' }>, cue: CueHit): Entity {
  const entity = scene.entityOf(mention);
  if (mention.title && entity.title === null) addTitle(scene, entity, mention.title);
  if (entity.type === 'Person') addTitleBehind(scene, entity, mention);
  const { gender, number } = cue.form;
  if (entity.type === 'Person' && gender && number === 'singular') entity.gender ??= gender;
  return entity;
}

/** `al-safir X, al-mutahaddith ...`: a second office behind the name. */
function addTitleBehind({ text, mentions }: Scene, entity: Entity, { to }: RawMention): void {
  const behind = mentions.titleFrom(isComma(text, to) ? to + 1 : to);
  if (behind) for (const word of titleWords(text, behind)) entity.titleWords.add(word);
}

/** `wa-akkadat Musku ...`: the state whose capital speaks. */
function capitalsState(
  { text, entities }: Scene,
  { range, place }: Extract<Subject, { kind: 'capital' }>,
): Entity | null {
  const known = stateOf(text, place.places);
  if (!known) return null;
  const { start, end, form } = place;
  return entities.add(
    toRawMention({ ...range, start, end, form, type: 'Country', known, indirect: true, foundBy: 'ar.capital' }),
  );
}
