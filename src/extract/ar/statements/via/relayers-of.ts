import { foldArabic } from '../../../../language/ar/fold.ts';
import type { StatementDraft } from '../../../extraction.ts';
import { hasFlag, spanOf, tokenAt, wordsOf } from '../../arabic-text.ts';
import type { Entity } from '../../entities.ts';
import { WORD } from '../../word-flags.ts';
import type { Opening } from '../openings/opening.ts';
import type { Reader } from '../reader.ts';
import { sourcePhraseAt } from '../source/source-phrase-at.ts';
import type { FoundSpeaker } from '../speakers/scene.ts';
import { type ToldOutlet, toldOutletIn } from './told-outlet-in.ts';

const TOLD_WITHIN = 6;

/** Outlets that passed the words on: the source in front, the relayer, a source named beside the speaker, the outlet told between cue and content or right behind it. */
export function relayersOf(reader: Reader, open: Opening, end: number, limit: number, speaker: FoundSpeaker): number[] {
  const { text, mentions, speakers, pending } = reader;
  reader.pending = null;
  const via = new Set(pending === null || pending === speaker.entity.index ? [] : [pending]);
  const add = (entity: Entity | undefined) => {
    if (entity && entity !== speaker.entity && entity.type !== 'Person') via.add(entity.index);
  };
  const { cue, subject, relayer, complement } = open;
  const { gapEnd } = complement;
  if (relayer) add(speakers.resolve(relayer, cue)?.entity);
  for (let k = subject ? Math.min(subject.range.to, gapEnd) : cue.to; k < gapEnd; k++) {
    const phrase = sourcePhraseAt(text, mentions, k, gapEnd);
    if (phrase) add(speakers.resolve(phrase.subject, cue)?.entity);
  }
  const told = toldOutletIn(text, mentions, cue.to, gapEnd) ?? toldBehind(reader, end, limit);
  if (told) add(entityOfOutlet(reader, told));
  return [...via];
}

/** `..., fi hiwar ma'a X`: the occasion behind the content. */
function toldBehind({ text, mentions }: Reader, end: number, limit: number): ToldOutlet | null {
  const at = tokenAt(text, end)?.kind === 'mark' ? end + 1 : end;
  const occasion = hasFlag(text, at, WORD.function) && hasFlag(text, at + 1, WORD.speechContext);
  return occasion ? toldOutletIn(text, mentions, at + 1, Math.min(limit, at + TOLD_WITHIN)) : null;
}

function entityOfOutlet({ text, speakers, entities }: Reader, told: ToldOutlet): Entity {
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
export function carriedVia({ told }: Reader, before: StatementDraft | null, speaker: FoundSpeaker): readonly number[] {
  const { index } = speaker.entity;
  const own = told.get(index);
  if (own) return own;
  return before?.speaker === index && speaker.source === null ? before.via : [];
}
