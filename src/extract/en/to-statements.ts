import type { StatementReading } from '../extraction.ts';
import { actOf } from './act-of.ts';
import { type EnglishText, spanOf, wordAt } from './english-text.ts';
import type { EntityMention, EntityRegister } from './entity-register.ts';
import type { DateHit } from './find-dates.ts';
import { mentionsWithin } from './mentions-within.ts';
import { isOutletKind } from './names-outlet.ts';
import { findReferences } from './references.ts';
import { resolveSpeaker, type SpeakerFinder } from './resolve-speaker.ts';
import { statementKind } from './statement-kind.ts';
import type { StatementParts } from './statement-parts.ts';

/** Speakers, relays, references and days for the statements, in reading order, so that each can point back. */
export function toStatements(
  text: EnglishText,
  register: EntityRegister,
  found: readonly StatementParts[],
  dates: readonly DateHit[],
): StatementReading[] {
  const sorted = [...register.mentions].sort((a, b) => a.first - b.first);
  const finder: SpeakerFinder = {
    text,
    register,
    sorted,
    memory: { last: null, bySentence: new Map(), groups: new Map() },
  };
  return found.map((parts) => {
    const speaker = resolveSpeaker(finder, parts);
    finder.memory.last = speaker;
    finder.memory.bySentence.set(parts.sentence, speaker);
    const { cue, hit, content, source } = parts;
    const kind = statementKind(text, content, cue, source);
    return {
      content: spanOf(text, content),
      kind,
      act: actOf(text, parts),
      cue: { ...spanOf(text, cue), entry: hit?.entry.id ?? parts.foundBy },
      speaker: speaker.index,
      source: source && parts.sourceKind === 'stated' ? spanOf(text, source) : null,
      via: relays(text, sorted, parts),
      references: findReferences(text, sorted, content, kind === 'direct'),
      madeAt: null,
      saidOn: dayOf(text, parts, dates),
      foundBy: parts.foundBy,
    };
  });
}

/** Outlets among the words told to or quoting; other hearers relay nothing. */
function relays(text: EnglishText, sorted: readonly EntityMention[], { via }: StatementParts): number[] {
  if (!via) return [];
  return mentionsWithin(sorted, via)
    .filter(({ entity }) => entity.type === 'Organization' && isOutlet(text, entity))
    .slice(0, 1)
    .map(({ entity }) => entity.index);
}

function isOutlet(text: EnglishText, { known, words }: EntityMention['entity']): boolean {
  if (known) return isOutletKind(text, known);
  return words.some((word) => text.words['outlet-heads'].has(word));
}

const NEAR = 12;

/** A day in the clause of the cue, outside what is said. */
function dayOf(
  text: EnglishText,
  { cue, content, source, sentence }: StatementParts,
  dates: readonly DateHit[],
): string | null {
  const place = text.sentences[sentence];
  if (!place) return null;
  const near = mentionsWithin(dates, { first: place.firstToken, end: place.endToken }).filter(
    (date) =>
      date.startsOn !== null &&
      !(source && date.first >= source.first && date.end <= source.end) &&
      (date.end <= content.first ||
        date.first >= content.end ||
        (cue.first >= content.first && cue.end <= content.end)) &&
      Math.abs(date.first - cue.first) <= NEAR &&
      wordAt(text, date.first) !== '',
  );
  return near[0]?.startsOn ?? null;
}
