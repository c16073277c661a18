import type { MeetingId } from '../link/linked-article.ts';
import { nameKey } from '../link/name-key.ts';
import type { GraphStore } from '../store/store.ts';
import { askCypher } from './ask-cypher.ts';

/** More meetings of one name than this are not told apart. */
const MOST = 200;

interface NamedMeeting {
  readonly id: MeetingId;
  readonly key: string;
  /** Names of the series, folded; empty where it is of none. */
  readonly series: string;
  readonly places: readonly string[];
}

/** Meetings that words name, latest first; at most 200 in all. */
export interface MeetingsFound {
  /** By place or series. */
  readonly byPlace: readonly MeetingId[];
  /** By any words, those of the name among them: it may hold the names of who met. */
  readonly byName: readonly MeetingId[];
}

/** Meetings in whose name, series or place all words of a text occur as whole words. */
export async function meetingsNamed(store: GraphStore, text: string): Promise<MeetingsFound> {
  const words = nameKey(text).split(' ').filter(Boolean);
  if (words.length === 0) return { byPlace: [], byName: [] };
  const rows = await store.read<NamedMeeting>(askCypher('meetings-named'), { words, limit: MOST });
  const having = (texts: (row: NamedMeeting) => readonly string[]) =>
    rows.filter((row) => hasWords(texts(row), words)).map(({ id }) => id);
  return {
    byPlace: having(({ places, series }) => [...places, series]),
    byName: having(({ places, series, key }) => [...places, series, key]),
  };
}

function hasWords(texts: readonly string[], words: readonly string[]): boolean {
  const own = new Set(texts.join(' ').split(/[^\p{L}\p{N}]+/u));
  return words.every((word) => own.has(word));
}
