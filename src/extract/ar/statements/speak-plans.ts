import type { StatementReading } from '../../extraction.ts';
import type { ArabicText } from '../arabic-text.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Entities, Entity } from '../entities.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import type { RawMention } from '../mentions/raw-mention.ts';
import { phraseLength } from '../phrase-length.ts';
import type { Opening } from './openings/opening.ts';
import { standIn } from './openings/stand-in.ts';
import type { Plan } from './plan.ts';
import { SOURCE_PHRASE } from './source/read-source-phrase.ts';
import { sourcePhraseAt } from './source/source-phrase-at.ts';
import type { FoundSpeaker } from './speakers/scene.ts';
import { createSpeakers, type Speakers } from './speakers/speakers.ts';
import type { Subject } from './subject/subject.ts';
import { toStatementDraft } from './to-statement-draft.ts';
import { carriedVia, relayersOf } from './via/relayers-of.ts';

/** An article while it is told who speaks. */
export interface Scribe {
  readonly text: ArabicText;
  readonly mentions: Mentions;
  readonly entities: Entities;
  readonly speakers: Speakers;
  /** The date that starts at a token. */
  readonly dateFrom: (token: number) => DateMention | null;
  /** Statements so far. */
  readonly drafts: StatementReading[];
  /** Outlets that a speaker (entity) talked to. */
  readonly told: Map<number, readonly number[]>;
}

/** Tells of each plan who speaks and who passed it on, in text order: whom a pronoun means depends on who spoke before. A plan without a speaker is left out. */
export function speakPlans(
  text: ArabicText,
  mentions: Mentions,
  entities: Entities,
  entityOf: (mention: RawMention) => Entity,
  dates: readonly DateMention[],
  plans: readonly Plan[],
): StatementReading[] {
  const speakers = createSpeakers(text, mentions, entities, entityOf);
  const dateStart = new Map(dates.map((date) => [date.from, date]));
  const dateFrom = (token: number) => dateStart.get(token) ?? null;
  const scribe: Scribe = { text, mentions, entities, speakers, dateFrom, drafts: [], told: new Map() };
  for (const plan of plans) speak(scribe, plan);
  return scribe.drafts;
}

function speak(scribe: Scribe, plan: Plan): void {
  const { speakers, drafts } = scribe;
  const found = whoSpeaks(scribe, plan);
  if (!found) return;
  const { speaker, teller } = found;
  const named = relayersOf(scribe, plan, speaker);
  const via = teller && !named.includes(teller.entity.index) ? [teller.entity.index, ...named] : named;
  if (plan.open && via.length > 0 && !plan.open.isRelay) scribe.told.set(speaker.entity.index, via);
  speakers.spoke(speaker.entity, plan.cue.from, plan.open?.complement.content);
  const carried = via.length > 0 || !plan.open ? via : carriedVia(scribe, drafts.at(-1) ?? null, speaker);
  drafts.push(toStatementDraft(scribe, plan, speaker, withRelayersBehind(scribe, plan, speaker, carried)));
}

/** The speaker, and who told it where the words are another's: `afadat A naqlan an B bi-anna ...`, B speaks, A tells. */
function whoSpeaks(scribe: Scribe, plan: Plan): { speaker: FoundSpeaker; teller: FoundSpeaker | null } | null {
  const { speakers } = scribe;
  const origin = plan.open && originInGap(scribe, plan.open);
  const named = plan.subject && speakers.resolve(plan.subject, plan.hit);
  const stated = named ?? (origin || plan.entry === SOURCE_PHRASE ? null : speakers.dropped(plan.hit));
  const speaker = (origin && speakers.resolve(origin, plan.hit)) ?? stated;
  if (!speaker) return null;
  return { speaker, teller: origin && stated && stated.entity !== speaker.entity ? stated : null };
}

/** Whose words they are if the gap says `naqlan an`. */
function originInGap({ text, mentions }: Scribe, { cue, complement }: Opening): Subject | null {
  for (let k = cue.to; k < complement.gapEnd; k++) {
    if (phraseLength(text, k, 'relayed-from', 2) < 2) continue;
    return sourcePhraseAt(text, mentions, k, complement.gapEnd)?.subject ?? null;
  }
  return null;
}

/** The relayers named behind the content, the speaker left out. */
function withRelayersBehind(
  { text, speakers }: Scribe,
  { behind }: Plan,
  speaker: FoundSpeaker,
  via: readonly number[],
): readonly number[] {
  const all = new Set(via);
  for (const subject of behind) {
    const relayer = speakers.resolve(subject, standIn(text, subject.range.from))?.entity;
    if (relayer && relayer.type !== 'Person' && relayer !== speaker.entity) all.add(relayer.index);
  }
  return [...all];
}
