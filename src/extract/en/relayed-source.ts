import type { Sentence } from '../../language/document.ts';
import { type EnglishText, isMark, type Range, wordAt } from './english-text.ts';
import { beforeVerb, type CueHit, cueAt } from './find-cues.ts';
import { sourceBefore } from './source-before.ts';
import type { SourceWords } from './statement-parts.ts';

/** Whose words they are, and who passed them on. */
export interface RelayedSource {
  readonly source: SourceWords;
  readonly via: Range | null;
  /** First token of the clause of the relay. */
  readonly first: number;
}

const REACH = 24;

/** `TASS quoted Lavrov as saying`, `Lavrov was quoted by TASS as saying`. */
export function quotedSaying(text: EnglishText, sentence: Sentence, hit: CueHit): RelayedSource | null {
  if (hit.form.tense !== 'participle' || wordAt(text, hit.first - 1) !== 'as') return null;
  const as = hit.first - 1;
  for (let at = as - 1; at > sentence.firstToken && as - at < REACH; at--) {
    if (!text.words['reported-verbs'].has(wordAt(text, at))) continue;
    const subject = sourceBefore(text, { first: at, end: at + 1 }, sentence.firstToken);
    if (text.words['be-forms'].has(wordAt(text, at - 1))) {
      if (subject === 'coordinated') return null;
      const by = wordAt(text, at + 1) === 'by' ? { first: at + 2, end: as } : null;
      return { source: subject, via: by, first: subject.first };
    }
    const quoted = { first: at + 1, end: as };
    if (quoted.end <= quoted.first) return null;
    const via = subject === 'coordinated' ? null : subject.head;
    return { source: { ...quoted, head: quoted }, via, first: via?.first ?? at };
  }
  return null;
}

/** `TASS, citing Lavrov, reported`: the apposition names whose words they are. */
export function citedSource(text: EnglishText, source: SourceWords): RelayedSource | null {
  const verb = source.head.end + 1;
  if (source.end <= verb + 1 || !text.words['reported-verbs'].has(wordAt(text, verb))) return null;
  const cited = { first: verb + 1, end: source.end };
  return { source: { ...cited, head: cited }, via: source.head, first: source.first };
}

/** A verb of quoting whose clause a later cue completes has no content of its own. */
export function relaysInto(text: EnglishText, hit: CueHit, limit: number): boolean {
  if (!text.words['reported-verbs'].has(hit.form.form)) return false;
  for (let at = hit.end; at < limit && at - hit.end < REACH; at++) {
    if (wordAt(text, at) === 'as' && cueAt(text, at + 1)?.form.tense === 'participle') return true;
    if (hit.form.tense === 'participle' && wordAt(text, at) === ',') {
      for (let k = at + 1; k < at + 4 && k < limit; k++)
        if (cueAt(text, k) && beforeVerb(text, k, at) === at) return true;
      return false;
    }
    if (isMark(text, at) && wordAt(text, at) !== '.') return false;
  }
  return false;
}
