import type { Entity } from '../../entities.ts';
import type { CueHit } from '../cues/find-cues.ts';

/** Gender and number of a verb against an entity; unknown agrees with all. */
export function agrees(entity: Entity, cue: CueHit): boolean {
  const { gender, number } = cue.form;
  if (gender === null || number === null) return true;
  if (number === 'plural' || number === 'dual') return entity.plural || entity.type === 'Group';
  if (entity.type === 'Person')
    return entity.gender === null ? gender === 'm' || entity.known === null : entity.gender === gender;
  if (entity.type === 'Country') return true;
  const head = entity.words[0] ?? '';
  const feminine =
    head.endsWith('\u0647') || head.endsWith('\u0627\u062a') || /^\u0645\u0635\u0627\u062f\u0631/u.test(head);
  return feminine ? gender === 'f' : gender === 'm' || entity.type === 'Group';
}
