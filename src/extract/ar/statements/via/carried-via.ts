import type { StatementReading } from '../../../extraction.ts';
import { readingIn, sentenceOf, tokenFrom } from '../../arabic-text.ts';
import type { Plan } from '../plan.ts';
import type { Scribe } from '../speak-plans.ts';
import type { FoundSpeaker } from '../speakers/scene.ts';
import type { Announced } from './announced-outlets.ts';
import { entityOfOutlet } from './entity-of-outlet.ts';
import type { Relayer } from './relayers-of.ts';

/** Who passed on what was said last,. */
export interface LastRelay {
  readonly speaker: number;
  readonly relayers: readonly Relayer[];
}

/**
 * Words go on being relayed while their speaker goes on: what he told an outlet, until he speaks on another occasion; what an agency quoted, while nobody else
 * speaks and he is not named anew.
 */
export function carriedVia(scribe: Scribe, plan: Plan, speaker: FoundSpeaker): readonly Relayer[] {
  const { told, last } = scribe;
  const { index } = speaker.entity;
  if (speaksElsewhere(scribe, plan)) {
    told.delete(index);
    return [];
  }
  const own = told.get(index);
  if (own) return own;
  return last?.speaker === index && speaker.source === null ? last.relayers : [];
}

/** Remembers by whom a statement was passed on, for those that follow. */
export function rememberVia(scribe: Scribe, speaker: FoundSpeaker, relayers: readonly Relayer[]): void {
  const { index } = speaker.entity;
  if (relayers.some(({ kind }) => kind === 'told'))
    scribe.told.set(
      index,
      relayers.filter(({ kind }) => kind !== 'according'),
    );
  scribe.last = { speaker: index, relayers };
}

/** `fi mu'tamar suhufi`, `fi bayan`: another occasion before the cue or between it and the content. */
function speaksElsewhere({ text, lastEnd }: Scribe, { cue, content }: Plan): boolean {
  const first = tokenFrom(text, content.start);
  const start = Math.max(sentenceOf(text, cue.from).firstToken, Math.min(lastEnd, cue.from));
  for (let k = Math.min(start, first); k < first; k++)
    if (readingIn(text, k, 'other-occasions') && readingIn(text, k - 1, 'meeting-occasions')) return true;
  return false;
}

/** Reads the sentences up to a token that only say where the words before them were said (`ja'a dhalika fi hadith li-X`): who spoke last, or is named there, told it. */
export function announce(scribe: Scribe, to: number): void {
  const { announced, told, speakers, drafts } = scribe;
  while ((announced[0]?.at ?? to) < to) {
    const { passings, person } = announced.shift() as Announced;
    const relayers = passings.flatMap(({ kind, outlet }) => {
      const entity = entityOfOutlet(scribe, outlet);
      return entity ? [{ entity: entity.index, kind }] : [];
    });
    if (relayers.length === 0) continue;
    if (person) told.set(speakers.entityOf(person).index, relayers);
    const speaker = drafts.at(-1)?.speaker;
    if (speaker === undefined) continue;
    told.set(speaker, relayers);
    fillBack(drafts, relayers);
  }
}

/** What the last speaker said before, as far as nobody else relayed it. */
function fillBack(drafts: StatementReading[], relayers: readonly Relayer[]): void {
  const via = relayers.map(({ entity }) => entity);
  const speaker = drafts.at(-1)?.speaker;
  for (let k = drafts.length - 1; k >= 0; k--) {
    const draft = drafts[k] as StatementReading;
    if (draft.speaker !== speaker || draft.via.length > 0) return;
    drafts[k] = { ...draft, via };
  }
}
