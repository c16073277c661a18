import { isIn, readingIn, tokenFrom } from '../../arabic-text.ts';
import type { Plan } from '../plan.ts';
import type { Scribe } from '../speak-plans.ts';
import type { FoundSpeaker } from '../speakers/scene.ts';
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

/** `fi mu'tamar suhufi`, `fi bayan`: another occasion between cue and content, or before the cue. */
function speaksElsewhere({ text }: Scribe, { cue, content }: Plan): boolean {
  const first = tokenFrom(text, content.start);
  for (let k = Math.min(cue.from, first); k < first; k++)
    if (readingIn(text, k, 'other-occasions') && isIn(text, k - 1, 'meeting-occasions')) return true;
  return false;
}
