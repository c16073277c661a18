import { phraseLength } from '../phrase-length.ts';
import { trimContent } from './content/trim-content.ts';
import type { Opening } from './openings/opening.ts';
import { endOfContent, type Reader } from './reader.ts';
import { sourcePhraseAt } from './source/source-phrase-at.ts';
import type { FoundSpeaker } from './speakers/scene.ts';
import type { Subject } from './subject/subject.ts';
import { toStatementDraft } from './to-statement-draft.ts';
import { carriedVia, relayersOf } from './via/relayers-of.ts';

/** Adds the statement that opens at a token; the token behind it, or null where none does. */
export function readOpening(reader: Reader, at: number, limit: number): number | null {
  const { text, speakers, drafts } = reader;
  const open = reader.opening(at);
  if (!open) return null;
  const { cue, complement } = open;
  const { end, quoted } = endOfContent(reader, cue, complement, limit);
  const content = trimContent(text, complement.content, end, quoted);
  const found = content && whoSpeaks(reader, open);
  if (!found) return null;
  const { speaker, teller } = found;
  const named = relayersOf(reader, open, end, limit, speaker);
  const via = teller && !named.includes(teller.entity.index) ? [teller.entity.index, ...named] : named;
  if (via.length > 0 && !open.isRelay) reader.told.set(speaker.entity.index, via);
  speakers.spoke(speaker.entity, cue.from, complement.content);
  drafts.push(
    toStatementDraft(reader, {
      content,
      cue,
      entry: open.entry,
      act: cue.negated ? 'expect' : open.act,
      speaker,
      via: via.length > 0 ? via : carriedVia(reader, drafts.at(-1) ?? null, speaker),
      occasion: { from: cue.to, to: complement.gapEnd },
      how: complement.how,
    }),
  );
  return Math.max(end, cue.to, at + 1);
}

/** The speaker, and who told it where the words are another's: `afadat A naqlan an B bi-anna ...`, B speaks, A tells. */
function whoSpeaks(reader: Reader, open: Opening): { speaker: FoundSpeaker; teller: FoundSpeaker | null } | null {
  const { speakers } = reader;
  const origin = originInGap(reader, open);
  const stated =
    (open.subject && speakers.resolve(open.subject, open.cue)) ?? (origin ? null : speakers.dropped(open.cue));
  const speaker = (origin && speakers.resolve(origin, open.cue)) ?? stated;
  if (!speaker) return null;
  return { speaker, teller: stated && stated.entity !== speaker.entity ? stated : null };
}

/** Whose words they are if the gap says `naqlan an`. */
function originInGap({ text, mentions }: Reader, { cue, complement }: Opening): Subject | null {
  for (let k = cue.to; k < complement.gapEnd; k++) {
    if (phraseLength(text, k, 'relayed-from', 2) < 2) continue;
    return sourcePhraseAt(text, mentions, k, complement.gapEnd)?.subject ?? null;
  }
  return null;
}
