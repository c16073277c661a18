import { type ArabicText, hasFlag, isComma, isWord, tokenAt } from '../arabic-text.ts';
import { phraseLength } from '../phrase-length.ts';
import { WORD } from '../word-flags.ts';
import { isReportingVerb, isVerb, opensTopic } from './meeting-clause.ts';
import type { MeetingSearch } from './meeting-found.ts';
import { type Party, type PartiesFound, partyAt } from './party.ts';

/** Words that may stand between two names of a run. */
const LONGEST_GAP = 5;

/** Names one after another and where they end. */
export interface Run {
  readonly parties: readonly Party[];
  readonly to: number;
}

/** Names one after another, joined by w- or commas, with bodies and titles between; stops at a topic, a preposition, a verb or another way to bring in parties. What is not joined stands in apposition. */
export function partyRun(search: MeetingSearch, from: number, end: number): Run {
  const { text } = search;
  const parties: Party[] = [];
  let at = from;
  let gap = 0;
  let joined = true;
  let office: PartiesFound | null = null;
  while (at < end && gap <= LONGEST_GAP && !opensTopic(text, at)) {
    joined ||= isJoined(text, at);
    const found = partyAt(search, at);
    if (found) {
      const taken: boolean = joined && goesOn(text, found, parties);
      if (!joined && office && isPerson(search, found)) parties.splice(-office.parties.length, office.parties.length);
      const named: boolean = !joined && office !== null && isPerson(search, found);
      if (taken || named) parties.push(...found.parties);
      office = taken && found.nameless ? found : taken || named ? null : office;
      joined &&= !taken;
      at = taken || !found.nameless ? found.to : at + 1;
      gap = 0;
      continue;
    }
    const carrier = phraseLength(text, at, 'party-carriers', 4);
    if (carrier > 0) joined = true;
    else if (endsRun(text, at, parties.length > 0 || gap > 0)) break;
    else gap++;
    at += Math.max(1, carrier);
  }
  return { parties, to: at };
}

function isJoined(text: ArabicText, at: number): boolean {
  return isComma(text, at) || (isWord(text, at) && text.infos[at]?.readings.some((r) => r.conjunction === 'w') === true);
}

/** `al-safir al-isra'ili fi Washintun X`: the name of who holds an office may stand behind a circumstance. */
function isPerson({ entities }: MeetingSearch, { parties, nameless }: PartiesFound): boolean {
  return !nameless && parties.every(({ entity }) => entities.all[entity]?.type === 'Person');
}

/** An office without a name behind a comma tells of the one before it. */
function goesOn(text: ArabicText, { from, nameless }: PartiesFound, before: readonly Party[]): boolean {
  return !nameless || before.length === 0 || !isComma(text, from - 1);
}

function endsRun(text: ArabicText, at: number, begun: boolean): boolean {
  if (begun && (hasFlag(text, at, WORD.function) || phraseLength(text, at, 'meeting-with', 4) > 0)) return true;
  if (tokenAt(text, at)?.kind === 'mark' && !isComma(text, at)) return begun && !isOpeningMark(text, at);
  return hasFlag(text, at, WORD.complementizer) || isVerb(text, at) || isReportingVerb(text, at);
}

/** Marks around a name do not end the run. */
function isOpeningMark(text: ArabicText, at: number): boolean {
  return text.quoteAt[at] !== -1 || text.quoteAt[at + 1] !== -1 || text.quoteAt[at - 1] !== -1;
}
