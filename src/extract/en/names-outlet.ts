import type { Known } from '../../gazetteer/known.ts';
import { type EnglishText, type Range, wordAt } from './english-text.ts';
import { findKnownName } from './find-known-name.ts';

/** A body of a kind that passes on what others say. */
export function isOutletKind(text: EnglishText, known: Known | null): boolean {
  return known?.type === 'Organization' && text.words['outlet-kinds'].has(known.kind.replace(/_/g, ' '));
}

/** Words that name a news outlet: one the gazetteer knows, or a noun for one. */
export function namesOutlet(text: EnglishText, { first, end }: Range): boolean {
  for (let at = first; at < end; at++) {
    if (text.capital[at] !== 1) continue;
    if (text.words['outlet-heads'].has(wordAt(text, at)) && at > first) return true;
    if (isOutletKind(text, findKnownName(text, at)?.known ?? null)) return true;
  }
  return false;
}
