import { type ArabicText, isIn } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import type { Complement } from '../complement/complement.ts';
import { complementOf } from '../complement/complement-of.ts';
import { behindSubject } from './behind-subject.ts';
import { type Opening, toOpening } from './opening.ts';
import { relayAt } from './relay-at.ts';
import { standIn } from './stand-in.ts';

const NOUN_WITHIN = 4;

/** `naqalat A an B anna ...`: B speaks, A passes it on. */
export function relayOpening(text: ArabicText, mentions: Mentions, token: number, limit: number): Opening | null {
  const relay = relayAt(text, mentions, token, limit);
  if (!relay) return null;
  const { speaker, relayer } = relay;
  const cue = standIn(text, token);
  const from = behindSubject(text, mentions, speaker, limit);
  const complement =
    complementOf(text, mentions, { cue, from, limit, hasSubject: true }) ?? behindSayingNoun(text, from, limit);
  if (!complement) return null;
  return toOpening(cue, complement, { entry: 'ar.relay', act: 'state', subject: speaker, relayer, isRelay: true });
}

/** `nuqila an X qawluhu ...` without complementiser: what follows the verbal noun. */
function behindSayingNoun(text: ArabicText, from: number, limit: number): Complement | null {
  for (let k = from; k < Math.min(limit, from + NOUN_WITHIN); k++) {
    if (isIn(text, k, 'reporting-nouns')) return { how: 'bare', content: k + 1, gapEnd: k };
  }
  return null;
}
