import type { ReferenceRole } from '../../extraction.ts';
import type { EntityMention } from '../entity-register.ts';
import { bearingPhrase } from './bearing-phrase.ts';
import { behindPreposition } from './behind-preposition.ts';
import { objectOfCue, objectOfVerb } from './object-of-verb.ts';
import { owner } from './owner.ts';
import type { RoleRule, Scene } from './scene.ts';
import { sharedRole } from './shared-role.ts';
import { subjectOfVerb } from './subject-of-verb.ts';

/** The constructions, first come first served. */
const RULES: readonly RoleRule[] = [owner, sharedRole, behindPreposition, objectOfVerb, subjectOfVerb, objectOfCue];

/** The part of a mention in a content: an attribute where it only describes a noun, else by the first construction that applies. */
export function settleRole(scene: Scene, mention: EntityMention): ReferenceRole {
  const phrase = bearingPhrase(scene, mention);
  if (!phrase) return 'attribute';
  let role: ReferenceRole | null = null;
  for (const rule of RULES) {
    role ??= rule(scene, phrase);
  }
  scene.told.set(phrase.end, { first: phrase.first, end: phrase.end, role: role ?? 'topic' });
  return role ?? 'topic';
}
