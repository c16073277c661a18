import { type ArabicText, foldedAt } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import type { Complement } from '../complement/complement.ts';
import { complementOf } from '../complement/complement-of.ts';
import type { CueHit } from '../cues/find-cues.ts';
import { behindSubject } from './behind-subject.ts';
import type { Opening } from './opening.ts';
import { relayAt } from './relay-at.ts';
import { standIn } from './stand-in.ts';

export function relayOpening(text: ArabicText, mentions: Mentions, token: number, limit: number): Opening | null {
  const relay = relayAt(text, mentions, token, limit);
  if (!relay) return null;
  const cue = standIn(text, token);
  const from = behindSubject(mentions, relay.speaker, limit);
  const complement =
    complementOf(text, mentions, cue, from, limit, true) ?? sayingNoun(text, mentions, cue, from, limit);
  if (!complement) return null;
  return {
    cue,
    entry: 'ar.relay',
    act: 'state',
    complement,
    subject: relay.speaker,
    relayer: relay.relayer,
    isRelay: true,
  };
}

/** `nuqila an X qawluhu ...` without complementiser: what follows the verbal noun. */
function sayingNoun(
  text: ArabicText,
  _mentions: Mentions,
  _cue: CueHit,
  from: number,
  limit: number,
): Complement | null {
  const nouns = text.words.lexicon.words('reporting-nouns');
  for (let k = from; k < Math.min(limit, from + 4); k++) {
    if (nouns.has(foldedAt(text, k) ?? '')) return { how: 'bare', content: k + 1, gapEnd: k };
  }
  return null;
}
