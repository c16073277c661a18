import { foldArabic } from '../../../../language/ar/fold.ts';
import type { StatementDraft } from '../../../extraction.ts';
import { hasFlag, spanOf, tokenAt } from '../../arabic-text.ts';
import type { Entity } from '../../entities.ts';
import { WORD } from '../../word-flags.ts';
import type { Opening } from '../openings/opening.ts';
import type { Reader } from '../reader.ts';
import { sourcePhraseAt } from '../source/source-phrase-at.ts';
import type { FoundSpeaker } from '../speakers/speakers.ts';
import { quotedForm, type ToldOutlet, toldOutletIn } from './told-outlet.ts';

/**
 * Words go on being relayed while their speaker goes on: what was told to an outlet for all that he says after, what an agency
 * quoted while he is not named anew.
 */
export function carriedVia({ told }: Reader, before: StatementDraft | null, speaker: FoundSpeaker): readonly number[] {
  const index = speaker.entity.index;
  const own = told.get(index);
  if (own) return own;
  return before !== null && before.speaker === index && speaker.source === null ? before.via : [];
}

/** Outlets that passed the words on: the relayer, a source named beside the speaker, the outlet told between cue and content or right behind it. */
export function relayersOf(reader: Reader, open: Opening, end: number, limit: number, speaker: FoundSpeaker): number[] {
  const { text, mentions, speakers } = reader;
  const via: number[] = reader.pending === null || reader.pending === speaker.entity.index ? [] : [reader.pending];
  reader.pending = null;
  const push = (entity: Entity | null) => {
    if (entity && entity !== speaker.entity && entity.type !== 'Person' && !via.includes(entity.index))
      via.push(entity.index);
  };
  if (open.relayer) push(speakers.resolve(open.relayer, open.cue)?.entity ?? null);
  const from = open.subject ? Math.min(open.subject.range.to, open.complement.gapEnd) : open.cue.to;
  for (let k = from; k < open.complement.gapEnd; k++) {
    const phrase = sourcePhraseAt(text, mentions, k, open.complement.gapEnd);
    if (phrase) push(speakers.resolve(phrase.subject, open.cue)?.entity ?? null);
  }
  const told = toldOutletIn(text, mentions, open.cue.to, open.complement.gapEnd) ?? toldBehind(reader, end, limit);
  if (told) push(toldEntity(reader, told));
  return via;
}

/** `..., in a talk with X`: the occasion behind the content. */
function toldBehind({ text, mentions }: Reader, end: number, limit: number): ToldOutlet | null {
  const at = tokenAt(text, end)?.kind === 'mark' ? end + 1 : end;
  const occasion = hasFlag(text, at, WORD.function) && hasFlag(text, at + 1, WORD.speechContext);
  return occasion ? toldOutletIn(text, mentions, at + 1, Math.min(limit, at + 6)) : null;
}

function toldEntity({ text, speakers, entities }: Reader, told: ToldOutlet): Entity {
  if (told.kind === 'mention') return speakers.entityOf(told.mention);
  const form = quotedForm(text, told.range);
  const entity = entities.describe('Organization', form, foldArabic(form));
  if (entity.lastToken < 0)
    entities.point(entity, { ...spanOf(text, told.range), form, foundBy: 'ar.body.outlet-told' });
  entity.lastToken = told.range.from;
  return entity;
}
