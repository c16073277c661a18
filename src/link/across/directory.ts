import type { Actor, ActorId } from '../actor.ts';
import type { Meeting, MeetingId } from '../linked-article.ts';
import type { Repeat } from './find-repeats.ts';

/** Who an actor of one article is, in the light of all articles. */
export interface Identity {
  readonly actor: Actor;
  /** Why: codes such as `name:variant country:YE` (docs/linking.md). */
  readonly why: string;
}

/** What a meeting of one article is called where all articles are known. */
export type MeetingIdentity = Pick<Meeting, 'id' | 'name' | 'nameAr' | 'nameEn'>;

/** A meeting and the one before it in its series. */
export interface Following {
  readonly meeting: MeetingId;
  readonly after: MeetingId;
}

/** What was learned from all articles together. */
export interface Directory {
  /** By article and the id that the article alone gives. Undefined where that id stays. */
  identity(article: string, id: ActorId): Identity | undefined;
  /** The meeting that an article tells of, found by where its words begin. Undefined where nothing is known but the article. */
  meeting(article: string, told: Pick<Meeting, 'triggers'>): MeetingIdentity | undefined;
  /** Statements told again. */
  readonly repeats: readonly Repeat[];
  readonly follows: readonly Following[];
}

/** Nothing learned: each article stands alone. */
export const EMPTY_DIRECTORY: Directory = {
  identity: () => undefined,
  meeting: () => undefined,
  repeats: [],
  follows: [],
};
