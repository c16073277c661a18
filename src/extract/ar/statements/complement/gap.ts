import { type ArabicText, isComma } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import type { CueHit } from '../cues/find-cues.ts';
import { skipAdverbials } from '../subject/skip-adverbials.ts';

const LONGEST = 60;

/** Where to look for a cue's content. */
export interface ComplementSearch {
  readonly cue: CueHit;
  /** Token behind the cue and its subject. */
  readonly from: number;
  /** End of the sentence. */
  readonly limit: number;
  readonly hasSubject: boolean;
}

/** The words between a cue and its content, and what the cue's frames allow as content. */
export interface Gap extends ComplementSearch {
  readonly text: ArabicText;
  readonly mentions: Mentions;
  /** End of the search. */
  readonly last: number;
  /** A clause behind anna or an; a quotation; a bare object. */
  readonly that: boolean;
  readonly quote: boolean;
  readonly noun: boolean;
  /** As the lexicon writes them; one letter for those that are part of the word. */
  readonly prepositions: readonly string[];
  /** For bare objects: token behind the adverbials at the start of the gap. */
  readonly behindAdverbials: number;
  /** First token where a bare object may stand: behind a subject, also behind a comma and more adverbials. */
  readonly objectFrom: number;
}

/** The gap of a search: frames looked up, adverbials skipped once. */
export function toGap(text: ArabicText, mentions: Mentions, search: ComplementSearch): Gap {
  const { cue, from, limit, hasSubject } = search;
  const { frames } = cue.entry;
  const last = Math.min(limit, from + LONGEST);
  const noun = frames.includes('noun');
  const behindAdverbials = noun ? skipAdverbials(text, from, last) : from;
  const comma = hasSubject && isComma(text, behindAdverbials);
  return {
    text,
    mentions,
    cue,
    from,
    limit,
    hasSubject,
    last,
    that: frames.includes('that'),
    quote: frames.includes('quote'),
    noun,
    prepositions: frames.filter((frame) => frame.startsWith('prep:')).map((frame) => frame.slice(5)),
    behindAdverbials,
    objectFrom: comma ? skipAdverbials(text, behindAdverbials + 1, last) : behindAdverbials,
  };
}
