import type { ReferenceRole, StatementKind } from '../extract/extraction.ts';
import type { ActorId } from '../link/actor.ts';
import type { MeetingId } from '../link/linked-article.ts';

/** Which statements; null leaves a part open. All parts must hold. */
export interface StatementFilter {
  /** An actor that the words refer to. */
  readonly about: ActorId | null;
  /** Another actor that they refer to as well; only with `about`. */
  readonly alsoAbout: ActorId | null;
  /** The actor's part in what is said; only with `about`. */
  readonly role: ReferenceRole | null;
  /** Speakers, any of them. */
  readonly by: readonly ActorId[] | null;
  /** Meetings they were made at or speak of, any of them. */
  readonly at: readonly MeetingId[] | null;
  /** Outlets that relayed them, any of them; not with `at`. */
  readonly via: readonly ActorId[] | null;
  /** ISO days, both inclusive; undated statements then fall out. */
  readonly since: string | null;
  readonly until: string | null;
  readonly kind: StatementKind | null;
  /** Node id of a topic that they are about. */
  readonly topic: string | null;
}

/** A filter that lets every statement through. */
export const EVERY_STATEMENT: StatementFilter = {
  about: null,
  alsoAbout: null,
  role: null,
  by: null,
  at: null,
  via: null,
  since: null,
  until: null,
  kind: null,
  topic: null,
};
