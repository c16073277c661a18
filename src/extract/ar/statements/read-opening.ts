import { trimContent } from './content/trim-content.ts';
import { endOfContent, type Reader } from './reader.ts';

/** Plans the statement that opens at a token; the token behind it, or null where none does. */
export function readOpening(reader: Reader, at: number, limit: number): number | null {
  const { text, plans } = reader;
  const open = reader.opening(at);
  if (!open) return null;
  const { cue, complement, entry } = open;
  const { end, quoted } = endOfContent(reader, cue, complement, limit);
  const content = trimContent(text, complement.content, end, quoted);
  if (!content) return null;
  plans.push({
    content,
    cue,
    hit: cue,
    entry,
    act: open.act,
    how: complement.how,
    subject: open.subject,
    occasion: { from: cue.to, to: complement.gapEnd },
    open,
    end,
    limit,
    front: reader.pending,
    behind: [],
  });
  reader.pending = null;
  return Math.max(end, cue.to, at + 1);
}
