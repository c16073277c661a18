import type { MeetingId } from '../link/linked-article.ts';
import { nameKey } from '../link/name-key.ts';
import type { GraphStore } from '../store/store.ts';
import { askCypher } from './ask-cypher.ts';

/** More meetings of one name than this are not told apart. */
const MOST = 200;

interface NamedMeeting {
  readonly id: MeetingId;
  readonly key: string;
  readonly series: string | null;
  readonly places: readonly string[];
}

/** Meetings in whose name, series or place all words of a text occur as whole words, latest first; at most 200. */
export async function meetingsNamed(store: GraphStore, text: string): Promise<MeetingId[]> {
  const words = nameKey(text).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const rows = await store.read<NamedMeeting>(askCypher('meetings-named'), { words, limit: MOST });
  return rows.filter((row) => hasWords(row, words)).map((row) => row.id);
}

function hasWords({ key, series, places }: NamedMeeting, words: readonly string[]): boolean {
  const own = new Set([key, series ?? '', ...places].join(' ').split(/[^\p{L}\p{N}]+/u));
  return words.every((word) => own.has(word));
}
