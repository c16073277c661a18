import type { NamedPhrase } from '../../../gazetteer/gazetteer.ts';
import { isDefinite } from '../../../language/ar/clitics.ts';
import { type ArabicText, foldedAt, hasFlag } from '../arabic-text.ts';
import { quoteOf } from '../quotations.ts';
import { WORD } from '../word-flags.ts';
import type { KnownHit } from './known-at.ts';

/** A body named by one word without the article is none where the word may be one of these. */
const COMMON =
  WORD.function |
  WORD.given |
  WORD.title |
  WORD.finiteCue |
  WORD.demonym |
  WORD.verbalNoun |
  WORD.adjective |
  WORD.narrative |
  WORD.titleModifier;

/** Senses of a known name that fit where it stands: demonyms, one-word weak names and one-word people are left out. */
export function usableSenses(text: ArabicText, hit: KnownHit): readonly NamedPhrase[] {
  const single = hit.to - hit.from === 1;
  return hit.senses.filter(({ known, sense }) => {
    if (sense === 'demonym') return false;
    if (sense === 'weak' || known.type === 'Person') return !single;
    return known.type !== 'Organization' || isBodyHere(text, hit, known.kind);
  });
}

function isBodyHere(text: ArabicText, hit: KnownHit, kind: string): boolean {
  if (hasFlag(text, hit.from, WORD.meeting) || text.words.lexicon.words('no-actor-kinds').has(kind)) return false;
  if (isWeakName(text, hit)) return false;
  const single = hit.to - hit.from === 1;
  return !single || isDefinite(hit.reading.key) || !hasFlag(text, hit.from, COMMON);
}

/** Names that are ordinary phrases too (the Middle East, the homeland) count only in marks or behind a head noun. */
function isWeakName(text: ArabicText, hit: KnownHit): boolean {
  const behind = Array.from({ length: hit.to - hit.from - 1 }, (_, k) => foldedAt(text, hit.from + 1 + k) ?? '');
  if (!text.words.lexicon.words('weak-body-names').has([hit.reading.key, ...behind].join(' '))) return false;
  const inner = quoteOf(text, hit.from)?.inner;
  const quoted = inner?.start === hit.start && inner.end === hit.end;
  return !quoted && !hasFlag(text, hit.from - 1, WORD.organizationHead);
}
