import type { MeetingId } from '../link/linked-article.ts';
import type { GraphStore } from '../store/store.ts';
import { meetingsNamed } from './meetings-named.ts';

/** The meetings of an id, or of words of a name, a series or a place: none where nothing is known by them. */
export async function findMeetings(store: GraphStore, text: string): Promise<MeetingId[]> {
  const trimmed = text.trim();
  return trimmed.startsWith('meeting:') ? [trimmed] : meetingsNamed(store, trimmed);
}
