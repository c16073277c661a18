import type { MeetingStatus } from '../../extraction.ts';
import { type ArabicText, sentenceOf } from '../arabic-text.ts';

/** Signs by strength, and how many tokens before and behind the trigger they may stand. */
const SIGNS: readonly { status: MeetingStatus; words: string; before: number; behind: number }[] = [
  { status: 'cancelled', words: 'cancelled-signs', before: 4, behind: 4 },
  { status: 'planned', words: 'planned-signs', before: 6, behind: 12 },
  { status: 'ongoing', words: 'ongoing-signs', before: 5, behind: 6 },
];

/** `ta'jil al-muhadathat` (put off), `sa-tuqad` (will be held), `tatawasal` (go on); held where no sign stands near. */
export function meetingStatus(text: ArabicText, at: number, limit: number): MeetingStatus {
  const { firstToken } = sentenceOf(text, at);
  const sign = SIGNS.find(({ words, before, behind }) =>
    hasSign(text, words, Math.max(firstToken, at - before), Math.min(limit, at + behind)),
  );
  return sign?.status ?? 'held';
}

function hasSign(text: ArabicText, name: string, from: number, to: number): boolean {
  const signs = text.words.lexicon.words(name);
  for (let k = from; k < to; k++) {
    if (text.infos[k]?.readings.some((r) => r.preposition !== 'b' && signs.has(r.key))) return true;
  }
  return false;
}
