import { carryDays } from '../../carry-days.ts';
import type { StatementReading } from '../../extraction.ts';
import { type ArabicText, tokenFrom } from '../arabic-text.ts';
import type { TimeMention } from '../dates/date-mention.ts';
import type { Entities, Entity } from '../entities.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import type { RawMention } from '../mentions/raw-mention.ts';
import { phraseLength } from '../phrase-length.ts';
import type { Opening } from './openings/opening.ts';
import type { Plan } from './plan.ts';
import { SOURCE_PHRASE } from './source/read-source-phrase.ts';
import { sourcePhraseAt } from './source/source-phrase-at.ts';
import { createSpeakers, type Speakers } from './speakers/speakers.ts';
import type { Subject } from './subject/subject.ts';
import { toStatementDraft } from './to-statement-draft.ts';
import { type Announced, announcedOutlets } from './via/announced-outlets.ts';
import { announce, carriedVia, type LastRelay, rememberVia } from './via/carried-via.ts';
import { outletAt } from './via/outlet-at.ts';
import { isClause, passingsAround, type Relayer, relayersOf, type Spoken, withoutTold } from './via/relayers-of.ts';

/** An article while it is told who speaks. */
export interface Scribe {
  readonly text: ArabicText;
  readonly mentions: Mentions;
  readonly entities: Entities;
  readonly speakers: Speakers;
  /** For each token, whether it belongs to a person's office or name. */
  readonly inOffice: readonly boolean[];
  /** ISO day that times were resolved against, or null. */
  readonly dateline: string | null;
  /** The time that starts at a token. */
  readonly dateFrom: (token: number) => TimeMention | null;
  /** Statements so far. */
  readonly drafts: StatementReading[];
  /** By whom the words of a speaker (entity) go on being relayed, since he told them to an outlet. */
  readonly told: Map<number, readonly Relayer[]>;
  last: LastRelay | null;
  /** Outlets of sentences without a statement, the first first; read ones are taken off. */
  readonly announced: Announced[];
  next: Plan | null;
  /** Token behind the statement before. */
  lastEnd: number;
  /** First token of its content. */
  lastStart: number;
  /** Its content is a clause or a quotation, no noun. */
  lastIsClause: boolean;
}

/** The times of an article, and the day that they were resolved against. */
export interface ResolvedTimes {
  readonly dateline: string | null;
  readonly dates: readonly TimeMention[];
}

/** Tells of each plan who speaks and who passed it on, in text order: whom a pronoun means depends on who spoke before. A plan without a speaker is left out. */
export function speakPlans(
  text: ArabicText,
  mentions: Mentions,
  entities: Entities,
  entityOf: (mention: RawMention) => Entity,
  { dateline, dates }: ResolvedTimes,
  plans: readonly Plan[],
): StatementReading[] {
  const speakers = createSpeakers(text, mentions, entities, entityOf);
  const dateStart = new Map(dates.map((date) => [date.from, date]));
  const dateFrom = (token: number) => dateStart.get(token) ?? null;
  const inOffice = officesIn(text, mentions);
  const scribe: Scribe = {
    text,
    mentions,
    entities,
    speakers,
    inOffice,
    dateline,
    dateFrom,
    drafts: [],
    told: new Map(),
    last: null,
    announced: announcedOutlets({ text, mentions, inOffice }),
    next: null,
    lastEnd: 0,
    lastStart: 0,
    lastIsClause: true,
  };
  plans.forEach((plan, at) => {
    scribe.next = plans[at + 1] ?? null;
    speak(scribe, plan);
  });
  return carryDays(text.document, scribe.drafts);
}

function speak(scribe: Scribe, stated: Plan): void {
  const { text, speakers, drafts } = scribe;
  announce(scribe, stated.cue.from);
  const passings = passingsAround(scribe, stated);
  const plan = { ...stated, subject: outletSpeaking(scribe, withoutTold(stated.subject, passings)) };
  const found = whoSpeaks(scribe, plan);
  if (!found) return;
  const { speaker } = found;
  const named = relayersOf(scribe, plan, passings, found);
  const relayers = named.length > 0 ? named : carriedVia(scribe, plan, speaker);
  rememberVia(scribe, speaker, relayers);
  speakers.spoke(speaker.entity, plan.cue.from, plan.open?.complement.content);
  scribe.lastEnd = Math.max(
    plan.end,
    tokenFrom(text, plan.content.end),
    plan.cue.from >= plan.end ? plan.occasion.to : 0,
  );
  scribe.lastStart = tokenFrom(text, plan.content.start);
  scribe.lastIsClause = isClause(plan);
  const via = relayers.map(({ entity }) => entity);
  drafts.push(toStatementDraft(scribe, plan, speaker, via));
}

/** `hasba "al-faransiyya"`: the adjective of a country that is an outlet's name too, where it stands by itself. */
function outletSpeaking({ text, mentions }: Scribe, subject: Subject | null): Subject | null {
  if (subject?.kind !== 'mention' || !subject.mention.indirect) return subject;
  const outlet = outletAt(text, mentions, subject.range.from);
  return outlet?.kind === 'mention' ? { ...subject, mention: outlet.mention } : subject;
}

/** The first word of an office does not count: what is told to stands in front of it. */
function officesIn(text: ArabicText, { people }: Mentions): boolean[] {
  const inOffice: boolean[] = new Array(text.tokens.length).fill(false);
  for (const { phraseFrom, title, from, to } of people)
    inOffice.fill(true, Math.min(phraseFrom, title?.from ?? from) + 1, Math.max(to, title?.to ?? to));
  return inOffice;
}

/** The speaker, and who told it where the words are another's: `afadat A naqlan an B bi-anna ...`, B speaks, A tells. */
function whoSpeaks(scribe: Scribe, plan: Plan): Spoken | null {
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
