import type { Span } from '../../../span.ts';
import type { AttendeeRole } from '../../extraction.ts';
import { foldedAt, hasFlag, sentenceOf } from '../arabic-text.ts';
import type { RawMention } from '../mentions/raw-mention.ts';
import { phraseLength } from '../phrase-length.ts';
import { WORD } from '../word-flags.ts';
import type { Finder } from './meeting-found.ts';
import { isReportingVerb } from './meeting-window.ts';

export function addParties(
  finder: Finder,
  attendees: Map<number, Span & { entity: number; role: AttendeeRole }>,
  found: readonly RawMention[],
): void {
  for (const mention of found) {
    const entity = finder.entityOf(mention);
    if (entity.type === 'Group' || attendees.has(entity.index)) continue;
    attendees.set(entity.index, { entity: entity.index, role: 'party', start: mention.start, end: mention.end });
  }
}

/** Behind between, with, attended by: the run of names up to the topic. */
export function partiesAfter(finder: Finder, from: number, end: number): RawMention[] {
  const { text } = finder;
  const openers = text.words.lexicon.words('meeting-with');
  const parties: RawMention[] = [];
  for (let k = from; k < end; k++) {
    if (phraseLength(text, k, text.words.lexicon.words('talk-topics'), 2) > 0) break;
    if (openers.has(foldedAt(text, k) ?? '')) parties.push(...partiesInRun(finder, k + 1, end));
  }
  return parties;
}

/** Names one after another, joined by w-, commas, bodies and titles; stops at a topic, a preposition of place or a verb. */
export function partiesInRun(finder: Finder, from: number, end: number): RawMention[] {
  const { text, mentions } = finder;
  const parties: RawMention[] = [];
  let at = from;
  let gap = 0;
  while (at < end && gap < 5) {
    if (phraseLength(text, at, text.words.lexicon.words('talk-topics'), 2) > 0) break;
    const person = mentions.personFrom(at);
    if (person) {
      parties.push(person);
      at = Math.max(person.to, at + 1);
      gap = 0;
      continue;
    }
    const named = mentions.namedFrom(at);
    if (named && !(named.indirect && parties.length > 0)) {
      parties.push(named);
      at = named.to;
      gap = 0;
      continue;
    }
    if (hasFlag(text, at, WORD.function) && gap > 0) break;
    if (hasFlag(text, at, WORD.narrative) || isReportingVerb(text, at)) break;
    at++;
    gap++;
  }
  return parties;
}

/** The subject of the clause that the trigger stands in, and the countries whose delegations it names. */
export function partiesBefore(finder: Finder, at: number): RawMention[] {
  const { text, mentions } = finder;
  const { firstToken } = sentenceOf(text, at);
  const parties: RawMention[] = [];
  for (let k = Math.max(firstToken, at - 16); k < at; k++) {
    if (hasFlag(text, k, WORD.complementizer) || foldedAt(text, k) === ':' || foldedAt(text, k) === '.') {
      parties.length = 0;
      continue;
    }
    const person = mentions.personFrom(k);
    if (person && person.to <= at) {
      parties.push(person);
      k = person.to - 1;
      continue;
    }
    const named = mentions.namedFrom(k);
    if (named && named.to <= at && !named.indirect) {
      parties.push(named);
      k = named.to - 1;
    }
  }
  const verb = verbBetween(finder, firstToken, at);
  return verb ? parties : [];
}

/** A verb of holding, ending, taking part stands before the trigger. */
function verbBetween({ text }: Finder, from: number, at: number): boolean {
  for (let k = Math.max(from, at - 16); k < at; k++) if (hasFlag(text, k, WORD.narrative)) return true;
  return false;
}
