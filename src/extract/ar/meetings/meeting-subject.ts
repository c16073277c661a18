import type { AttendeeRole } from '../../extraction.ts';
import { type ArabicText, foldedAt, hasFlag, isIn, readingIn, sentenceOf } from '../arabic-text.ts';
import { phraseAt, phraseLength } from '../phrase-length.ts';
import { topicBefore } from '../statements/speakers/topic-before.ts';
import { subjectStart } from '../statements/subject/subject-at.ts';
import { WORD } from '../word-flags.ts';
import { isReportingVerb, isVerb, withoutFuture } from './meeting-clause.ts';
import type { MeetingSearch } from './meeting-found.ts';
import { isDuring, isOccasion } from './occasion.ts';
import { partiesBehind } from './parties.ts';
import { type Party, partyAt, stateParty, toParty } from './party.ts';
import { partyRun } from './party-run.ts';
import type { Spoken } from './spoken.ts';

/** -hu, -ha, -hum. */
const PRONOUN_END = /\u0647[\u0627\u0645]?\u0627?$/;

/** How far before a meeting the verb may stand whose subject comes to it. */
const BEFORE = 40;

/** `aqada X ijtima'an`, `X alladhi yazur Y li-ijra' muhadathat`, `qala X khilala liqa'ihi`: the subject of the verb that the meeting goes with. */
export function subjectOfMeeting(search: MeetingSearch, at: number, own: boolean): readonly Party[] {
  const { text } = search;
  const first = Math.max(sentenceOf(text, at).firstToken, at - BEFORE, contentStart(search, at));
  const any = own || isOccasion(text, at) || isHeldThrough(text, at);
  let himself = false;
  for (let k = at - 1; k >= first; k--) {
    if (endsClause(text, k)) break;
    himself ||= isThatHe(text, k);
    if (!isVerb(text, k) && !isReportingVerb(text, k)) continue;
    if (readingIn(text, k, 'absent-verbs', true)) return [];
    const role = holdingRole(text, k);
    if (!role && !(isReportingVerb(text, k) && !himself ? own || isDuring(text, at) : any)) return [];
    const parties = [...subjectOf(search, k, at), ...(role ? partiesBehind(search, k, at, at) : [])];
    if (parties.length > 0) return role && role !== 'party' ? parties.map((p) => ({ ...p, role })) : parties;
  }
  return own || isDuring(text, at) ? speakerOf(search, at) : [];
}

/** `hatta X rihalahu fi Y wa-ltaqa Z`: where a meeting's verb, or a noun with a pronoun, names one party only, who did the last thing told in the sentence, who says it, or whom the sentence before began with. */
export function subjectCarriedOn(search: MeetingSearch, at: number): readonly Party[] {
  const { text } = search;
  const { firstToken } = sentenceOf(text, at);
  const first = Math.max(firstToken, at - BEFORE, contentStart(search, at));
  for (let k = at - 1; k >= first; k--) {
    if (endsClause(text, k)) break;
    if (!isVerb(text, k) && !isReportingVerb(text, k)) continue;
    const parties = subjectOf(search, k, at);
    const person = parties.find(({ entity }) => search.entities.all[entity]?.type === 'Person');
    if (person) return [person];
  }
  const speaker = speakerOf(search, at);
  if (speaker.length > 0) return speaker;
  const near = search.mentions.within({ from: first, to: at }).findLast(({ type }) => type === 'Person');
  if (near) return [toParty(search.entityOf(near), near)];
  return firstToken === 0 ? [] : openedBy(search, firstToken - 1);
}

/** The first person of the sentence that holds a token. */
function openedBy({ text, mentions, entityOf }: MeetingSearch, at: number): readonly Party[] {
  const { firstToken } = sentenceOf(text, at);
  const person = mentions.within({ from: firstToken, to: at + 1 }).find(({ type }) => type === 'Person');
  return person ? [toParty(entityOf(person), person)] : [];
}

/** The subject of a verb: behind it, the antecedent of its relative clause, or the topic before it. */
export function subjectOf(search: MeetingSearch, verb: number, end: number): readonly Party[] {
  const { text, mentions } = search;
  const antecedent = antecedentOf(search, verb);
  if (antecedent) return antecedent;
  const start = subjectStart(text, mentions, verb + 1, end);
  if (start < end && isBareWord(text, start) && opensRun(search, start)) return partyRun(search, start, end).parties;
  const topic = topicBefore(text, mentions, { from: verb }, sentenceOf(text, verb).firstToken);
  if (topic?.kind === 'capital') return stateParty(search, topic.place);
  return topic ? partyRun(search, topic.range.from, verb).parties : [];
}

/** `X alladhi yazur ...`: who stands before the pronoun; nobody where that is no name, null where there is no pronoun. */
function antecedentOf({ text, mentions, entityOf }: MeetingSearch, verb: number): readonly Party[] | null {
  if (!isIn(text, verb - 1, 'relative-pronouns') || (foldedAt(text, verb - 1) ?? '').length < 4) return null;
  const antecedent = mentions.endingAt(verb - 1);
  const entity = antecedent && entityOf(antecedent);
  return entity && entity.type !== 'Group' ? [toParty(entity, antecedent)] : [];
}

/** Somebody, or a noun of people before the names of those they speak for: `wufud min X wa-Y`, `wuzara' X`. */
function opensRun(search: MeetingSearch, at: number): boolean {
  const { text } = search;
  if (partyAt(search, at) || phraseLength(text, at, 'party-carriers', 4) > 0 || isIn(text, at, 'collective-nouns'))
    return true;
  return hasFlag(text, at, WORD.organizationHead) && partyAt(search, at + 1) !== null;
}

/** No preposition stands on the word. */
function isBareWord(text: ArabicText, at: number): boolean {
  const info = text.infos[at];
  return !info?.readings.some((r) => r.preposition !== '' && r.flags !== 0) || info.main.preposition === '';
}

/** The part that the subject of a verb has in the meeting that is its object, or null for other verbs. */
function holdingRole(text: ArabicText, at: number): AttendeeRole | null {
  const words = text.words.lexicon.words('holding-verbs');
  const reading = readingIn(text, at, 'holding-verbs', true);
  const key = reading?.key ?? withoutFuture(text, at);
  return (words.get(key) as AttendeeRole | undefined) ?? null;
}

/** `li-ijra' muhadathat`, `musharakatuhu fi ijtima'`. */
function isHeldThrough(text: ArabicText, at: number): boolean {
  return [1, 2, 3].some((length) => phraseAt(text, at - length, 'holding-nouns', 3)?.length === length);
}

/** First token of what is said where a meeting is told of in it: who says so need not have been there. Behind `annahu` the speaker tells of himself. */
function contentStart(search: MeetingSearch, at: number): number {
  return Math.max(0, ...contentsAround(search, at).map(({ content }) => content.from));
}

/** The statements whose content tells of a meeting at a token, where its subject is not the speaker. */
function contentsAround({ text, spokenIn }: MeetingSearch, at: number): Spoken[] {
  const told = spokenIn.get(text.tokens[at]?.sentence ?? -1) ?? [];
  return told.filter(({ content: { from, to } }) => from < at - 1 && at < to && !isThatHe(text, from - 1));
}

/** `annahu sa-yusafir`: a complementiser with a pronoun before a verb; before anything else the pronoun means nobody (`annahu min al-muntazar`). */
function isThatHe(text: ArabicText, at: number): boolean {
  if (!isVerb(text, at + 1)) return false;
  return (
    hasFlag(text, at, WORD.complementizer) &&
    (foldedAt(text, at) ?? '').length > 2 &&
    PRONOUN_END.test(foldedAt(text, at) ?? '')
  );
}

function endsClause(text: ArabicText, at: number): boolean {
  const mark = foldedAt(text, at);
  return (hasFlag(text, at, WORD.complementizer) && !isThatHe(text, at)) || mark === ':' || mark === '.';
}

/** Who says the sentence, where the meeting stands outside of what is said: `wa-akkada fi liqa'ihi bi-X anna ...`. */
function speakerOf(search: MeetingSearch, at: number): readonly Party[] {
  const { text, spokenIn, entities } = search;
  const told = spokenIn.get(text.tokens[at]?.sentence ?? -1) ?? [];
  if (contentsAround(search, at).length > 0) return [];
  const said = told.filter(({ cue }) => cue < at).at(-1);
  return said && entities.all[said.speaker.entity]?.type === 'Person' ? [said.speaker] : [];
}
