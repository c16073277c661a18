import { type ArabicText, foldedAt, hasFlag, isIn, sentenceOf } from '../arabic-text.ts';
import type { RawMention } from '../mentions/raw-mention.ts';
import { WORD } from '../word-flags.ts';
import { isReportingVerb, opensTopic } from './meeting-clause.ts';
import type { Attendees, MeetingSearch } from './meeting-found.ts';

/** Words that may stand between two names of a run. */
const LONGEST_GAP = 5;

/** How far before a trigger its parties may stand. */
const BEFORE = 16;

/** Adds the actors of some mentions, groups left out. */
export function addParties({ entityOf }: MeetingSearch, attendees: Attendees, found: readonly RawMention[]): void {
  for (const mention of found) {
    const entity = entityOf(mention);
    if (entity.type === 'Group' || attendees.has(entity.index)) continue;
    attendees.set(entity.index, { entity: entity.index, role: 'party', start: mention.start, end: mention.end });
  }
}

/** `bayna A wa-B`, `ma'a C`, `bi-musharakat D`: the names behind each such word, up to the topic. */
export function partiesBehind(search: MeetingSearch, from: number, end: number): RawMention[] {
  const { text } = search;
  const parties: RawMention[] = [];
  for (let k = from; k < end && !opensTopic(text, k); k++) {
    if (isIn(text, k, 'meeting-with')) parties.push(...partiesInRun(search, k + 1, end));
  }
  return parties;
}

/** Names one after another, joined by w-, commas, bodies and titles; stops at a topic, a preposition or a verb. */
export function partiesInRun({ text, mentions }: MeetingSearch, from: number, end: number): RawMention[] {
  const parties: RawMention[] = [];
  let at = from;
  let gap = 0;
  while (at < end && gap < LONGEST_GAP && !opensTopic(text, at)) {
    const named = mentions.personFrom(at) ?? mentions.namedFrom(at);
    if (named && !(named.indirect && parties.length > 0)) {
      parties.push(named);
      at = Math.max(named.to, at + 1);
      gap = 0;
      continue;
    }
    if (endsRun(text, at, gap > 0 || parties.length > 0)) break;
    at++;
    gap++;
  }
  return parties;
}

function endsRun(text: ArabicText, at: number, begun: boolean): boolean {
  if (begun && hasFlag(text, at, WORD.function)) return true;
  return hasFlag(text, at, WORD.narrative) || isReportingVerb(text, at);
}

/** `liqa'uha bi-X`: behind an attached b- right behind the noun. */
export function partiesAttached(search: MeetingSearch, at: number, end: number): RawMention[] {
  const { text, mentions } = search;
  const named = mentions.personFrom(at) ?? mentions.namedFrom(at);
  const attached = text.infos[at]?.readings.some((r) => r.preposition === 'b' && r.conjunction === '');
  return named && attached && !named.indirect ? partiesInRun(search, at, end) : [];
}

/** Names of the trigger's own clause that stand before it, where a verb (was held, began, takes part) joins them to it; as the occasion of meeting others (`khilala liqa'ihi ma'a X`) any verb does. */
export function partiesBefore({ text, mentions }: MeetingSearch, at: number, metOthers = false): RawMention[] {
  const first = Math.max(sentenceOf(text, at).firstToken, at - BEFORE);
  let parties: RawMention[] = [];
  const verbs = metOthers && isIn(text, at - 1, 'meeting-occasions') ? WORD.narrative | WORD.finiteCue : WORD.narrative;
  let verb = false;
  for (let k = first; k < at; k++) verb ||= hasFlag(text, k, verbs);
  if (!verb) return parties;
  for (let k = first; k < at; k++) {
    if (opensClause(text, k)) {
      parties = [];
      continue;
    }
    const named = [mentions.personFrom(k), mentions.namedFrom(k)].find((m) => m && m.to <= at && !m.indirect);
    if (!named) continue;
    parties.push(named);
    k = named.to - 1;
  }
  return parties;
}

function opensClause(text: ArabicText, at: number): boolean {
  const mark = foldedAt(text, at);
  return hasFlag(text, at, WORD.complementizer) || mark === ':' || mark === '.';
}
