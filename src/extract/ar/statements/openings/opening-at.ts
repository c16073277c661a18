import { type ArabicText, sentenceOf } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import type { CueHit } from '../cues/find-cues.ts';
import { documentOpening } from './document-opening.ts';
import { nounOpening } from './noun-opening.ts';
import type { Opening } from './opening.ts';
import { relayOpening } from './relay-opening.ts';
import { verbOpening } from './verb-opening.ts';

/** What opens a content at a token, with or without a cue there: a relay, a verb, a verbal noun, a document. */
export function openingAt(text: ArabicText, mentions: Mentions, cue: CueHit | null, token: number): Opening | null {
  const limit = sentenceOf(text, token).endToken;
  const relay = relayOpening(text, mentions, token, limit);
  if (relay) return relay;
  if (cue) return verbOpening(text, mentions, cue, limit);
  return nounOpening(text, mentions, token, limit) ?? documentOpening(text, mentions, token, limit);
}
