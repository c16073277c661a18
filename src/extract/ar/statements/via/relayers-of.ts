import { type ArabicText, hasFlag, isWord, type Range, readingIn, sentenceOf, tokenFrom } from '../../arabic-text.ts';
import type { Entity } from '../../entities.ts';
import { phraseLength } from '../../phrase-length.ts';
import { WORD } from '../../word-flags.ts';
import { standIn } from '../openings/stand-in.ts';
import type { Plan } from '../plan.ts';
import type { Scribe } from '../speak-plans.ts';
import type { FoundSpeaker } from '../speakers/scene.ts';
import type { Subject } from '../subject/subject.ts';
import { describedOutlet, entityOfOutlet } from './entity-of-outlet.ts';
import { type Outlet, outletAt } from './outlet-at.ts';
import { type Passing, type PassingKind, passingsIn } from './passings-in.ts';

/** One who passed words on, and how. */
export interface Relayer {
  readonly entity: number;
  readonly kind: PassingKind;
}

const BEHIND_WITHIN = 12;

/** What the words before a content and right behind it say of outlets. */
export interface Passings {
  readonly before: readonly Passing[];
  readonly behind: readonly Passing[];
}

/** Who speaks, and who told it where the words are another's. */
export interface Spoken {
  readonly speaker: FoundSpeaker;
  readonly teller: FoundSpeaker | null;
}

/** The outlets around a statement. */
export function passingsAround(scribe: Scribe, plan: Plan): Passings {
  return {
    before: passingsIn(scribe, wordsBefore(scribe, plan), plan.cue.from),
    behind: passingsBehind(scribe, plan),
  };
}

/** `sarraha li-wikalat X`: whoever is told does not speak; null where nobody is left. */
export function withoutTold(subject: Subject | null, { before }: Passings): Subject | null {
  if (!subject) return null;
  const { range } = subject;
  const told = before.find(({ kind, from, to }) => kind === 'told' && from < range.to && range.from < to);
  if (!told) return subject;
  if (told.from <= range.from) return null;
  return subject.kind === 'mention' ? subject : { ...subject, range: { from: range.from, to: told.from } };
}

/** Outlets that passed the words of a statement on, the one nearest the reader first: who says that it was said, who quotes, who was told. */
export function relayersOf(
  scribe: Scribe,
  plan: Plan,
  { before, behind }: Passings,
  { speaker, teller }: Spoken,
): Relayer[] {
  const found: Relayer[] = [];
  const add = (entity: Entity | null, kind: PassingKind) => {
    if (!entity || entity === speaker.entity || found.some((other) => other.entity === entity.index)) return;
    found.push({ entity: entity.index, kind });
  };
  const addPassings = (passings: readonly Passing[], kinds: readonly PassingKind[]) => {
    for (const { kind, outlet } of passings)
      if (kinds.includes(kind) && !isSource(speaker, outlet)) add(entityOfOutlet(scribe, outlet), kind);
  };
  addPassings(behind, ['according', 'passed']);
  for (const subject of plan.behind)
    if (!isNextSource(scribe, subject)) add(relayingBody(scribe, subject), 'according');
  if (plan.front) add(relayingBody(scribe, plan.front), 'according');
  addPassings(before, ['according']);
  if (teller) add(teller.entity, 'passed');
  if (plan.open?.relayer) add(relayingBody(scribe, plan.open.relayer), 'passed');
  addPassings(before, ['passed']);
  addPassings([...before, ...behind], ['told']);
  return found;
}

/** Constructions by which a content is a noun with what belongs to it. */
const NOUNS = /^(?:noun|preposition|bare|learned)/u;

/** The content of a plan is a clause or a quotation, no noun. */
export function isClause({ how }: Plan): boolean {
  return !NOUNS.test(how);
}

/** The words name the speaker, who is no relayer of his own. */
function isSource({ source }: FoundSpeaker, outlet: Outlet): boolean {
  return source !== null && outlet.from <= source.from && source.from < outlet.to;
}

/** The phrase behind a content is the source of the next. */
function isNextSource({ next }: Scribe, { range }: Subject): boolean {
  return next !== null && next.cue.from <= range.from && range.from < next.occasion.to;
}

/** What the words of a source phrase or before a relay mean, if it can pass words on: an outlet, or another body. */
function relayingBody(scribe: Scribe, subject: Subject): Entity | null {
  const { text, mentions, speakers } = scribe;
  const { range } = subject;
  const outlet = outletAt(text, mentions, range.from);
  if (outlet) return entityOfOutlet(scribe, outlet);
  if (subject.kind === 'title') return null;
  if (readingIn(text, range.from, 'outlet-heads')) return describedOutlet(scribe, range);
  const entity = speakers.resolve(subject, standIn(text, range.from))?.entity ?? null;
  return entity && entity.type === 'Organization' ? entity : null;
}

/**
 * From the start of the sentence, or from the content before, to the content; where the source stands behind its content, its phrase.
 * A content that is a noun may have swallowed the occasion: `tahaddatha 'an ... fi hiwar ma'a X bi-qawlihi ...`.
 */
function wordsBefore(
  { text, lastEnd, lastStart, lastIsClause }: Scribe,
  { content, cue, occasion, limit }: Plan,
): Range {
  const first = tokenFrom(text, content.start);
  if (cue.from >= first) return { from: cue.from, to: Math.min(limit, occasion.to + BEHIND_WITHIN) };
  const start = sentenceOf(text, cue.from).firstToken;
  return { from: Math.max(start, Math.min(lastIsClause ? lastEnd : lastStart, cue.from)), to: first };
}

/** `..., hasbama naqalat X`, `..., fi hiwar ma'a X`: right behind the content. */
function passingsBehind(scribe: Scribe, { end, limit }: Plan): Passing[] {
  const { text } = scribe;
  let at = end;
  while (at < limit && !isWord(text, at)) at++;
  if (phraseLength(text, at, 'that-is') > 0) at += phraseLength(text, at, 'that-is');
  const to = Math.min(limit, at + BEHIND_WITHIN);
  if (!isAccording(text, at) && !isOccasion(text, at)) return [];
  const nextCue = scribe.next?.cue.from ?? to;
  return nextCue <= at + 1 && nextCue >= end ? [] : passingsIn(scribe, { from: at, to }).slice(0, 1);
}

function isAccording(text: ArabicText, at: number): boolean {
  return phraseLength(text, at, 'as-said-openers', 2) > 0 || phraseLength(text, at, 'source-prepositions') > 0;
}

function isOccasion(text: ArabicText, at: number): boolean {
  return hasFlag(text, at, WORD.function) && readingIn(text, at + 1, 'told-occasions') !== undefined;
}
