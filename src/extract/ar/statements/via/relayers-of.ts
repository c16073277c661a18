import { foldArabic } from '../../../../language/ar/fold.ts';
import type { StatementReading } from '../../../extraction.ts';
import { hasFlag, spanOf, tokenAt, wordsOf } from '../../arabic-text.ts';
import type { Entity } from '../../entities.ts';
import { WORD } from '../../word-flags.ts';
import { standIn } from '../openings/stand-in.ts';
import type { Plan } from '../plan.ts';
import { sourcePhraseAt } from '../source/source-phrase-at.ts';
import type { Scribe } from '../speak-plans.ts';
import type { FoundSpeaker } from '../speakers/scene.ts';
import { type ToldOutlet, toldOutletIn } from './told-outlet-in.ts';

const TOLD_WITHIN = 6;

/** Outlets that passed the words on: the source in front, the relayer, a source named beside the speaker, the outlet told between cue and content or right behind it. */
export function relayersOf(scribe: Scribe, plan: Plan, speaker: FoundSpeaker): number[] {
  const { text, mentions, speakers } = scribe;
  const { open, front, hit, end, limit } = plan;
  const via = new Set<number>();
  const add = (entity: Entity | undefined) => {
    if (entity && entity !== speaker.entity && entity.type !== 'Person') via.add(entity.index);
  };
  if (front) add(speakers.resolve(front, standIn(text, front.range.from))?.entity);
  if (!open) return [...via];
  const { subject, relayer } = open;
  const { gapEnd } = open.complement;
  if (relayer) add(speakers.resolve(relayer, hit)?.entity);
  for (let k = subject ? Math.min(subject.range.to, gapEnd) : hit.to; k < gapEnd; k++) {
    const phrase = sourcePhraseAt(text, mentions, k, gapEnd);
    if (phrase) add(speakers.resolve(phrase.subject, hit)?.entity);
  }
  const told = toldOutletIn(text, mentions, hit.to, gapEnd) ?? toldBehind(scribe, end, limit);
  if (told) add(entityOfOutlet(scribe, told));
  return [...via];
}

/** `..., fi hiwar ma'a X`: the occasion behind the content. */
function toldBehind({ text, mentions }: Scribe, end: number, limit: number): ToldOutlet | null {
  const at = tokenAt(text, end)?.kind === 'mark' ? end + 1 : end;
  const occasion = hasFlag(text, at, WORD.function) && hasFlag(text, at + 1, WORD.speechContext);
  return occasion ? toldOutletIn(text, mentions, at + 1, Math.min(limit, at + TOLD_WITHIN)) : null;
}

function entityOfOutlet({ text, speakers, entities }: Scribe, told: ToldOutlet): Entity {
  if (told.kind === 'mention') return speakers.entityOf(told.mention);
  const form = wordsOf(text, told.range);
  const entity = entities.describe('Organization', form, foldArabic(form));
  if (entity.lastToken < 0)
    entities.point(entity, { ...spanOf(text, told.range), form, foundBy: 'ar.body.outlet-told' });
  entity.lastToken = told.range.from;
  return entity;
}

/**
 * Words go on being relayed while their speaker goes on: what was told to an outlet for all that he says after, what an agency
 * quoted while he is not named anew.
 */
export function carriedVia(
  { told }: Scribe,
  before: StatementReading | null,
  speaker: FoundSpeaker,
): readonly number[] {
  const { index } = speaker.entity;
  const own = told.get(index);
  if (own) return own;
  return before?.speaker === index && speaker.source === null ? before.via : [];
}
