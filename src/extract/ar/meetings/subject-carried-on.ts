import { sentenceOf } from '../arabic-text.ts';
import { subjectOf } from './clause-subject.ts';
import type { MeetingSearch } from './meeting-found.ts';
import { type Party, toParty } from './party.ts';
import { contentStart, endsClause, isDeed, speakerOf } from './told-around.ts';

/** How far before a meeting the last deed may stand. */
const BEFORE = 40;

/** `hatta X rihalahu fi Y wa-ltaqa Z`: where a meeting's verb, or a noun with a pronoun, names one party only, who did the last thing told in the sentence, who says it, or whom the sentence before began with. */
export function subjectCarriedOn(search: MeetingSearch, at: number): readonly Party[] {
  const { text } = search;
  const { firstToken } = sentenceOf(text, at);
  const first = Math.max(firstToken, at - BEFORE, contentStart(search, at));
  for (let k = at - 1; k >= first; k--) {
    if (endsClause(text, k)) break;
    if (!isDeed(search, k)) continue;
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
