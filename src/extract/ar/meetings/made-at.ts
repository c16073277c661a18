import type { StatementDraft } from '../../extraction.ts';
import { type ArabicText, tokenFrom } from '../arabic-text.ts';
import type { MeetingFound, MeetingSearch, Report } from './meeting-found.ts';
import type { Spoken } from './spoken.ts';

/** A report that is an occasion, and the index of its meeting. */
interface Occasion extends Report {
  readonly meeting: number;
}

/**
 * Statements with the meeting at which the text says that they were made. It says so where the sentence that announces the statement names
 * the meeting as its occasion, outside of what is said: in its course (`qala khilala al-muhadathat`, `fi kalima amama al-mu'tamar`), or on coming
 * out of a meeting of the speaker's own (`ba'da liqa'ihi bi-X`). Before a meeting and beside it (`ala hamish`) do not count. A statement in
 * which the same speaker goes on right behind was made there too.
 */
export function withMeetings(
  { text, spokenIn }: Pick<MeetingSearch, 'text' | 'spokenIn'>,
  statements: readonly StatementDraft[],
  meetings: readonly MeetingFound[],
): StatementDraft[] {
  const occasions = occasionsBySentence(text, meetings);
  let before: StatementDraft | null = null;
  return statements.map((statement) => {
    const stated = occasionOf(text, statement, spokenIn, occasions, meetings);
    const madeAt: number | null = stated ?? (before && goesOn(before, statement) ? before.madeAt : null);
    before = { ...statement, madeAt };
    return before;
  });
}

function occasionsBySentence(text: ArabicText, meetings: readonly MeetingFound[]): Map<number, Occasion[]> {
  const bySentence = new Map<number, Occasion[]>();
  meetings.forEach(({ reports }, meeting) => {
    for (const report of reports) {
      if (!report.occasion) continue;
      const sentence = text.tokens[report.at]?.sentence ?? -1;
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), { ...report, meeting }]);
    }
  });
  return bySentence;
}

/** The meeting that the statement's own sentence names as its occasion and at which its speaker was, the one nearest the cue; null for none. */
function occasionOf(
  text: ArabicText,
  { cue, content, speaker }: StatementDraft,
  spokenIn: MeetingSearch['spokenIn'],
  occasions: ReadonlyMap<number, readonly Occasion[]>,
  meetings: readonly MeetingFound[],
): number | null {
  const at = tokenFrom(text, cue.start);
  const near = (occasions.get(text.tokens[at]?.sentence ?? -1) ?? []).filter(({ at: noun, meeting }) => {
    const start = text.tokens[noun]?.start ?? 0;
    const outside = start < content.start || start >= content.end;
    return outside && meetings[meeting]?.attendees.has(speaker) === true;
  });
  const nearest = near.sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
  return nearest && !isWithin(nearest, spokenIn.get(text.tokens[at]?.sentence ?? -1) ?? [], at) ? nearest.meeting : null;
}

/** The meeting is told of in what somebody says in that sentence. */
function isWithin({ at }: Occasion, told: readonly Spoken[], cue: number): boolean {
  return at > cue && told.some(({ content: { from, to } }) => from < at - 1 && at < to);
}

/** The same speaker, carried on. */
function goesOn(before: StatementDraft, { speaker, foundBy }: StatementDraft): boolean {
  return before.madeAt !== null && before.speaker === speaker && foundBy.includes('/carried');
}
