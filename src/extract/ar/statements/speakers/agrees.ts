import type { Entity } from '../../entities.ts';
import { ALEF, TEH } from '../../letters.ts';
import { isFeminine } from '../../word-endings.ts';
import type { CueHit } from '../cues/find-cues.ts';

/** MEEM, SAD, ALEF, DAL, REH: sources, a broken plural, which is feminine. */
const SOURCES = '\u0645\u0635\u0627\u062f\u0631';

/** Gender and number of a verb against an entity; unknown agrees with all. */
export function agrees(entity: Entity, cue: CueHit): boolean {
  const { gender, number } = cue.form;
  if (gender === null || number === null) return true;
  if (number !== 'singular') return entity.plural;
  if (entity.type === 'Country' || entity.headless) return true;
  if (entity.type !== 'Person') return agreesWithNoun(entity, gender);
  return entity.gender === null ? gender === 'm' || entity.known === null : entity.gender === gender;
}

/** By the ending of the head noun: TEH MARBUTA and -at are feminine. */
function agreesWithNoun(entity: Entity, gender: 'm' | 'f'): boolean {
  const head = entity.words[0] ?? '';
  const feminine = isFeminine(head) || head.endsWith(ALEF + TEH) || head.startsWith(SOURCES);
  return feminine ? gender === 'f' : gender === 'm' || entity.type === 'Group';
}
