import type { MeetingStatus } from '../../extraction.ts';
import { sentenceOf } from '../arabic-text.ts';
import type { Finder } from './meeting-found.ts';

export function statusOf({ text }: Finder, at: number, limit: number): MeetingStatus {
  const { firstToken } = sentenceOf(text, at);
  const lexicon = text.words.lexicon;
  const near = (name: string, from: number, to: number) => {
    for (let k = Math.max(firstToken, from); k < Math.min(limit, to); k++) {
      const info = text.infos[k];
      if (info?.readings.some((r) => r.preposition !== 'b' && lexicon.words(name).has(r.key))) return true;
    }
    return false;
  };
  if (near('cancelled-signs', at - 4, at + 4)) return 'cancelled';
  if (near('planned-signs', at - 6, at + 12)) return 'planned';
  if (near('ongoing-signs', at - 5, at + 6)) return 'ongoing';
  return 'held';
}
