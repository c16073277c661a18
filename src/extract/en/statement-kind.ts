import type { StatementKind } from '../extraction.ts';
import { type EnglishText, isMark, type Range } from './english-text.ts';

/** Direct: all words stand in marks (the speaker's own clause between two quotations does not count); indirect: none; mixed: some. */
export function statementKind(text: EnglishText, content: Range, cue: Range, source: Range | null): StatementKind {
  let quoted = 0;
  let plain = 0;
  for (let at = content.first; at < content.end; at++) {
    if (isMark(text, at) || inside(at, cue) || (source && inside(at, source))) continue;
    if (text.quoteOf[at] !== -1) quoted++;
    else if (!between(text, at, content, cue)) plain++;
  }
  if (quoted === 0) return 'indirect';
  return plain === 0 ? 'direct' : 'mixed';
}

function inside(at: number, range: Range): boolean {
  return at >= range.first && at < range.end;
}

/** Words of the clause around a cue that stands inside its content: `"…," he said on Monday, "…"`. */
function between(text: EnglishText, at: number, content: Range, cue: Range): boolean {
  if (cue.first < content.first || cue.end > content.end) return false;
  const step = at < cue.first ? 1 : -1;
  for (let k = at; k !== cue.first && k >= content.first && k < content.end; k += step) {
    if (text.quoteOf[k] !== -1) return false;
  }
  return true;
}
