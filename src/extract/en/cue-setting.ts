import type { CueForm } from '../../lexicon/lexicon.ts';
import { type EnglishText, wordAt } from './english-text.ts';
import { beforeVerb, type CueHit } from './find-cues.ts';

/** What the clause of a cue tells about where its content ends. */
export interface CueSetting {
  readonly tense: CueForm['tense'];
  /** The sentence opens with `when`, `while`, `after`: the main clause follows behind a comma. */
  readonly subordinate: boolean;
  /** The subject is `who` or `which`: the main verb is still to come. */
  readonly relative: boolean;
}

export function cueSetting(text: EnglishText, hit: CueHit, from: number): CueSetting {
  const { words } = text;
  const first = words.coordinators.has(wordAt(text, from)) ? from + 1 : from;
  let subordinate = words['clause-openers'].has(wordAt(text, first));
  for (let at = first; at < hit.first && subordinate; at++) if (wordAt(text, at) === ',') subordinate = false;
  const subject = wordAt(text, beforeVerb(text, hit.first, from));
  return { tense: hit.form.tense, subordinate, relative: subject !== 'that' && words.relatives.has(subject) };
}
