import { type ArabicText, foldedAt, hasFlag } from '../arabic-text.ts';
import { WORD } from '../word-flags.ts';
import { isReportingVerb, isVerb } from './meeting-clause.ts';
import type { MeetingSearch } from './meeting-found.ts';
import type { Party } from './party.ts';
import type { Spoken } from './spoken.ts';

/** -hu, -ha, -hum. */
const PRONOUN_END = /\u0647[\u0627\u0645]?\u0627?$/;

/** First token of what is said where a meeting is told of in it: who says so need not have been there. Behind `annahu` the speaker tells of himself. */
export function contentStart(search: MeetingSearch, at: number): number {
  return Math.max(0, ...contentsAround(search, at).map(({ content }) => content.from));
}

/** The statements whose content tells of a meeting at a token, where its subject is not the speaker. */
function contentsAround({ text, spokenIn }: MeetingSearch, at: number): Spoken[] {
  const told = spokenIn.get(text.tokens[at]?.sentence ?? -1) ?? [];
  return told.filter(({ content: { from, to } }) => from < at - 1 && at < to && !isThatHe(text, from - 1));
}

/** `annahu sa-yusafir`: a complementiser with a pronoun before a verb; before anything else the pronoun means nobody (`annahu min al-muntazar`). */
export function isThatHe(text: ArabicText, at: number): boolean {
  if (!isVerb(text, at + 1)) return false;
  return (
    hasFlag(text, at, WORD.complementizer) &&
    (foldedAt(text, at) ?? '').length > 2 &&
    PRONOUN_END.test(foldedAt(text, at) ?? '')
  );
}

/** The clause before ends here; behind `annahu` its subject goes on. */
export function endsClause(text: ArabicText, at: number): boolean {
  const mark = foldedAt(text, at);
  return (hasFlag(text, at, WORD.complementizer) && !isThatHe(text, at)) || mark === ':' || mark === '.';
}

/** Who says the sentence, where the meeting stands outside of what is said: `wa-akkada fi liqa'ihi bi-X anna ...`. */
export function speakerOf(search: MeetingSearch, at: number): readonly Party[] {
  const { text, spokenIn, entities } = search;
  const told = spokenIn.get(text.tokens[at]?.sentence ?? -1) ?? [];
  if (contentsAround(search, at).length > 0) return [];
  const said = told.filter(({ cue }) => cue < at).at(-1);
  return said && entities.all[said.speaker.entity]?.type === 'Person' ? [said.speaker] : [];
}

/** A verb, outside of names (`hilf`, alliance, is spelt like swore). */
export function isDeed({ text, mentions }: MeetingSearch, at: number): boolean {
  const named = mentions.inPerson[at] || (mentions.names.coveredBy[at] ?? -1) >= 0;
  return !named && (isVerb(text, at) || isReportingVerb(text, at));
}
