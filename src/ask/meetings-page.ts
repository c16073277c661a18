import type { MeetingKind, MeetingStatus } from '../extract/extraction.ts';
import type { ActorId } from '../link/actor.ts';
import type { MeetingId } from '../link/linked-article.ts';
import type { GraphStore, Parameters } from '../store/store.ts';
import { askCypher } from './ask-cypher.ts';

/** Which meetings; null leaves a part open. All parts must hold. */
export interface MeetingFilter {
  /** Attended by any of these. */
  readonly of: readonly ActorId[] | null;
  /** And by any of these; only with `of`. */
  readonly with: readonly ActorId[] | null;
  /** Among these. */
  readonly among: readonly MeetingId[] | null;
  /** ISO days, both inclusive; undated meetings then fall out. */
  readonly since: string | null;
  readonly until: string | null;
  readonly status: MeetingStatus | null;
  readonly kind: MeetingKind | null;
}

/** A filter that lets every meeting through. */
export const EVERY_MEETING: MeetingFilter = {
  of: null,
  with: null,
  among: null,
  since: null,
  until: null,
  status: null,
  kind: null,
};

/** A meeting's place in the order of all: first day descending (`''` where unknown), id. */
export interface MeetingKey {
  readonly id: MeetingId;
  readonly day: string;
}

/** One page of meetings, latest first. */
export async function meetingsPage(
  store: GraphStore,
  filter: MeetingFilter,
  limit: number,
  after: MeetingKey | null = null,
): Promise<MeetingKey[]> {
  if (matchesNothing(filter)) return [];
  return store.read<MeetingKey>(askCypher(`meetings-${anchorOf(filter)}`), {
    ...toParameters(filter),
    limit,
    afterDay: after?.day ?? null,
    afterId: after?.id ?? null,
  });
}

/** How many meetings there are of a filter. */
export async function countMeetings(store: GraphStore, filter: MeetingFilter): Promise<number> {
  if (matchesNothing(filter)) return 0;
  const name = `meetings-${anchorOf(filter)}-count`;
  const [row] = await store.read<{ total: number }>(askCypher(name), toParameters(filter));
  return row?.total ?? 0;
}

function anchorOf({ of }: MeetingFilter): 'of' | 'newest' {
  return of === null ? 'newest' : 'of';
}

function matchesNothing(filter: MeetingFilter): boolean {
  return filter.of?.length === 0 || filter.with?.length === 0 || filter.among?.length === 0;
}

function toParameters(filter: MeetingFilter): Parameters {
  const { of, with: others, among, since, until, status, kind } = filter;
  return { of: of && [...new Set(of)], others, among, since, until, status, kind };
}
