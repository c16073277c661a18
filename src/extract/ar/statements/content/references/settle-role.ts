import type { ReferenceRole } from '../../../../extraction.ts';
import type { RawMention } from '../../../mentions/raw-mention.ts';
import { attachedPreposition } from './attached-preposition.ts';
import { bearingPhrase } from './bearing-phrase.ts';
import { exampleOf } from './example-of.ts';
import { freePreposition } from './free-preposition.ts';
import { genitive } from './genitive.ts';
import { besideSubject, objectOfVerb, subjectOfVerbBefore } from './near-verb.ts';
import { objectOfCue } from './object-of-cue.ts';
import type { RoleRule, Scene } from './scene.ts';
import { sharedRole } from './shared-role.ts';
import { openingTopic, subjectOfVerbBehind } from './topical-subject.ts';

/** The constructions, first come first served: what stands on the name, what it is joined to, what stands before it, what behind. */
const RULES: readonly RoleRule[] = [
  attachedPreposition,
  sharedRole,
  exampleOf,
  freePreposition,
  objectOfVerb,
  besideSubject,
  subjectOfVerbBefore,
  subjectOfVerbBehind,
  objectOfCue,
  openingTopic,
  genitive,
];

/** The part of a mention in a content: an attribute where another is who the words tell of, else by the first construction that applies. */
export function settleRole(scene: Scene, mention: RawMention): ReferenceRole {
  const phrase = bearingPhrase(scene, mention);
  const role = phrase ? firstRole(scene, phrase) : 'attribute';
  const { from, to } = phrase ?? mention;
  if (phrase || !scene.told.has(to)) scene.told.set(to, { from, to, role });
  return role;
}

function firstRole(scene: Scene, phrase: Parameters<RoleRule>[1]): ReferenceRole {
  for (const rule of RULES) {
    const role = rule(scene, phrase);
    if (role) return role;
  }
  return 'topic';
}
