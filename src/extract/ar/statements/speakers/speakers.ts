import { type ArabicText, hasFlag, tokenAt } from '../../arabic-text.ts';
import type { Entities, Entity } from '../../entities.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import type { RawMention } from '../../mentions/raw-mention.ts';
import { WORD } from '../../word-flags.ts';
import type { CueHit } from '../cues/find-cues.ts';
import type { Subject } from '../subject/subject.ts';
import { droppedSubject } from './dropped-subject.ts';
import { issuedDocuments } from './issuers.ts';
import { resolveSubject } from './resolve-subject.ts';
import type { FoundSpeaker, Scene } from './scene.ts';
import { createSpokenMemory } from './spoken-memory.ts';

/** Remembers who spoke, and resolves what the next cue leaves unsaid. */
export interface Speakers {
  entityOf(mention: RawMention): Entity;
  /** The actor that the words next to a cue name or describe. */
  resolve(subject: Subject, cue: CueHit): FoundSpeaker | null;
  /** The actor that a cue without such words leaves to be understood. */
  dropped(cue: CueHit): FoundSpeaker | null;
  /** A cue at `token` is read; documents named between it and the content (`fi bayan`) are its speaker's. */
  spoke(entity: Entity, token: number, contentFrom?: number): void;
}

/** The speakers of an article, before anyone spoke. */
export function createSpeakers(
  text: ArabicText,
  mentions: Mentions,
  entities: Entities,
  entityOf: (m: RawMention) => Entity,
): Speakers {
  const issued = issuedDocuments(text, mentions, entityOf);
  const scene: Scene = { text, mentions, entities, entityOf, memory: createSpokenMemory(), issued };
  return {
    entityOf,
    resolve: (subject, cue) => resolveSubject(scene, subject, cue),
    dropped: (cue) => droppedSubject(scene, cue),
    spoke(entity, token, contentFrom = token) {
      for (let k = token + 1; k < contentFrom; k++) {
        if (hasFlag(text, k, WORD.documentNoun)) issued.push({ token: k, entity });
      }
      scene.memory.add(entity, tokenAt(text, token)?.sentence ?? -1, token);
    },
  };
}
