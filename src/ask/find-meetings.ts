import type { MeetingId } from '../link/linked-article.ts';
import type { GraphStore } from '../store/store.ts';
import { meetingsNamed } from './meetings-named.ts';

/** The meetings of an id, of words of a place or a series, or else of a name: none where nothing is known by them. */
export async function findMeetings(store: GraphStore, text: string): Promise<MeetingId[]> {
  const trimmed = text.trim();
  if (trimmed.startsWith('meeting:')) return [trimmed];
  const { byPlace, byName } = await meetingsNamed(store, trimmed);
  return [...(byPlace.length > 0 ? byPlace : byName)];
}
