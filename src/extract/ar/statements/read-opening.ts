import type { StatementDraft } from '../../extraction.ts';
import { phraseLength } from '../phrase-length.ts';
import { contentEnd } from './content/content-end.ts';
import { trimmed } from './content/trim-content.ts';
import type { Opening } from './openings/opening.ts';
import type { Reader } from './reader.ts';
import { sourcePhraseAt } from './source/source-phrase-at.ts';
import type { Subject } from './subject/subject.ts';
import { toDraft } from './to-draft.ts';
import { carriedVia, relayersOf } from './via/relayers-of.ts';

interface Read {
  readonly draft: StatementDraft;
  readonly next: number;
}

export function readOpening(reader: Reader, open: Opening, limit: number, before: StatementDraft | null): Read | null {
  const { text, mentions, speakers } = reader;
  const end = contentEnd(text, mentions, {
    cue: open.cue,
    complement: open.complement,
    limit,
    cueAt: reader.cueAt,
    sourcePhraseAt: (token) => {
      const phrase = sourcePhraseAt(text, mentions, token, limit);
      return phrase ? phrase.to - phrase.from : 0;
    },
  });
  const span = trimmed(text, open.complement.content, end.end, end.quoted);
  if (!span) return null;
  const origin = originInGap(reader, open);
  const stated =
    (open.subject && speakers.resolve(open.subject, open.cue)) ?? (origin ? null : speakers.dropped(open.cue));
  const speaker = (origin && speakers.resolve(origin, open.cue)) ?? stated;
  if (!speaker) return null;
  const via = relayersOf(reader, open, end.end, limit, speaker);
  if (origin && stated && stated.entity !== speaker.entity && !via.includes(stated.entity.index))
    via.unshift(stated.entity.index);
  if (via.length > 0 && !open.isRelay) reader.told.set(speaker.entity.index, via);
  speakers.spoke(speaker.entity, open.cue.from, open.complement.content);
  const draft = toDraft(reader, {
    span,
    cue: open.cue,
    entry: open.entry,
    act: open.cue.negated ? 'expect' : open.act,
    speaker,
    via: via.length > 0 ? via : carriedVia(reader, before, speaker),
    how: open.complement.how,
  });
  return { draft, next: Math.max(end.end, open.cue.to) };
}

/** `afadat A naqlan an B bi-anna ...`: B speaks, A relays. */
function originInGap({ text, mentions }: Reader, open: Opening): Subject | null {
  for (let k = open.cue.to; k < open.complement.gapEnd; k++) {
    if (phraseLength(text, k, 'relayed-from', 2) < 2) continue;
    return sourcePhraseAt(text, mentions, k, open.complement.gapEnd)?.subject ?? null;
  }
  return null;
}
