import type { ArabicText } from '../arabic-text.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import type { Complement } from './complement/complement.ts';
import { type ContentEnd, contentEnd } from './content/content-end.ts';
import { type CueHit, findCues } from './cues/find-cues.ts';
import type { Opening } from './openings/opening.ts';
import { openingAt } from './openings/opening-at.ts';
import type { Plan } from './plan.ts';
import { sourcePhraseAt } from './source/source-phrase-at.ts';
import type { Subject } from './subject/subject.ts';

/** An article while its statements are planned. */
export interface Reader {
  readonly text: ArabicText;
  readonly mentions: Mentions;
  readonly cues: ReadonlyMap<number, CueHit>;
  /** Statements so far. */
  readonly plans: Plan[];
  /** What opens a content at a token, remembered. */
  readonly opening: (token: number) => Opening | null;
  /** Source phrase in front of a clause that has a speaker of its own: it relays what comes next. */
  pending: Subject | null;
}

/** A reader at the beginning of an article. */
export function createReader(text: ArabicText, mentions: Mentions): Reader {
  const cues = findCues(text, mentions);
  const openings = new Map<number, Opening | null>();
  const opening = (token: number): Opening | null => {
    let found = openings.get(token);
    if (found === undefined) {
      found = openingAt(text, mentions, cues.get(token) ?? null, token);
      openings.set(token, found);
    }
    return found;
  };
  return { text, mentions, cues, plans: [], opening, pending: null };
}

/** Where the content of a cue ends; source phrases inside it end it too. */
export function endOfContent(reader: Reader, cue: CueHit, complement: Complement, limit: number): ContentEnd {
  const hasSourceAt = (token: number) => sourcePhraseAt(reader.text, reader.mentions, token, limit) !== null;
  return endOf(reader, cue, complement, limit, hasSourceAt);
}

/** Where a clause that a source phrase names the source of ends: other phrases belong to it. */
export function endOfClause(reader: Reader, cue: CueHit, content: number, limit: number): ContentEnd {
  return endOf(reader, cue, { how: 'that', content, gapEnd: content }, limit, () => false);
}

function endOf(
  { text, mentions, opening }: Reader,
  cue: CueHit,
  complement: Complement,
  limit: number,
  hasSourceAt: (token: number) => boolean,
): ContentEnd {
  const cueAt = (token: number) => opening(token)?.cue ?? null;
  return contentEnd(text, mentions, { cue, complement, limit, cueAt, hasSourceAt });
}
