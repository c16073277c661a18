import type { StatementReading } from '../../extraction.ts';
import { tokenFrom } from '../arabic-text.ts';
import type { MeetingFound, MeetingSearch } from './meeting-found.ts';
import type { Spoken } from './spoken.ts';

/**
 * Statements with the meeting at which the text says that they were made. It says so where the sentence that announces the statement names
 * the meeting as its occasion, outside of what is said, and the speaker is among those who met: in its course (`qala khilala al-muhadathat`,
 * `fi kalima amama al-mu'tamar`), or on coming out of a meeting of the speaker's own (`ba'da liqa'ihi bi-X`). Before a meeting and beside it
 * (`ala hamish`) do not count. A statement in which the same speaker goes on right behind was made there too.
 */
export function withMeetings(
  { text, spokenIn }: Pick<MeetingSearch, 'text' | 'spokenIn'>,
  statements: readonly StatementReading[],
  meetings: readonly MeetingFound[],
): StatementReading[] {
  const occasions = occasionsByCue({ text, spokenIn }, meetings);
  const made: StatementReading[] = [];
  for (const statement of statements) {
    const before = made.at(-1);
    const carried = before && goesOn(before, statement) ? before.madeAt : null;
    made.push({ ...statement, madeAt: occasions.get(tokenFrom(text, statement.cue.start)) ?? carried });
  }
  return made;
}

/** For the cue (token) of a statement the meeting (index) that is its occasion. */
function occasionsByCue(
  { text, spokenIn }: Pick<MeetingSearch, 'text' | 'spokenIn'>,
  meetings: readonly MeetingFound[],
): Map<number, number> {
  const occasions = new Map<number, number>();
  meetings.forEach(({ reports, attendees }, meeting) => {
    for (const { at, occasion } of reports) {
      if (!occasion) continue;
      const owner = announcedWith(spokenIn.get(text.tokens[at]?.sentence ?? -1) ?? [], at);
      if (owner && attendees.has(owner.speaker.entity) && !occasions.has(owner.cue)) occasions.set(owner.cue, meeting);
    }
  });
  return occasions;
}

/** The statement that a token helps to announce: the one whose cue stands last before it and whose content is not over, else the next; null inside of what is said. */
function announcedWith(told: readonly Spoken[], at: number): Spoken | null {
  if (told.some(({ content: { from, to } }) => from < at - 1 && at < to)) return null;
  const before = told.filter(({ cue, content }) => cue < at && !(content.from > cue && content.to <= at)).at(-1);
  return before ?? told.find(({ cue }) => cue > at) ?? null;
}

/** The same speaker, carried on. */
function goesOn(before: StatementReading, { speaker, foundBy }: StatementReading): boolean {
  return before.madeAt !== null && before.speaker === speaker && foundBy.includes('/carried');
}
