import { type ArabicText, hasFlag, isComma, isWord } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import type { RawMention } from '../../mentions/raw-mention.ts';
import { WORD } from '../../word-flags.ts';
import type { Subject } from '../subject/subject.ts';

const LONGEST_ASIDE = 9;

/** The token behind a subject and what belongs to it: an office behind the name, names behind an office, further subjects, an aside. */
export function behindSubject(text: ArabicText, mentions: Mentions, subject: Subject, limit: number): number {
  const to = behindNames(text, mentions, subject, limit);
  return behindAside(text, to, limit) ?? to;
}

/** `X, na'ib ra'is ..., anna`; `al-wazir X anna`. */
function behindNames(text: ArabicText, mentions: Mentions, subject: Subject, limit: number): number {
  const { to } = subject.range;
  if (subject.kind === 'mention') {
    const { title } = subject.mention;
    return title && title.from >= to && title.to <= limit
      ? title.to
      : behindJoined(text, mentions, subject.mention, limit);
  }
  if (subject.kind !== 'title') return to;
  const first = mentions.personFrom(to)?.to ?? to;
  return mentions.personFrom(first)?.to ?? first;
}

/** `al-Sa'udiyya wa-Misr wal-Urdun`: further countries or bodies joined by w-. */
function behindJoined(text: ArabicText, mentions: Mentions, { type, to }: RawMention, limit: number): number {
  let end = to;
  for (;;) {
    const next = mentions.namedFrom(end);
    const joined =
      next && !next.indirect && next.type === type && text.infos[end]?.readings.some((r) => r.conjunction === 'w');
    if (!joined || next.to > limit) return end;
    end = next.to;
  }
}

/** `X, raddan ala su'al, inna ...`: words between two commas before the clause; null where none stand there. */
function behindAside(text: ArabicText, comma: number, limit: number): number | null {
  if (!isComma(text, comma)) return null;
  for (let k = comma + 1; k < Math.min(limit, comma + LONGEST_ASIDE); k++) {
    if (isComma(text, k)) return hasFlag(text, k + 1, WORD.complementizer) ? k + 1 : null;
    if (!isWord(text, k) || hasFlag(text, k, WORD.complementizer) || opensVerb(text, k)) return null;
  }
  return null;
}

/** `wa-qala`: another verb of saying joined to the sentence. */
function opensVerb(text: ArabicText, at: number): boolean {
  return hasFlag(text, at, WORD.finiteCue) && text.infos[at]?.main.conjunction !== '';
}
