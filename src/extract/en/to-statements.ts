import { carryDays } from '../carry-days.ts';
import type { StatementReading } from '../extraction.ts';
import { actOf } from './act-of.ts';
import type { DateHit } from './dates/date-hit.ts';
import { type EnglishText, spanOf } from './english-text.ts';
import type { Entity, EntityRegister } from './entity-register.ts';
import { mentionsWithin } from './mentions-within.ts';
import { findReferences } from './references/find-references.ts';
import { relayersOf } from './relayers-of.ts';
import { resolveSpeaker, type SpeakerFinder } from './resolve-speaker.ts';
import { statementKind } from './statement-kind.ts';
import type { StatementParts } from './statement-parts.ts';

/** The times of an article, and the day that they were resolved against. */
export interface ResolvedTimes {
  readonly dateline: string | null;
  readonly dates: readonly DateHit[];
}

/** Speakers, relays, references and days for the statements, in reading order, so that each can point back. */
export function toStatements(
  text: EnglishText,
  register: EntityRegister,
  found: readonly StatementParts[],
  times: ResolvedTimes,
): StatementReading[] {
  const sorted = [...register.mentions].sort((a, b) => a.first - b.first);
  const finder: SpeakerFinder = {
    text,
    register,
    sorted,
    memory: { last: null, bySentence: new Map(), groups: new Map() },
  };
  const told = new Map<number, readonly number[]>();
  // What was told to an outlet goes on being relayed while its speaker goes on.
  const viaOf = (parts: StatementParts, speaker: Entity): readonly number[] => {
    const relayers = relayersOf(text, sorted, parts, speaker);
    if (relayers.told.length > 0) told.set(speaker.index, relayers.told);
    return relayers.all.length > 0 ? relayers.all : (told.get(speaker.index) ?? []);
  };
  const drafts = found.map((parts): StatementReading => {
    const speaker = resolveSpeaker(finder, parts);
    finder.memory.last = speaker;
    finder.memory.bySentence.set(parts.sentence, speaker);
    const via = viaOf(parts, speaker);
    const { cue, hit, content, source } = parts;
    const kind = statementKind(text, content, cue, source);
    const day = dayOf(text, parts, times);
    return {
      content: spanOf(text, content),
      kind,
      act: actOf(text, parts),
      cue: { ...spanOf(text, cue), entry: hit?.entry.id ?? parts.foundBy },
      speaker: speaker.index,
      source: source && parts.sourceKind === 'stated' ? spanOf(text, source) : null,
      via,
      references: findReferences(text, sorted, content, kind === 'direct'),
      meetings: [],
      madeAt: null,
      saidOn: day?.startsOn ?? null,
      saidOnBy: day && { ...spanOf(text, day), foundBy: day.foundBy },
      foundBy: parts.foundBy,
    };
  });
  return carryDays(text.document, drafts);
}

const NEAR = 12;

/** A single day in the clause of the cue, outside what is said and who says it, and not to come. */
function dayOf(
  text: EnglishText,
  { cue, content, source, sentence }: StatementParts,
  { dates, dateline }: ResolvedTimes,
): DateHit | null {
  const place = text.sentences[sentence];
  if (!place) return null;
  const isOutside = (date: DateHit) =>
    date.end <= content.first || date.first >= content.end || (cue.first >= content.first && cue.end <= content.end);
  const near = mentionsWithin(dates, { first: place.firstToken, end: place.endToken }).find(
    (date) =>
      isDaySaid(date, dateline) &&
      !(source && date.first >= source.first && date.end <= source.end) &&
      isOutside(date) &&
      Math.abs(date.first - cue.first) <= NEAR,
  );
  return near ?? null;
}

function isDaySaid({ precision, startsOn, endsOn }: DateHit, dateline: string | null): boolean {
  return precision === 'day' && startsOn === endsOn && !(dateline && startsOn && startsOn > dateline);
}
