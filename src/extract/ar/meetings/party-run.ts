import { type ArabicText, foldedAt, hasFlag, isComma, isWord, tokenAt } from '../arabic-text.ts';
import { phraseLength } from '../phrase-length.ts';
import { WORD } from '../word-flags.ts';
import { isReportingVerb, isVerb, opensTopic } from './meeting-clause.ts';
import type { MeetingSearch } from './meeting-found.ts';
import type { PartiesFound, Party } from './party.ts';
import { partyAt } from './party-at.ts';

/** Words that may stand between two names of a run. */
const LONGEST_GAP = 5;

/** Names one after another and where they end. */
export interface Run {
  readonly parties: readonly Party[];
  readonly to: number;
}

/** A run while it is read. */
interface Reading {
  readonly parties: Party[];
  /** Words since the last party. */
  gap: number;
  /** A comma or w- stands since the last party: another may come. What is not joined stands in apposition. */
  joined: 'no' | 'comma' | 'and';
  /** The last party was told by its state only: a name may still come. */
  loose: PartiesFound | null;
}

/** Names one after another, joined by w- or commas, with bodies and titles between; stops at a topic, a preposition, a verb or another way to bring in parties. */
export function partyRun(search: MeetingSearch, from: number, end: number): Run {
  const { text } = search;
  const run: Reading = { parties: [], gap: 0, joined: 'and', loose: null };
  let at = from;
  while (at < end && run.gap <= LONGEST_GAP && !opensTopic(text, at)) {
    const found = partyAt(search, at);
    run.joined = joinedAt(text, at, run.joined);
    const carrier = found ? 0 : phraseLength(text, at, 'party-carriers', 4);
    if (found) at = takeParty(search, run, found);
    else if (carrier > 0) at = takeCarrier(text, run, at, carrier);
    else if (endsRun(text, at, run)) break;
    else {
      run.gap++;
      at++;
    }
  }
  return { parties: run.parties, to: at };
}

/** Takes a party where one may come, or the name of the one before; the token behind it. */
function takeParty(search: MeetingSearch, run: Reading, found: PartiesFound): number {
  const names = run.loose !== null && run.joined !== 'and' && isPerson(search, found);
  const taken = names || (run.joined !== 'no' && !(found.nameless && run.joined === 'comma'));
  run.gap = 0;
  if (!taken) return found.nameless ? found.from + 1 : found.to;
  if (names) dropLoose(run);
  run.parties.push(...found.parties);
  run.joined = 'no';
  run.loose = found.loose ? found : null;
  return found.to;
}

/** `wufud min`, `kull min`; `al-mas'ulin al-iraniyyin, wa-baynahum X`: those named behind stand for the state. */
function takeCarrier(text: ArabicText, run: Reading, at: number, length: number): number {
  if (phraseLength(text, at, 'among-words', 3) > 0) dropLoose(run);
  run.joined = 'and';
  return at + length;
}

function dropLoose(run: Reading): void {
  const count = run.loose?.parties.length ?? 0;
  if (count > 0) run.parties.splice(-count, count);
  run.loose = null;
}

function joinedAt(text: ArabicText, at: number, before: Reading['joined']): Reading['joined'] {
  const and =
    opensMembers(text, at) || (isWord(text, at) && text.infos[at]?.readings.some((r) => r.conjunction === 'w'));
  if (and) return 'and';
  return before === 'no' && isComma(text, at) ? 'comma' : before;
}

/** `al-safir al-isra'ili fi Washintun X`: the name of who holds an office may stand behind a circumstance. */
function isPerson({ entities }: MeetingSearch, { parties, nameless }: PartiesFound): boolean {
  return !nameless && parties.every(({ entity }) => entities.all[entity]?.type === 'Person');
}

function endsRun(text: ArabicText, at: number, { parties, gap, loose }: Reading): boolean {
  const begun = (parties.length > 0 || gap > 0) && !loose;
  if (begun && (hasFlag(text, at, WORD.function) || phraseLength(text, at, 'meeting-with', 4) > 0)) return true;
  if (opensMembers(text, at)) return false;
  if (tokenAt(text, at)?.kind === 'mark' && !isComma(text, at)) return begun && !isOpeningMark(text, at);
  return hasFlag(text, at, WORD.complementizer) || isVerb(text, at) || isReportingVerb(text, at);
}

/** `majmu'at 5 + 1 (X, Y wa-Z)`: its members stand behind it; the sum is part of its name. */
function opensMembers(text: ArabicText, at: number): boolean {
  const mark = foldedAt(text, at);
  return mark === '(' || mark === '+';
}

/** Marks around a name do not end the run. */
function isOpeningMark(text: ArabicText, at: number): boolean {
  return text.quoteAt[at] !== -1 || text.quoteAt[at + 1] !== -1 || text.quoteAt[at - 1] !== -1;
}
