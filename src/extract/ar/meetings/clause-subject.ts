import { type ArabicText, foldedAt, hasFlag, isIn, sentenceOf } from '../arabic-text.ts';
import { phraseLength } from '../phrase-length.ts';
import { topicBefore } from '../statements/speakers/topic-before.ts';
import { subjectStart } from '../statements/subject/subject-at.ts';
import { WORD } from '../word-flags.ts';
import type { MeetingSearch } from './meeting-found.ts';
import { type Party, toParty } from './party.ts';
import { partyAt, stateParty } from './party-at.ts';
import { partyRun } from './party-run.ts';

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
